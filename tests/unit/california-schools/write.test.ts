import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeAll } from "../../../tools/california-schools/write.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "liaison-"));
  writeFileSync(join(root, "one.yaml"), "one");
  writeFileSync(join(root, "two.yaml"), "two");
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const text = (name: string) => readFileSync(join(root, name), "utf8");

test("writes files that exist and new ones, and leaves nothing else behind", () => {
  writeAll(root, [
    { path: "one.yaml", before: "one", after: "ONE" },
    { path: "new.yaml", before: undefined, after: "NEW" },
  ]);
  expect(
    readdirSync(root)
      .sort()
      .map((name) => `${name} ${text(name)}`),
  ).toEqual(["new.yaml NEW", "one.yaml ONE", "two.yaml two"]);
});

test.each([
  ["was changed by someone else meanwhile", { path: "two.yaml", before: "something else", after: "TWO" }],
  ["should be new, but is there", { path: "two.yaml", before: undefined, after: "TWO" }],
  ["was deleted meanwhile", { path: "three.yaml", before: "three", after: "THREE" }],
])("writes nothing at all if one file %s", (_, other) => {
  expect(() => writeAll(root, [{ path: "one.yaml", before: "one", after: "ONE" }, other])).toThrow("Nothing was written");
  expect(readdirSync(root).sort().map(text)).toEqual(["one", "two"]);
});

test("writes nothing if one of the files has no folder to stand in", () => {
  const texts = [
    { path: "one.yaml", before: "one", after: "ONE" },
    { path: "nowhere/new.yaml", before: undefined, after: "NEW" },
  ];
  expect(() => writeAll(root, texts)).toThrow("Nothing was written");
  expect(readdirSync(root).sort().map(text)).toEqual(["one", "two"]);
});

test("puts back what it wrote if a later file can't take its place", () => {
  const texts = [
    { path: "one.yaml", before: "one", after: "ONE" },
    { path: "new.yaml", before: undefined, after: "NEW" },
    { path: "two.yaml", before: "two", after: "TWO" },
  ];
  const asked: string[] = [];
  const failsAtTheThird = (from: string, to: string) => {
    asked.push(text("one.yaml"));
    if (asked.length === 3) throw new Error("The disk is full");
    renameSync(from, to);
  };
  expect(() => writeAll(root, texts, failsAtTheThird)).toThrow("Nothing was written: The disk is full");
  // The first was in its place already when the third failed.
  expect(asked).toEqual(["one", "ONE", "ONE"]);
  expect(
    readdirSync(root)
      .sort()
      .map((name) => `${name} ${text(name)}`),
  ).toEqual(["one.yaml one", "two.yaml two"]);
});
