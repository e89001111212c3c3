import { isKnownAs, schoolName } from "../../../tools/schools/names.ts";
import { expect, test } from "vitest";

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

test.each([
  ["HILLTOP HIGH", true],
  ["Hilltop Senior High", true],
  ["Hilltop (High)", true],
  ["Hilltop Academy", true],
  ["Hilltop Middle", false],
])("“%s” is a known name of Hilltop High, called Hilltop Academy too: %s", (directory, known) => {
  expect(isKnownAs(directory, ["Hilltop High", "Hilltop Academy"])).toBe(known);
});
