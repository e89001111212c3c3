import { expect, test } from "vitest";
import { fieldName, kindOf, pathIn, valueAt } from "../../../../src/editorial/explain/path.ts";

test("says where a field stands as an editor would", () => {
  expect(fieldName(["call", 1, "number"])).toBe("call, entry 2, number");
});

test("finds the value at a path", () => {
  expect(valueAt({ call: [{ number: 988 }] }, ["call", 0, "number"])).toBe(988);
  expect(valueAt({ call: "988" }, ["call", "number", "digits"])).toBeUndefined();
});

test("takes the step out that a schema adds to a value without a list", () => {
  expect(pathIn({ source: "www.example.org" }, ["source", 0])).toEqual(["source"]);
  expect(pathIn({ source: ["www.example.org"] }, ["source", 0])).toEqual(["source", 0]);
});

test("says what a value is", () => {
  expect([kindOf("a"), kindOf(5), kindOf(true), kindOf([]), kindOf({})]).toEqual(["text", "5", "true", "a list", "a group of fields"]);
});
