import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeAll } from "../../../tools/files/write.ts";

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

test("makes the folder that a new file stands in", () => {
  writeAll(root, [{ path: "events/new.yaml", before: undefined, after: "NEW" }]);
  expect(text("events/new.yaml")).toBe("NEW");
});

test("takes a file away, and compares pictures byte for byte", () => {
  writeFileSync(join(root, "photo.jpg"), Uint8Array.of(255, 216, 0));
  writeAll(root, [
    { path: "one.yaml", before: "one", after: undefined },
    { path: "photo.jpg", before: Uint8Array.of(255, 216, 0), after: Uint8Array.of(1) },
  ]);
  expect(readdirSync(root).sort()).toEqual(["photo.jpg", "two.yaml"]);
  expect([...readFileSync(join(root, "photo.jpg"))]).toEqual([1]);
});

test("brings back a file that it took away, if a later one can't be written", () => {
  const texts = [
    { path: "one.yaml", before: "one", after: undefined },
    { path: "two.yaml", before: "two", after: "TWO" },
  ];
  const full = () => {
    throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
  };
  expect(() => writeAll(root, texts, full)).toThrow("Nothing was written: the disk is full. Make room, then try again.");
  expect(readdirSync(root).sort().map(text)).toEqual(["one", "two"]);
});

test("writes nothing if one of the files has no folder to stand in", () => {
  const texts = [
    { path: "one.yaml", before: "one", after: "ONE" },
    { path: "two.yaml/new.yaml", before: undefined, after: "NEW" },
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
