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

const spoken = (id: string, languages?: string[], interpreters?: true) => ({ id, data: { call, text: call, languages, interpreters } });
const spokenLines = [
  spoken("english", ["en"]),
  spoken("unknown"),
  spoken("interpreted", undefined, true),
  spoken("both", ["en", "tl"]),
  spoken("911", ["en"]),
];
const named = ["english", "unknown", "interpreted", "both"];

test("readers first get a line that is known to answer in their language, and last one that is known not to", () => {
  const order = (channel: "call" | "text", language: string) =>
    firstLines("stress", named, channel, spokenLines, { language, emergency: "911" });
  expect(order("call", "tl")).toEqual(["interpreted", "both", "unknown", "english"]);
  expect(order("text", "tl")).toEqual(["both", "unknown", "interpreted", "english"]);
  expect(order("call", "en")).toEqual(named);
});

test("a topic that begins with the line for danger begins with it in every language", () => {
  expect(firstLines("emergency", ["911", "both"], "text", spokenLines, { language: "tl", emergency: "911" })).toEqual(["911", "both"]);
});
