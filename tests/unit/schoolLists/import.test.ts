import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../../src/environment.ts";
import { readContent } from "../../../src/editorial/readContent.ts";
import { readArguments } from "../../../tools/schools/arguments.ts";
import { importSchools } from "../../../tools/schools/import.ts";
import { cells, columns, commas, tabs } from "../../helpers/directory.ts";
import { inTree, swap, today, type Changes } from "../../helpers/tree.ts";

const fixture = join(projectRoot, "tests/fixtures/schools/pubschls.txt");

/** A school's file, as the state's directory had it a year ago. */
const schoolFile = (name: string, level: string, code: string, more = "") => `---
name: ${name}
level: ${level}
district: oakville-unified
address:
  street: "${code} Old Road" # since 1950
  city: Oakville
  state: CA
  zip: "91910"
${more}state_id: "379999900000${code}"
nces: "0699999000${code}"
source: https://www.example.org/page
checked: 2025-11-20
---
`;

const folder = "content/oakville/schools";

const tree: Changes = {
  "content/oakville/organizations/oakville-unified.yaml":
    "kind: district\nphone: (619) 555-0199\nwebsite: https://www.oakville.example.org\nsource: https://www.example.org/page\nchecked: 2026-11-01\nname: Oakville Unified\n",
  [`${folder}/oak-high.mdx`]: schoolFile(
    "Oak High",
    "high",
    "11",
    "phone: (619) 555-0111 # the office\ngrades: 9-12\nlatitude: 32.65\nlongitude: -117.05\n",
  ).replace("11 Old Road", "1 Main Street"),
  [`${folder}/acorn-elementary.mdx`]: schoolFile(
    "Ada B. Acorn Elementary",
    "elementary",
    "22",
    "grades: K-6\nlatitude: 32.6\nlongitude: -117.01\nkeep: [coordinates]\n",
  ),
  [`${folder}/elm-middle.mdx`]: schoolFile("Elm Middle", "middle", "33"),
  "content/oakville/programs/safety-patrol.mdx": swap("schools: [oak-high]", "schools: [oak-high, elm-middle]"),
};

/** Imports a file into a copy of a small content tree; gives what is said and the files before and after. */
function run(file: string, write = false, changes: Changes = {}, then: (root: string) => void | Promise<void> = () => {}) {
  return inTree({ ...tree, ...changes }, async (root) => {
    const before = files(root);
    const request = { root, department: "oakville", today, file: file.replace("ROOT", root), write };
    const { said, ok } = await importSchools(request).catch((error: Error) => ({ said: error.message, ok: false }));
    await then(root);
    return { ok, said: said.replaceAll(projectRoot, "").replaceAll(root, ""), before, after: files(root) };
  });
}

function files(root: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(join(root, folder))
      .sort()
      .map((name) => [name, readFileSync(join(root, folder, name), "utf8")]),
  );
}

test("shows what closed, changed and opened, and writes nothing", async () => {
  const { ok, said, before, after } = await run(fixture);
  expect(said).toMatchInlineSnapshot(`
    "oakville: 3 of our schools found in pubschls.txt (8 rows, newest change 2026-10-01).

    Closed: 1
      content/oakville/schools/elm-middle.mdx
          Elm Middle closed on 2026-06-30. The file is left alone.
          → Take “elm-middle” out of: content/oakville/programs/safety-patrol.mdx
          → Then delete the file, and add to content/oakville/redirects.yaml: - { from: /schools/elm-middle/, to: /schools/, why: The school closed. }

    Changed: 2
      content/oakville/schools/acorn-elementary.mdx
          address: 22 Old Road, Oakville 91910 → 20 New Road, Building "C", Oakville 91910
          phone: none → (619) 555-0122
          website: none → https://acorn.oakville.example.org/
      content/oakville/schools/oak-high.mdx
          phone: (619) 555-0111 → (619) 555-0222

    Opened: 1
      content/oakville/schools/pena-elementary.mdx (a new file)
          “Bea Peña Elementary”, elementary, Oakville; the directory calls it “Peña (Bea) Elementary”, opened on 2026-08-17

    Perhaps missing: open, and without a file: 2
      Oakville Adult, Oakville, code 37999990000055
          it has been open since 1980.
      Maple Charter, Oakville, code 37888880000066
          it opened on 2026-08-17, but we have no school of its district (Farland Unified) in Oakville.

    To look at: 1
      content/oakville/schools/acorn-elementary.mdx
          its address changes, but its coordinates are kept: look the new place up on a map.

    Kept as you wrote it (keep), or confirmed after this file was made: 1
      content/oakville/schools/acorn-elementary.mdx
          coordinates: 32.6, -117.01; the directory has 32.66, -117.06

    Nothing was written. To change 3 files, the day of confirmation included: npm run schools -- /tests/fixtures/schools/pubschls.txt --write"
  `);
  expect([ok, after]).toEqual([true, before]);
});

