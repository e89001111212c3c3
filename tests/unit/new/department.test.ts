import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent, type Reading } from "../../../src/editorial/readContent.ts";
import { goingLive } from "../../../src/editorial/goingLive.ts";
import { projectRoot } from "../../../src/environment.ts";
import { answers, type Given } from "../../../tools/new/answers.ts";
import { departmentFiles, writeDepartment } from "../../../tools/new/department.ts";
import { goLive, sign, translateContact, writeWords } from "../../helpers/newDepartment.ts";

const today = "2026-11-26";
const known = ["en", "es"];
const directory = join(projectRoot, "tests/fixtures/national-schools/ccd.csv");

const city: Given = {
  ...{ name: "Example City Police Department", place: "Example City", state: "OR", county: "Example County" },
  ...{ zone: "America/Boise", phone: "541 555 0142", schools: directory },
};
const county: Given = {
  ...{ name: "Example County Sheriff’s Office", place: "Sample County", state: "New Mexico" },
  ...{ zone: "America/Denver", phone: "505-555-0142", schools: directory, colors: "#7a3b1d,#e8b08f", languages: "es" },
};

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "liaison-new-"));
  mkdirSync(join(root, "content"));
  for (const folder of ["content/common", "content/interface"]) cpSync(join(projectRoot, folder), join(root, folder), { recursive: true });
  mkdirSync(join(root, "src"));
  symlinkSync(join(projectRoot, "src/styles"), join(root, "src/styles"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function make(given: Given): Promise<string> {
  const asked = answers(given, known);
  const files = await departmentFiles(asked, today, (path) => existsSync(join(root, "content/common", path)));
  rmSync(join(root, "content", asked.folder), { recursive: true, force: true });
  writeDepartment(root, asked.folder, files);
  return asked.folder;
}

const errors = ({ problems }: Reading) =>
  problems.filter(({ severity }) => severity === "error").map(({ file, message }) => `${file}: ${message}`);

describe.each([
  ["a city in Oregon", city, ["national", "oregon", "example-county", "example-city"], "America/Boise"],
  ["a county in New Mexico, in Spanish alone", county, ["national", "new-mexico", "sample-county"], "America/Denver"],
])("%s", (_, given, areas, zone) => {
  test("passes the check from the first minute, in its own areas and on its own clock", async () => {
    const reading = await readContent(root, await make(given), today);
    expect(errors(reading)).toEqual([]);
    const language = reading.content.languages[0]!;
    const department = reading.content.entries.department[language]![0]!.data;
    expect(department.areas).toEqual(areas);
    const unit = reading.content.entries.resources[language]!.find(({ id }) => id === department.contact)!;
    expect(unit.data.time_zone).toBe(zone);
    expect(reading.content.entries.officers[language]).toEqual([]);
  });

  test("hears of nothing but what is its own to write: the kit’s texts and its first words have no fault", async () => {
    const { problems } = await readContent(root, await make(given), today);
    // The law of its state, and a line of its own where the common ones serve other places.
    expect(problems.filter(({ id }) => !["missing-file", "no-channel"].includes(id))).toEqual([]);
  });

  test("says nothing of the law of another state", async () => {
    const { content } = await readContent(root, await make(given), today);
    const findings = Object.values(content.entries).flatMap((languages) =>
      Object.values(languages)
        .flat()
        .flatMap(({ file, data, collection }) => {
          // Where a man came from, and where somebody read something, is no law.
          const words = [
            JSON.stringify({ ...data, source: undefined }),
            readFileSync(join(root, file), "utf8").split(/^---$/m)[2] ?? "",
          ].join("\n");
          // An organization is shown with its lines alone.
          return !["areas", "organizations"].includes(collection) &&
            /California/.test(words.replace(/Calexico, (a town in |una ciudad de )?California/g, ""))
            ? [file]
            : [];
        }),
    );
    expect(findings).toEqual([]);
  });

  test("goes live with changes in its own folder alone", async () => {
    const folder = await make(given);
    const before = await readContent(root, folder, today, undefined, true);
    expect(goingLive(folder, before.problems)).toContain("The city’s lawyer: read texts about the law.");
    writeWords(root, folder);
    await sign(root, folder, today);
    if (!given.languages) await translateContact(root, folder, today);
    goLive(root, folder);
    const { problems } = await readContent(root, folder, today);
    expect(problems.filter(({ severity }) => severity === "error").map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
  });
});

describe("bad input, a sentence each", () => {
  const said = async (change: Given) => {
    try {
      await departmentFiles(answers({ ...city, ...change }, known), today, () => false);
      return "";
    } catch (error) {
      return (error as Error).message;
    }
  };
  test.each<[string, Given, string]>([
    ["a state that there is not", { state: "Oregonn" }, "There is no state “Oregonn”. Did you mean “Oregon”?"],
    ["a city without its county", { county: "" }, "--county is missing"],
    ["a department named like a language", { place: "Es" }, "The folder would be called “es”, like a language."],
    ["a time zone that there is not", { zone: "Pacific" }, "--zone is not a time zone. Write it like America/Los_Angeles."],
    ["letters that mean winter time all year", { zone: "EST" }, "--zone is not a time zone. Write it like America/Los_Angeles."],
    ["a number that is none", { phone: "12" }, "--phone is not a phone number."],
    ["a language that the kit lacks", { languages: "en,tl" }, "The kit has no words in “tl”. It has: en, es."],
    ["a color that is none", { colors: "green" }, "--colors is “green”."],
    ["a directory of another state", { state: "WA" }, "The schools file has no school of WA. It has those of OR, NM."],
    [
      "a directory of another city",
      { place: "Nowhere" },
      "The schools file has no open school in Nowhere. It has: Elsewhere, Example City.",
    ],
    [
      "a directory of another state alone",
      { schools: join(projectRoot, "tests/fixtures/schools/pubschls.txt") },
      "The schools file has no school of OR. It has those of CA.",
    ],
    ["a file that is not there", { schools: "nowhere.csv" }, "There is no schools file “nowhere.csv”."],
    [
      "a file of another layout",
      { schools: join(projectRoot, "tests/fixtures/schools/README.md") },
      "The first line does not hold the names of the columns of a directory that is known",
    ],
  ])("%s", async (_, change, message) => {
    expect(await said(change)).toContain(message);
  });

  test("a directory of years ago", async () => {
    await expect(departmentFiles(answers(city, known), "2030-01-01", () => false)).rejects.toThrow(
      "ccd.csv ends on 2025-06-30. Download a newer one: https://nces.ed.gov/ccd/files.asp",
    );
  });

  test("a department that is there already", async () => {
    const folder = await make(city);
    expect(() => writeDepartment(root, folder, new Map())).toThrow(`The folder content/${folder}/ is there already; nothing was written.`);
  });
});

test("takes the open schools of the place from the national directory, named as people say them", async () => {
  const files = await departmentFiles(answers(city, known), today, () => false);
  expect([...files.keys()].filter((path) => path.startsWith("schools/"))).toEqual([
    "schools/example-high-school.mdx",
    "schools/river-elementary-school.mdx",
  ]);
  expect(files.get("schools/river-elementary-school.mdx")).toBe(`---
name: River Elementary School
level: elementary
district: example-school-district-1
address:
  street: "2 River Road"
  city: Example City
  state: OR
  zip: "97900"
phone: (541) 555-0112
grades: K-5
nces: "410000100002"
source:
  - https://nces.ed.gov/ccd/files.asp
read: 2026-11-26
---
`);
});
