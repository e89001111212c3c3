import { expect, test } from "vitest";
import { fingerprint } from "../../../../src/editorial/read/fingerprint.ts";

test("is eight letters and digits, the same each time", () => {
  expect(fingerprint({ title: "Contact" }, "Call us.")).toBe("32b4a35b");
});

test("changes with a word and with the text", () => {
  const first = fingerprint({ title: "Contact" }, "Call us.");
  expect(fingerprint({ title: "Contacts" }, "Call us.")).not.toBe(first);
  expect(fingerprint({ title: "Contact" }, "Call me.")).not.toBe(first);
});

test("does not change with the order of the words, a word left out, or blank lines around the text", () => {
  const first = fingerprint({ title: "Contact", summary: "How" }, "Call us.");
  expect(fingerprint({ summary: "How", note: undefined, title: "Contact" }, "\n\nCall us.\n")).toBe(first);
});

test("changes when a line of a list moves", () => {
  expect(fingerprint({ next: ["one", "two"] }, "")).not.toBe(fingerprint({ next: ["two", "one"] }, ""));
});
