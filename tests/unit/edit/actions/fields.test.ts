import { describe, expect, test } from "vitest";
import { editFields, setFields } from "../../../../tools/edit/actions/fields.ts";

const path = "content/oakville/events/fair.mdx";
const file = `---
# When it is.
starts: 2026-12-03T08:00   # in the yard
ends: 2026-12-03T09:00

# Whom it is for.
audience: [families]
title: "Coffee, with an officer"
summary: >
  Families meet
  the officer.
---

The text: [contact](/contact/).
`;
const set = (values: Record<string, unknown>, text = file) => setFields({ path, text, collection: "events" }, values);

/** The lines that one text has and the other has not. */
function changed(after: string, before = file): string[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

describe("changes one field and leaves every other letter as it is", () => {
  test("a value keeps its remark", () => {
    expect(changed(set({ starts: "2026-12-10T08:00" }))).toEqual([
      "- starts: 2026-12-03T08:00   # in the yard",
      "+ starts: 2026-12-10T08:00   # in the yard",
    ]);
  });

  test("a value keeps its quotes", () => {
    expect(changed(set({ title: "Tea, with an officer" }))).toEqual([
      '- title: "Coffee, with an officer"',
      '+ title: "Tea, with an officer"',
    ]);
  });

  test("a new field goes where fields of its kind stand", () => {
    expect(set({ repeats: "FREQ=YEARLY", changed: "2026-11-22" })).toContain(
      "ends: 2026-12-03T09:00\nrepeats: FREQ=YEARLY\nchanged: 2026-11-22\n\n# Whom it is for.\naudience: [families]\n",
    );
  });

  test("a field that goes takes its remark with it and leaves those of others", () => {
    expect(changed(set({ ends: undefined }))).toEqual(["- ends: 2026-12-03T09:00"]);
  });

  test("a list of days becomes lines, a list of names stays in one", () => {
    const after = set({ moved: [{ from: "2026-12-03", to: "2026-12-10" }], audience: ["families", "staff"] });
    expect(after).toContain("moved:\n  - from: 2026-12-03\n    to: 2026-12-10\n");
    expect(after).toContain("audience: [families, staff]\n");
  });

  test("Windows line ends and the mark at the beginning stay", () => {
    const windows = `\uFEFF${file.replaceAll("\n", "\r\n")}`;
    const after = set({ title: "Tea" }, windows);
    expect(after).toBe(windows.replace("Coffee, with an officer", "Tea"));
  });

  test("nothing at all changes where the value is the same", () => {
    expect(set({ audience: ["families"], title: "Coffee, with an officer" })).toBe(file);
  });

  test("a value that would be something else in YAML gets quotes", () => {
    expect(set({ title: "Yes: a fair #1" })).toContain('title: "Yes: a fair #1"\n');
    expect(setFields({ path: "a.yaml", text: "name: x\n" }, { name: "988" })).toBe('name: "988"\n');
  });
});

test.each(["no fields at all", "---\ntitle: [\n---\n", "---\ntitle: x\n"])("refuses a file whose fields can't be read: %j", (text) => {
  expect(() => editFields({ path, text }, () => {})).toThrow(/content\/oakville\/events\/fair\.mdx .*can't be read/);
});
