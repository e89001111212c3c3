import { expect, test } from "vitest";
import { firstLines } from "../../../src/resources/firstLines.ts";

const call = [{ number: "211" }] as never;
const form = [{ url: "https://www.example.org/" }] as never;
const lines = [
  { id: "county-line", data: { first_for: ["housing"], call } },
  { id: "city-form", data: { first_for: ["housing"], form } },
  { id: "elsewhere", data: { call } },
];

test("a line whose own file says so comes before those that a topic names", () => {
  expect(firstLines("housing", ["elsewhere"], "call", lines)).toEqual(["county-line", "elsewhere"]);
  expect(firstLines("housing", undefined, "report", lines)).toEqual(["city-form"]);
});

test("it leads no other topic, and no other way to reach it", () => {
  expect(firstLines("bullying", ["elsewhere"], "call", lines)).toEqual(["elsewhere"]);
  expect(firstLines("housing", ["elsewhere"], "text", lines)).toEqual(["elsewhere"]);
});

test("a line that a topic names too stands once", () => {
  expect(firstLines("housing", ["elsewhere", "county-line"], "call", lines)).toEqual(["county-line", "elsewhere"]);
});
