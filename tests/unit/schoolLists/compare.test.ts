import { expect, test } from "vitest";
import { compareSchools as compareWith, keeper, type Ours } from "../../../tools/schools/compare.ts";
import { california } from "../../../tools/schools/california.ts";
import type { DirectoryRow } from "../../../tools/schools/layout.ts";
import { recordSchema } from "../../../src/schemas/kind.ts";
import { schools } from "../../../src/schemas/school.ts";
import { parse } from "yaml";
import { row, school } from "../../helpers/directory.ts";
import { today } from "../../helpers/tree.ts";

const district = { id: "oakville-unified", phone: "(619) 555-0199", website: "https://www.oakville.example.org" };

const compareSchools = (rows: DirectoryRow[], with_: Ours) => compareWith(rows, with_, california);

function ours(...list: Ours["schools"]): Ours {
  return { schools: list, organizations: [district], today };
}

const opened = (values: Partial<DirectoryRow> = {}) =>
  row({
    state_id: "37999990000044",
    nces: "069999900044",
    name: "Birch (Bea) Elementary",
    street: "4 Birch Lane",
    phone: "(619) 555-0144",
    opened: "2026-08-17",
    grades: "K-6",
    level: "elementary",
    ...values,
  });

test("reports a school that closed, and proposes no change to it", () => {
  for (const status of ["closed", "merged"] as const) {
    const { closed, found } = compareSchools([row({ status, closed: "2026-06-30", phone: "(619) 555-0222" })], ours(school()));
    expect([closed.map((of) => of.school.id), found]).toEqual([["oak-high"], []]);
  }
});

test("changes no fact that the editor keeps, and still says what the directory has", () => {
  const { found } = compareSchools([row({ phone: "(619) 555-0222", grades: "7-12" })], ours(school("oak-high", { keep: ["phone"] })));
  expect(found[0]!.changes.map(({ field }) => field)).toEqual(["grades"]);
  expect(found[0]!.kept.map(({ field, to }) => `${field} ${to}`)).toEqual(["phone (619) 555-0222"]);
});

test("asks for a look at the map when a school moves whose coordinates are kept", () => {
  const { notes } = compareSchools(
    [row({ street: "2 New Road", shortStreet: undefined })],
    ours(school("oak-high", { keep: ["coordinates"] })),
  );
  expect(notes.map(({ text }) => text)).toEqual([expect.stringContaining("coordinates are kept")]);
});

test("never changes a name: another one is only reported", () => {
  const { found, notes } = compareSchools([row({ name: "Oak Academy" })], ours(school()));
  expect(found[0]!.changes).toEqual([]);
  expect(notes.map(({ text }) => text)).toEqual([expect.stringMatching(/the directory calls it “Oak Academy”; we call it “Oak High”/)]);
});

test.each([
  ["the directory's form of our name", {}],
  ["one of our aliases", { name: "Mighty Oak High", aliases: ["Oak Senior High"] }],
  ["a name that the editor keeps", { name: "Quite Another High", keep: ["name" as const] }],
])("says nothing of a name that is %s", (_, values) => {
  expect(compareSchools([row()], ours(school("oak-high", values))).notes).toEqual([]);
});

test("compares nothing if the directory gives a status that is not known", () => {
  const { found, notes } = compareSchools([row({ status: "pending", phone: "(619) 555-0222" })], ours(school()));
  expect(found).toEqual([]);
  expect(notes[0]!.text).toContain("“pending”");
});

test("finds a school without a state's code by its national code, and says the code", () => {
  const { found, notes } = compareSchools([row()], ours(school("oak-high", { state_id: undefined })));
  expect(found).toHaveLength(1);
  expect(notes[0]!.text).toContain('write: state_id: "37999990000011"');
});

test("prefers the open one of two rows, when a school has come under a new code", () => {
  const { closed, found, notes } = compareSchools([row({ status: "closed" }), row({ state_id: "37888880000011" })], ours(school()));
  expect([closed.length, found.length]).toEqual([0, 1]);
  expect(notes[0]!.text).toContain("37888880000011 instead of 37999990000011");
});

