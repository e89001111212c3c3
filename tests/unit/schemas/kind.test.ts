import { describe, expect, test } from "vitest";
import { kinds } from "../../../src/schemas/index.ts";
import { recordSchema, translationSchema, type Kind } from "../../../src/schemas/kind.ts";

const all = Object.entries(kinds) as [string, Kind][];

describe.each(all)("%s", (name, kind) => {
  test("refuses a field that does not exist", () => {
    const issues = recordSchema(kind).safeParse({ nonsense: 1 }).error!.issues;
    expect(issues).toContainEqual(expect.objectContaining({ code: "unrecognized_keys", keys: ["nonsense"] }));
  });

  test("carries the day of its confirmation, unless it is a switch or only a name", () => {
    expect("checked" in kind.facts).toBe(!["areas", "emergency", "accessibility", "search"].includes(name));
  });

  test("has no name for both a fact and a word", () => {
    expect(Object.keys(kind.facts).filter((field) => field in kind.words)).toEqual([]);
  });

  test("takes no fact in a translation", () => {
    const fields = Object.keys(translationSchema(kind).shape);
    expect(fields.filter((field) => field in kind.facts)).toEqual([]);
    expect(fields).toContain("translates");
  });

  test("is confirmed again after a time, unless it is history, only a name, or ends by itself", () => {
    expect(kind.interval === undefined).toBe(["areas", "history", "notices", "emergency", "accessibility", "search"].includes(name));
  });
});

test("help lines and help topics are confirmed most often", () => {
  expect([kinds.resources.interval, kinds.topics.interval, kinds.officers.interval, kinds.schools.interval]).toEqual([90, 90, 180, 365]);
});

test("a fingerprint is eight letters and digits", () => {
  const { translates } = translationSchema(kinds.pages as Kind).shape;
  expect(["0f3a9b12", "0F3A9B12", "0f3a9b1", "latest"].map((text) => translates.safeParse(text).success)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