test("with --write: changes what differs, confirms what was found, makes the new file, and the content is in order", async () => {
  const { ok, said, before, after } = await run(fixture, true, {}, async (root) => {
    const { problems } = await readContent(root, "oakville", today);
    // The closed school is left for the editor: its facts grow old.
    expect(problems.map(({ file, id }) => `${file} ${id}`)).toEqual([`${folder}/elm-middle.mdx overdue`]);
  });
  expect(said).toContain("Written: 3 files.");
  expect(ok).toBe(true);
  expect(after["elm-middle.mdx"]).toBe(before["elm-middle.mdx"]);
  const confirmed = (text: string) =>
    text.replace(
      "source: https://www.example.org/page\nchecked: 2025-11-20",
      "source:\n  - https://www.example.org/page\n  - https://www.cde.ca.gov/ds/si/ds/pubschls.asp\nchecked: 2026-11-22",
    );
  expect(after["oak-high.mdx"]).toBe(confirmed(before["oak-high.mdx"]!.replace("555-0111", "555-0222")));
  expect(after["acorn-elementary.mdx"]).toBe(
    confirmed(before["acorn-elementary.mdx"]!)
      .replace('"22 Old Road"', String.raw`"20 New Road, Building \"C\""`)
      .replace('zip: "91910"\n', 'zip: "91910"\nphone: (619) 555-0122\nwebsite: https://acorn.oakville.example.org/\n'),
  );
  expect(Object.keys(after)).toEqual(["acorn-elementary.mdx", "elm-middle.mdx", "oak-high.mdx", "pena-elementary.mdx"]);
  expect(after["pena-elementary.mdx"]).toContain("name: Bea Peña Elementary\n");
});

test("has nothing to write when it runs again", async () => {
  await run(fixture, true, {}, async (root) => {
    const { said, ok } = await importSchools({ root, department: "oakville", today, file: fixture, write: true });
    expect(said).toContain("There is nothing to write.");
    expect(said).not.toMatch(/^(Changed|Opened)/m);
    expect(ok).toBe(true);
  });
});

test.each([
  [
    "one bad line",
    tabs([cells({ Phone: "(619) 555-0222" }), cells().slice(1)]),
    ["1 line of directory.txt can't be used:", "line 3: it has 45 columns, but the header has 46", "Nothing was written."],
  ],
  [
    "a quote that is not closed",
    commas([cells({ Phone: "(619) 555-0222" })]).replace('"Active"', '"Active'),
    ["line 2: a quotation mark is not closed"],
  ],
  ["a column missing", tabs([cells()]).replace("GSserved", "Grades"), ["it lacks the column GSserved"]],
  ["nothing in the file", "", ["The file is empty."]],
])("writes nothing and fails with %s, although --write is given", async (_, text, sentences) => {
  const { ok, said, before, after } = await run("ROOT/directory.txt", true, { "directory.txt": text });
  for (const sentence of sentences) expect(said).toContain(sentence);
  expect([ok, after]).toEqual([false, before]);
});

test("does not confirm anything by a file that is more than a year old", async () => {
  const { ok, said, before, after } = await run("ROOT/directory.txt", true, {
    "directory.txt": tabs([cells({ LastUpDate: "11/01/2025" })]),
  });
  expect(said).toContain("more than a year old");
  expect([ok, after]).toEqual([false, before]);
});

test("does not confirm anything by a file that does not say how old it is", async () => {
  const names = columns.filter((name) => name !== "LastUpDate");
  const row = { Phone: "(619) 555-0222" };
  for (const text of [tabs([cells(row, names)], names), tabs([cells({ ...row, LastUpDate: "No Data" })])]) {
    const { ok, said, before, after } = await run("ROOT/directory.txt", true, { "directory.txt": text });
    expect(said).toContain("does not say how old it is");
    expect([ok, after]).toEqual([false, before]);
  }
});

test("asks for mistakes in the content to be mended first", async () => {
  const { ok, said, after, before } = await run(fixture, true, { [`${folder}/elm-middle.mdx`]: "---\nname: Elm Middle\n---\n" });
  expect(said).toMatch(/content\/oakville\/schools\/elm-middle\.mdx:\d+: .*\nMend them first: npm run check/);
  expect([ok, after]).toEqual([false, before]);
});

test("says how it is used when the file is not named, not there, or an option is misspelt", () => {
  for (const args of [[], ["nowhere.txt"], [fixture, "another.txt"]]) expect(() => readArguments(args)).toThrow("npm run schools -- FILE");
  expect(() => readArguments([fixture, "--wriet"])).toThrow("There is no flag “--wriet”: it takes --write.");
  expect(readArguments([fixture])).toEqual({ file: fixture, write: false });
  expect(readArguments(["--write", fixture])).toEqual({ file: fixture, write: true });
});

test("leaves a file to a person that it can't change safely, and changes the others", async () => {
  const { ok, said, before, after } = await run(fixture, true, {
    [`${folder}/oak-high.mdx`]: `---\n{ name: Oak High, level: high, state_id: "37999990000011", source: https://www.example.org/page, checked: 2026-11-01 }\n---\n`,
  });
  expect(said).toContain("To change by hand: 1\n  content/oakville/schools/oak-high.mdx\n      it is written in braces");
  expect(after["oak-high.mdx"]).toBe(before["oak-high.mdx"]);
  expect(after["acorn-elementary.mdx"]).not.toBe(before["acorn-elementary.mdx"]);
  expect(ok).toBe(true);
});
