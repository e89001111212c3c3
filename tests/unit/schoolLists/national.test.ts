import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../../src/environment.ts";
import { importSchools } from "../../../tools/schools/import.ts";
import { readDirectory } from "../../../tools/schools/read.ts";
import { pieces } from "../../helpers/directory.ts";
import { inTree, today, type Changes } from "../../helpers/tree.ts";

/** The national directory, in a department of a state that has no list of its own in the kit. */
const directory = readFileSync(join(projectRoot, "tests/fixtures/national-schools/ccd.csv"), "utf8");
const high = "content/oakville/schools/example-high.mdx";
const riverside = `---
name: Example High School
level: high
district: example-district
address: { street: 1 Oak Street, city: Example City, state: OR, zip: "97900" }
phone: (541) 555-0100
grades: 9-12
nces: "410000100001"
source: https://www.example.org/page
checked: 2025-01-20
---
`;
const tree: Changes = {
  "content/oakville/organizations/example-district.yaml":
    "kind: district\nsource: https://www.example.org/page\nchecked: 2026-11-01\nname: Example District\n",
  [high]: riverside,
};

/** What is said, and the school's file afterward. */
function run(text: string, changes: Changes = {}, write = true) {
  return inTree({ ...tree, ...changes, "list.csv": text }, async (root) => {
    const request = { root, department: "oakville", today, file: join(root, "list.csv"), write };
    const { said } = await importSchools(request).catch((error: Error) => ({ said: error.message }));
    return { said, after: readFileSync(join(root, high), "utf8") };
  });
}

test("reads schools as the national directory has them: codes, grades, names in capitals, what has closed", async () => {
  const { rows, newest, layout } = await readDirectory(
    () => pieces(directory, 1000),
    ({ state }) => state === "OR",
  );
  expect([layout.page, newest]).toEqual(["https://nces.ed.gov/ccd/files.asp", "2025-06-30"]);
  expect(rows.map(({ code, name, grades, level, status }) => [code, name, grades, level, status])).toEqual([
    ["410000100001", "Example High School", "9-12", "high", "open"],
    ["410000100002", "River Elementary School", "K-5", "elementary", "open"],
    ["410000100003", "Closed Middle School", "6-8", "middle", "closed"],
    ["410000200001", "Elsewhere High School", "9-12", "high", "open"],
  ]);
  expect(rows[1]).toMatchObject({ nces: "410000100002", street: "2 River Road", city: "Example City", zip: "97900", state: "OR" });
});

test("changes what the directory knows better, and confirms nothing, because it comes out once a year", async () => {
  const { said, after } = await run(directory);
  expect(said).toContain("phone: (541) 555-0100 → (541) 555-0111");
  expect(said).toContain("no school’s day of confirmation changes");
  expect(after).toBe(
    riverside
      .replace("555-0100", "555-0111")
      .replace("source: https://www.example.org/page", "source:\n  - https://www.example.org/page\n  - https://nces.ed.gov/ccd/files.asp"),
  );
});

test("does not overwrite what someone has confirmed since the directory was made", async () => {
  const newer = riverside.replace("checked: 2025-01-20", "checked: 2026-11-01");
  const { said, after } = await run(directory, { [high]: newer });
  expect(said).toContain("confirmed after this file was made: 1");
  expect(after).toBe(newer);
});

test("begins the file of a school that is new in one of our districts with the day on which it was read", async () => {
  const [header, ...rows] = directory.trim().split("\n");
  const opened = rows[1]!.replace(",Open,", ",New,").concat(",07/01/2025");
  const text = [`${header},EFFECTIVE_DATE`, ...rows.map((row, index) => (index === 1 ? opened : `${row},`))].join("\n");
  const { said } = await run(text, {}, false);
  expect(said).toMatch(/Opened: 1\n {2}content\/oakville\/schools\/river-elementary-school\.mdx/);
});

test.each([
  ["of another state", directory.replaceAll(",OR,", ",WA,"), "list.csv has no school of OR or CA. It has those of WA, NM."],
  [
    "of years ago",
    directory.replaceAll("2024-2025", "2019-2020"),
    "list.csv ends on 2020-06-30. Download a newer one: https://nces.ed.gov/ccd/files.asp",
  ],
  ["with a column missing", directory.replace("GSLO", "LOW"), "The file has another layout: it lacks the column GSLO."],
  [
    "of another layout",
    "name,street\nOak High,1 Oak Street\n",
    "The first line does not hold the names of the columns of a directory that is known",
  ],
  [
    "that a spreadsheet has spoiled",
    directory.replace("410000100001", "4.1E+11"),
    "“4.1E+11” is not an NCES code of 12 digits (a spreadsheet has changed it",
  ],
])("refuses a file %s in a sentence, and changes nothing", async (_, text, sentence) => {
  const { said, after } = await run(text);
  expect(said).toContain(sentence);
  expect(after).toBe(riverside);
});
