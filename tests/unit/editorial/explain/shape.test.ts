import { expect, test } from "vitest";
import { z } from "zod";
import { choicesOf, description, fieldNames, forEachReference, schemaAt } from "../../../../src/editorial/explain/shape.ts";
import { record, records, siteAddress } from "../../../../src/schemas/fields.ts";

const schema = z.strictObject({
  school: record("schools").optional().describe("A school."),
  lines: records("resources"),
  level: z.enum(["high", "middle"]).default("high"),
  hours: z.union([z.literal("always"), z.array(z.strictObject({ from: z.string().describe("When it opens.") }))]),
  see: z.array(siteAddress()).optional(),
});

test("finds what is said of a field, inside whatever it is wrapped in", () => {
  expect(description(schema, ["school"])).toBe("A school.");
  expect(description(schema, ["hours", 0, "from"])).toBe("When it opens.");
  expect(description(schema, ["lines"])).toBe("");
});

test("says of an entry what is said of its list", () => {
  expect(description(z.strictObject({ days: z.array(z.string()).describe("Days of the week.") }), ["days", 3])).toBe("Days of the week.");
});

test("names the fields of a group", () => {
  expect(fieldNames(schema, [])).toEqual(["school", "lines", "level", "hours", "see"]);
  expect(fieldNames(schema, ["hours", 0])).toEqual(["from"]);
  expect(fieldNames(schema, ["school"])).toEqual([]);
});

test("names the choices of a field that has some", () => {
  expect(choicesOf(schemaAt(schema, ["level"]))).toEqual(["high", "middle"]);
  expect(choicesOf(schemaAt(schema, ["school"]))).toEqual([]);
});

test("visits every name and address, whatever else is wrong", () => {
  const visited: unknown[] = [];
  forEachReference(
    schema,
    { school: "oak-high", lines: "crisis-line", level: 5, see: ["/help/", "not an address"] },
    (refersTo, name, path) => visited.push([refersTo, name, path.join(".")]),
  );
  expect(visited).toEqual([
    ["schools", "oak-high", "school"],
    ["resources", "crisis-line", "lines"],
    ["address", "/help/", "see.0"],
  ]);
});

test("takes a number for a name", () => {
  const visited: string[] = [];
  forEachReference(schema, { lines: [988, "crisis-line"] }, (_, name) => visited.push(name));
  expect(visited).toEqual(["988", "crisis-line"]);
});
