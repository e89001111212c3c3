import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newRecord, nouns } from "../../../tools/new/record.ts";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "liaison-record-"));
  mkdirSync(join(root, "content/oakville"), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const make = (noun: string, ...args: string[]) => newRecord(root, noun, args, "2026-11-26", "oakville");
const event = [
  "--title",
  "Open house",
  "--starts",
  "2027-01-14T18:00",
  "--ends",
  "2027-01-14T20:00",
  "--source",
  "https://example.gov/open-house",
];

test("makes every kind of file that a department has many of", () => {
  expect(Object.keys(nouns)).toEqual(expect.arrayContaining(["officer", "school", "event", "program", "question", "resource", "notice"]));
});

test("writes a file from its fields, and says where words are still needed", () => {
  expect(make("event", ...event)).toBe("Written: content/oakville/events/open-house.mdx");
  expect(readFileSync(join(root, "content/oakville/events/open-house.mdx"), "utf8")).toBe(`---
title: Open house
starts: 2027-01-14T18:00
ends: 2027-01-14T20:00
source: https://example.gov/open-house
read: 2026-11-26
summary: "To be written: summary"
---

To be written.
`);
});

test("never writes over a file", () => {
  expect(() => make("event", ...event)).toThrow("content/oakville/events/open-house.mdx is there already; nothing was written.");
});

test("says every fact that is missing, and every field that there is not, a sentence each", () => {
  expect(() => make("event", "--title", "Fair", "--startz", "2027-01-14")).toThrow(
    /“startz” is no field of an event. Did you mean --starts\?[\s\S]*--starts is missing\. First day/,
  );
  expect(() => make("school", "--name", "Oak", "--level", "high", "--source", "https://example.gov")).toThrow(
    "--source is a site's first page. Write the address of the page on which the fact stands. Where this was read",
  );
  expect(() => make("school", "--name", "Oak", "--level", "highschool")).toThrow(
    "--level is none of its choices. The level under which it is listed. Choose one of: high, middle,",
  );
  expect(() => make("officer", "--schools", "oak-high")).toThrow(
    '--schools is a list. Write it in brackets, like "[oak-high]". The schools',
  );
  expect(() => make("resource", "--phone", "(541) 555-0142")).toThrow(/“phone” is no field of a resource\. It has: .*\bcall\b/);
  expect(() => make("event", "--title")).toThrow('“--title” is not a field with its value. Write --title "Open house".');
  expect(() => make("officer", "--languages", "[en]", "--contact", "unit", "--schools", "oak-high")).toThrow(
    "Say what its file is called: --file",
  );
  expect(existsSync(join(root, "content/oakville/officers"))).toBe(false);
});
