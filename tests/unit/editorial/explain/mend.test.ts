import { expect, test } from "vitest";
import { z } from "zod";
import { mended } from "../../../../src/editorial/explain/mend.ts";
import { Source } from "../../../../src/editorial/explain/source.ts";
import { day, language, line, record, siteAddress, timeOfDay, webAddress } from "../../../../src/schemas/fields.ts";
import { hours } from "../../../../src/schemas/sharedFields.ts";

/** The corrected line for a field `a` with a value, as it is written in YAML. */
function mend(field: z.ZodType, value: string): string | undefined {
  const source = new Source("a.yaml", `a: ${value}\n`);
  const { a } = source.readFields(false) as { a: unknown };
  return mended(z.strictObject({ a: field }), ["a"], a, source);
}

test.each([
  [day(), "11/2/2026", "a: 2026-11-02"],
  [day(), "11-02-2026", "a: 2026-11-02"],
  [day(), "2026/11/2", "a: 2026-11-02"],
  [day(), "Nov 2, 2026", "a: 2026-11-02"],
  [day(), "November 2, 2026 # last call", "a: 2026-11-02 # last call"],
  [timeOfDay(), "6 PM", "a: 18:00"],
  [timeOfDay(), "12:30 a.m.", "a: 00:30"],
  [timeOfDay(), "12 pm", "a: 12:00"],
  [timeOfDay(), "8:30", "a: 08:30"],
  [timeOfDay(), "9", "a: 09:00"],
  [webAddress(), "www.example.org", "a: https://www.example.org"],
  [siteAddress(), "Programs", "a: /programs/"],
  [siteAddress(), "/", undefined],
  [record("schools"), "Hilltop High", "a: hilltop-high"],
  [language(), "ES", "a: es"],
  [z.number(), '"1,994"', "a: 1994"],
  [z.number(), "many", undefined],
  [z.boolean(), "off", "a: false"],
  [line(), "2026", 'a: "2026"'],
  [line(), "true", 'a: "true"'],
  [z.array(line()), "field trip", "a: [field trip]"],
  [day(), "2026-02-30", undefined],
  [day(), "13/13/2026", undefined],
  [webAddress(), "ask@example.org", undefined],
  [hours, "sometimes", undefined],
])("mends %#: %o", (field, value, expected) => {
  expect(mend(field, value)).toBe(expected);
});

test("puts a form in quotes where YAML would read a sign in it", () => {
  expect(mend(z.string().regex(/^#[a-f]{3}$/), '"#ABC"')).toBe('a: "#abc"');
});
