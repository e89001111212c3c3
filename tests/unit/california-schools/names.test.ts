import { readContent } from "../../../src/editorial/readContent.ts";
import { departmentsIn } from "../../../src/editorial/read/departments.ts";
import { projectRoot } from "../../../src/environment.ts";
import { isKnownAs, schoolName } from "../../../tools/california-schools/names.ts";
import { expect, test } from "vitest";
import { today } from "../../helpers/tree.ts";

test.each([
  ["Allen (Ella B.) Elementary", "Ella B. Allen Elementary", "allen-elementary", ["Allen Elementary", "Allen (Ella B.) Elementary"]],
  ["Mueller Charter (Robert L.)", "Robert L. Mueller Charter", "mueller-charter", ["Mueller Charter", "Mueller Charter (Robert L.)"]],
  ["Hilltop Senior High", "Hilltop High", "hilltop-high", ["Hilltop Senior High"]],
  ["Hawking S.T.E.A.M. Charter", "Hawking STEAM Charter", "hawking-steam-charter", ["Hawking S.T.E.A.M. Charter"]],
  [
    "Learning Choice Academy - Chula Vista",
    "Learning Choice Academy Chula Vista",
    "learning-choice-academy-chula-vista",
    ["Learning Choice Academy - Chula Vista"],
  ],
  ["Homestead (Alternative)", "Homestead Alternative", "homestead-alternative", ["Homestead (Alternative)"]],
  ["Orangewood High (Continuation)", "Orangewood High", "orangewood-high", ["Orangewood High (Continuation)"]],
  ["Peña (María T.) Elementary", "María T. Peña Elementary", "pena-elementary", ["Peña Elementary", "Peña (María T.) Elementary"]],
  ["E. P. Foster Elementary", "E. P. Foster Elementary", "e-p-foster-elementary", []],
  ["Liberty Elementary", "Liberty Elementary", "liberty-elementary", []],
])("makes a name that families use of “%s”", (directory, name, id, aliases) => {
  expect(schoolName(directory)).toEqual({ name, id, aliases });
});

test("names our own schools as they are named, from the directory's form among their aliases", async () => {
  const wrong: string[] = [];
  let compared = 0;
  for (const department of departmentsIn(projectRoot)) {
    const { content } = await readContent(projectRoot, department, today);
    for (const { data } of content.entries.schools["en"]!) {
      const formal = data.aliases?.find((alias) => /\(| Senior High| - |\.[A-Z]\./.test(alias));
      if (!formal) continue;
      compared += 1;
      const made = schoolName(formal);
      if (made.name !== data.name) wrong.push(`${formal} became ${made.name}, but is ${data.name}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(0);
});

test.each([
  ["HILLTOP HIGH", true],
  ["Hilltop Senior High", true],
  ["Hilltop (High)", true],
  ["Hilltop Academy", true],
  ["Hilltop Middle", false],
])("“%s” is a known name of Hilltop High, called Hilltop Academy too: %s", (directory, known) => {
  expect(isKnownAs(directory, ["Hilltop High", "Hilltop Academy"])).toBe(known);
});
