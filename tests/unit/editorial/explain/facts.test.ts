import { expect, test } from "vitest";
import { factsIn } from "../../../../src/editorial/explain/facts.ts";

test.each([
  ["Write to sro@example.gov today.", ["sro@example.gov"]],
  ["Write to first.last+sro@mail.example.gov.", ["first.last+sro@mail.example.gov"]],
  ["Write to sro (at) example.gov.", ["sro (at) example.gov"]],
  ["Escribe a sro[arroba]example.gov.", ["sro[arroba]example.gov"]],
  ["Meet @ the school.", []],
])("finds the email addresses in “%s”", (text, found) => {
  expect(factsIn(text)).toEqual(found);
});

test("a word without an end is read to its end once", () => {
  // Tried from each of its letters, this would take minutes.
  expect(factsIn(`${"a".repeat(1_000_000)} and sro@example.gov`)).toEqual(["sro@example.gov"]);
});