test("tells schools that the file does not have from those that it can't have", () => {
  const private_ = school("st-oak", { name: "St. Oak", level: "private", state_id: undefined, nces: "01234567" });
  const { missing, uncoded } = compareSchools([], ours(school(), private_));
  expect([missing.map(({ id }) => id), uncoded.map(({ id }) => id)]).toEqual([["oak-high"], ["st-oak"]]);
});

test("makes a file for a school that opened where its district has one of ours", () => {
  const { opened: made, perhaps } = compareSchools([row(), opened({ website: "birch.example.org" })], ours(school()));
  expect(perhaps).toEqual([]);
  expect(made.map(({ id }) => id)).toEqual(["birch-elementary"]);
  expect(made[0]!.text).toMatchInlineSnapshot(`
    "---
    name: Bea Birch Elementary
    aliases: ["Birch Elementary", "Birch (Bea) Elementary"]
    level: elementary
    district: oakville-unified
    address:
      street: "4 Birch Lane"
      city: Oakville
      state: CA
      zip: "91910"
    phone: (619) 555-0144
    website: https://birch.example.org
    grades: K-6
    latitude: 32.65
    longitude: -117.05
    state_id: "37999990000044"
    nces: "069999900044"
    source:
      - https://www.cde.ca.gov/ds/si/ds/pubschls.asp
    checked: 2026-11-22
    ---
    "
  `);
  expect(recordSchema(schools).safeParse(parse(made[0]!.text.replaceAll("---\n", ""))).error).toBeUndefined();
});

test.each<[string, Partial<DirectoryRow>, string]>([
  ["has been open for long", { opened: "1998-09-01" }, "it has been open since 1998"],
  ["does not say since when it is open", { opened: undefined }, "the directory does not say since when it is open"],
  [
    "belongs to a district that is not ours",
    { state_id: "37888880000044", district: "Farland Unified" },
    "it opened on 2026-08-17, but we have no school of its district (Farland Unified) in Oakville",
  ],
  [
    "has the name of one of ours",
    { name: "Oak Senior High" },
    "its name is that of content/oakville/schools/oak-high.mdx. If it is the same school under a new code, change the code there",
  ],
])("makes no file, but names the school, when it %s", (_, values, why) => {
  const { opened: made, perhaps } = compareSchools([row(), opened(values)], ours(school()));
  expect([made, perhaps.map((one) => one.why)]).toEqual([[], [why]]);
});

test.each<[string, Partial<DirectoryRow>]>([
  ["stands in another city", { city: "Farland" }],
  ["is not open yet", { status: "pending" }],
  ["closed before we had it", { status: "closed" }],
  ["is an old one of another district", { state_id: "37888880000044", opened: "1998-09-01" }],
])("passes over a school that %s", (_, values) => {
  const one = opened(values);
  const { opened: made, perhaps } = compareSchools([row(), one], ours(school()));
  expect([made, perhaps]).toEqual([[], []]);
  expect(keeper(ours(school()))(one)).toBe(false);
});

test("takes a school for new for two years", () => {
  const { opened: made, perhaps } = compareSchools(
    [opened({ opened: "2024-11-22" }), opened({ state_id: "37999990000045", name: "Fir Elementary", opened: "2024-11-21" })],
    ours(school()),
  );
  expect([made.map(({ id }) => id), perhaps.map((one) => one.row.name)]).toEqual([["birch-elementary"], ["Fir Elementary"]]);
});

test("gives a new file a name that is free", () => {
  const taken = school("birch-elementary", { name: "Other Birch", state_id: "37999990000099", nces: undefined });
  const { opened: made } = compareSchools(
    [opened(), opened({ state_id: "37999990000045", name: "Birch (Bo) Elementary" })],
    ours(school(), taken),
  );
  expect(made.map(({ id }) => id)).toEqual(["birch-elementary-oakville", "birch-elementary-2"]);
});

test("asks the reader of the file for our schools and for open ones around them", () => {
  const keeps = keeper(ours(school()));
  expect([keeps(row({ status: "closed" })), keeps(row({ state_id: "37888880000001" })), keeps(opened())]).toEqual([true, true, true]);
});
