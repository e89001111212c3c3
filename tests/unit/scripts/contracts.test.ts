import { expect, test } from "vitest";
import { chooses, partOf, partsOf, stays } from "../../../src/figures/choices.ts";
import { isShown, shownFrom } from "../../../src/scripts/current.ts";
import { readWords, scriptWords } from "../../../src/scripts/words.ts";

/** What a browser's `dataset` holds of the attributes of an element. */
const dataset = (attributes: Record<string, string | undefined>) =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name.replace("data-", ""), value]])),
  ) as Record<string, string | undefined>;

test("a script reads the words that its component wrote, with every sign", () => {
  const words = { none: `“Nothing” <b>here</b> & "there"`, found: { one: "{count} school", other: "{count} schools" } };
  expect(readWords({ dataset: dataset(scriptWords(words)) })).toEqual(words);
});

const at = (time: string) => Date.parse(`2026-11-22T${time}Z`);
test.each([
  ["always, without an end", undefined, undefined, "12:00:00", true],
  ["before it begins", "2026-11-22T12:00:00Z", undefined, "11:59:59", false],
  ["from its first moment", "2026-11-22T12:00:00Z", undefined, "12:00:00", true],
  ["until just before its end", undefined, "2026-11-22T12:00:00Z", "11:59:59", true],
  ["no longer at its end", undefined, "2026-11-22T12:00:00Z", "12:00:00", false],
])("a notice is shown %s, or not", (_, from, until, now, shown) => {
  expect(isShown(dataset(shownFrom(from, until)), at(now))).toBe(shown);
});

test("a part of the dashboard stays when its own year is chosen, or all are", () => {
  const { "data-choose": what } = chooses("year");
  const part = partOf("year", "2025-26");
  expect(partsOf(what)).toBe(`[${Object.keys(part)[0]}]`);
  expect(stays(what, dataset(part), "2025-26")).toBe(true);
  expect(stays(what, dataset(part), "2024-25")).toBe(false);
  expect(stays(what, dataset(part), "")).toBe(true);
});
