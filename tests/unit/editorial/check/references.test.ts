import { describe, expect, test } from "vitest";
import { problems, said, swap } from "../../../helpers/tree.ts";

const program = "content/oakville/programs/safety-patrol.mdx";
const department = "content/oakville/department.yaml";

describe("records", () => {
  test("refuses a record that does not exist, with the nearest that does", async () => {
    await expect(said(program, swap("schools: [oak-high]", "schools: [oak-hihg]"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:3:11 error unknown-record
      There is no “oak-hihg” in schools/. Did you mean “oak-high”?
      → schools: [oak-high]"
    `);
  });

  test("lists what exists when none is near", async () => {
    await expect(said(program, swap("contact: sro-unit", "contact: mayor"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:4:10 error unknown-record
      There is no “mayor” in resources/. Choose one of: crisis-line, sro-unit.
      → Use a name that exists, or put the file resources/mayor.mdx there."
    `);
  });

  test("finds an unknown record in a single name that stands without a list", async () => {
    await expect(said("content/common/topics/bullying.mdx", swap("call: sro-unit", "call: sro-unti"))).resolves.toMatchInlineSnapshot(`
      "content/common/topics/bullying.mdx:5:7 error unknown-record
      There is no “sro-unti” in resources/. Did you mean “sro-unit”?
      → call: sro-unit"
    `);
  });

  test("finds an unknown record in a file with another mistake", async () => {
    const found = await problems({ [program]: (file) => file.replace("[oak-high]", "[oak-hihg]").replace("title: Safety Patrol\n", "") });
    expect(found.map(({ id, line }) => `${line} ${id}`)).toEqual(["2 missing", "3 unknown-record"]);
  });

  test("refuses a drawing that does not exist", async () => {
    await expect(said(program, swap("drawing: bench", "drawing: bentch"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:2:10 error missing-picture
      There is no “bentch” in drawings/. Did you mean “bench”?
      → drawing: bench"
    `);
  });

  test("refuses a photo that does not exist", async () => {
    await expect(
      said(
        "content/oakville/officers/oak-high.mdx",
        swap("checked:", "photo: oak\nphoto_alt: An officer\nconsent: {date: 2026-05-14, by: Chief}\nchecked:"),
      ),
    ).resolves.toMatchInlineSnapshot(`
      "content/oakville/officers/oak-high.mdx:5:8 error missing-picture
      There is no “oak” in pictures/. There are none yet.
      → Use a name that exists, or put the file pictures/oak.jpg there."
    `);
  });
});

describe("addresses", () => {
  test("refuses a dead address in a field", async () => {
    await expect(said(department, swap("navigation: [/help/, /programs/]", "navigation: [/help/, /program/]"))).resolves
      .toMatchInlineSnapshot(`
      "content/oakville/department.yaml:9:22 error dead-link
      There is no page /program/ on this site. Did you mean “/programs/”?
      → navigation: [/help/, /programs/]"
    `);
  });
});

describe("resources outside the department's areas", () => {
  const elsewhere = {
    "content/common/resources/far-line.mdx":
      "---\narea: far-county\ntopics: [bullying]\ncall:\n  - number: 211\nanswers: counselor\nsource: https://www.example.org/page\nchecked: 2026-11-01\nname: Far Line\nwhat: Help in Far County.\nwho: Anyone there.\nprivacy: They may write it down.\n---\n",
  };

  test("lets a help topic name one", async () => {
    await expect(problems({ ...elsewhere, "content/common/topics/bullying.mdx": swap("lines: [", "lines: [far-line, ") })).resolves.toEqual(
      [],
    );
  });

  test("refuses one as the contact of a program", async () => {
    await expect(said(program, swap("contact: sro-unit", "contact: far-line"), elsewhere)).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:4:10 error unknown-record
      “far-line” is for far-county, which is not among the areas of this department.
      → Name another, or put a file of the same name into the department's folder."
    `);
  });
});
