import { describe, expect, test } from "vitest";
import { neverAboutAnOfficer } from "../../../src/editorial/explain/neverPublished.ts";
import { addFields, append, problems, said } from "../../helpers/tree.ts";

const department = "content/oakville/department.yaml";
const oak = "content/oakville/schools/oak-high.mdx";
const elm = "content/oakville/schools/elm-high.mdx";
const officer = "content/oakville/officers/oak-high.mdx";

const bounded = { [department]: append("bounds: { north: 33.51, south: 32.53, east: -116.08, west: -117.61 }\n") };
const second = (more: string) => ({
  [elm]: `---\nname: Elm High\nlevel: high\nsource: https://www.example.org/page\nchecked: 2026-11-01\n${more}---\n`,
});

describe("two schools with one code", () => {
  test.each([
    ["state_id", "37999990000011"],
    ["nces", "069999900011"],
  ])("are refused: %s", async (field, code) => {
    const told = await said(oak, addFields(`${field}: "${code}"\n`), second(`${field}: "${code}"\n`));
    expect(told).toBe(`content/oakville/schools/oak-high.mdx:12:${field.length + 3} error duplicate
The code ${code} is also that of content/oakville/schools/elm-high.mdx. A code belongs to one school.
→ Look up both schools in the directory, and put each one's own code.`);
  });

  test("are fine with two codes, or without one", async () => {
    await expect(
      problems({ [oak]: addFields('state_id: "37999990000011"\n'), ...second('state_id: "37999990000012"\n') }),
    ).resolves.toEqual([]);
    await expect(problems(second(""))).resolves.toEqual([]);
  });
});

describe("where a school stands", () => {
  test("is refused outside the county, each number by itself", async () => {
    const found = await problems({ ...bounded, [oak]: addFields("latitude: 34.28\nlongitude: -119.29\n") });
    expect(found.map(({ id, line, message }) => `${line} ${id} ${message}`)).toEqual([
      "12 outside-county “latitude”: 34.28 is outside the county, which lies between 32.53 and 33.51.",
      "13 outside-county “longitude”: -119.29 is outside the county, which lies between -117.61 and -116.08.",
    ]);
  });

  test("is mended where only the minus is missing", async () => {
    await expect(said(oak, addFields("latitude: 32.65\nlongitude: 117.05\n"), bounded)).resolves.toContain("→ longitude: -117.05");
  });

  test("is taken inside the county, at its edge, and anywhere if the department names no box", async () => {
    await expect(problems({ ...bounded, [oak]: addFields("latitude: 32.53\nlongitude: -117.61\n") })).resolves.toEqual([]);
    await expect(problems({ [oak]: addFields("latitude: 34.28\nlongitude: -119.29\n") })).resolves.toEqual([]);
  });

  test("is told where both numbers have changed places, with the lines as they should be", async () => {
    const swapped = addFields("latitude: -117.05\nlongitude: 32.65\n");
    for (const more of [{}, bounded]) {
      const found = await problems({ ...more, [oak]: swapped });
      expect(found.map(({ line, message, fix }) => `${line} ${message.slice(0, 50)} → ${fix}`)).toEqual([
        "12 “latitude” and “longitude” have changed places. La → latitude: 32.65",
        "13 “latitude” and “longitude” have changed places. La → longitude: -117.05",
      ]);
    }
    const nowhere = await problems({ [oak]: addFields("latitude: 120\nlongitude: 100\n") });
    expect(nowhere.map(({ message }) => message)).toEqual(["“latitude” must be at most 90, but it is 120."]);
  });

  test("needs both numbers", async () => {
    await expect(said(oak, addFields("longitude: -117.05\n"))).resolves.toContain("“longitude” is given, but “latitude” is missing");
  });

  test("can't be compared with a box whose sides are exchanged", async () => {
    await expect(said(department, append("bounds: { north: 32.53, south: 33.51, east: -116.08, west: -117.61 }\n"))).resolves.toContain(
      "north must be more than south",
    );
  });
});

describe("what a school keeps", () => {
  test("is a list of fields that exist", async () => {
    await expect(problems({ [oak]: addFields("keep: [address, name]\n") })).resolves.toEqual([]);
    await expect(said(oak, addFields("keep: [adress]\n"))).resolves.toContain("Did you mean “address”?");
  });
});

describe("an officer's file", () => {
  test.each(["home_area: Hillside", "shift: days", "plate: 7ABC123", "homeAddress: 1 Main Street", "license-plate: 7ABC123"])(
    "may not hold “%s”",
    async (line) => {
      const field = line.split(":")[0]!;
      const told = await said(officer, addFields(`${line}\n`));
      expect(told).toContain("error unknown-field\n");
      expect(told).toContain(`“${field}” can't stand in an officer's file.`);
      expect(told).toContain("never published");
    },
  );

  test("has the usual message for another field that does not exist", async () => {
    await expect(said(officer, addFields("rank: sergeant\n"))).resolves.toContain("There is no field “rank” here.");
  });

  test("is the only place where these words are special", () => {
    expect(neverAboutAnOfficer("shift", "content/oakville/schools/oak-high.mdx")).toBeUndefined();
    expect(neverAboutAnOfficer("shift", "content/oakville/officers/oak-high.es.mdx")).toBeDefined();
    expect(neverAboutAnOfficer("languages", officer)).toBeUndefined();
  });
});
