import { expect, test } from "vitest";
import { filed } from "../../../src/schools/filed.ts";

test.each([
  ["Ella B. Allen Elementary", ["Allen Elementary", "Allen (Ella B.) Elementary"], "Allen Elementary, Ella B."],
  ["Mae L. Feaster Charter", ["Feaster"], "Feaster Charter, Mae L."],
  ["E. P. Foster Elementary", [], "Foster Elementary, E. P."],
  ["Hilltop High", ["Hilltop Senior High"], "Hilltop High"],
  ["De Anza Academy of Technology", ["De Anza Middle", "DATA"], "De Anza Academy of Technology"],
  ["Will Rogers Elementary", [], "Will Rogers Elementary"],
])("%s with other names %j is filed as %s", (name, aliases, expected) => {
  expect(filed(name, aliases)).toBe(expected);
});
