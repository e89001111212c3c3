import { expect, test } from "vitest";
import { allExamples, checkedExamples, componentTable, withTable, written } from "../../../src/handbook/components.ts";
import { authorComponents, type Examples } from "../../../src/schemas/components.ts";
import type { Collection } from "../../../src/schemas/index.ts";
import { oakville } from "../../helpers/oakville.ts";
import { problems, tinyTree } from "../../helpers/tree.ts";

const all = await allExamples();
test("the content check takes every example", async () => {
  const sources = (only: Collection | undefined) =>
    [...all]
      .filter(([name]) => authorComponents[name]?.only === only)
      .flatMap(([name, { examples }]) => examples.map((example) => written(name, example)))
      .join("\n\n");
  const page = `---\nchecked: 2026-11-01\nlegal: true\nsource: https://www.example.org/law\ntitle: Page\nsummary: A page with every example.\n---\n\n${sources(undefined)}\n`;
  const topic = tinyTree["content/common/topics/bullying.mdx"]!.replace(/<[\s\S]*/, `${sources("topics")}\n`);
  await expect(
    problems({ ...oakville, "content/oakville/pages/example.mdx": page, "content/common/topics/bullying.mdx": topic }),
  ).resolves.toEqual([]);
});

const phone = { of: ["resources" as const] };
test.each<{ said: string; name: string; component: object; given: Partial<Examples> | undefined }>([
  {
    name: "Phone",
    component: phone,
    given: undefined,
    said: "src/components/content/Phone.examples.ts: the file is not there; every component that authors may write has one.",
  },
  {
    name: "Phone",
    component: phone,
    given: { examples: [{ name: "a number", of: "sro-unit" }] },
    said: "src/components/content/Phone.examples.ts: it must say in `shows` what readers see.",
  },
  {
    name: "Phone",
    component: phone,
    given: { shows: "a number" },
    said: "src/components/content/Phone.examples.ts: it has no example; write at least one.",
  },
  {
    name: "Phone",
    component: phone,
    given: { shows: "a number", examples: [{ name: "a number" }] },
    said: 'src/components/content/Phone.examples.ts: the example “a number” must say of what, like of: "…".',
  },
  {
    name: "Note",
    component: { holdsText: true },
    given: { shows: "a box", examples: [{ name: "a remark", text: "Ask.", of: "sro-unit" }] },
    said: "src/components/content/Note.examples.ts: <Note> has no setting “of”; take it out of the example “a remark”.",
  },
  {
    name: "Note",
    component: { holdsText: true },
    given: { shows: "a box", examples: [{ name: "a remark" }] },
    said: "src/components/content/Note.examples.ts: the example “a remark” needs a text to stand around.",
  },
  {
    name: "Phone",
    component: phone,
    given: { shows: "a number", examples: [{ name: "a number", of: "sro-unit", text: "Call" }] },
    said: "src/components/content/Phone.examples.ts: <Phone> holds no text; take it out of the example “a number”.",
  },
])("$said", ({ name, component, given, said }) => {
  expect(() => checkedExamples(name, component, given)).toThrow(said);
});

test("writes the handbook's table from the first example of each", () => {
  const table = componentTable(
    new Map<string, Examples>([
      ["Phone", { shows: "a number", examples: [{ name: "one", of: "sro-unit" }] }],
      ["Note", { shows: "a box", examples: [{ name: "one", text: "Ask." }] }],
      ["Lines", { shows: "help lines", examples: [{ name: "all" }] }],
    ]),
  );
  expect(table.split("\n").slice(2)).toEqual([
    '| `<Phone of="sro-unit" />` | a number |',
    "| `<Note>` … `</Note>` | a box |",
    "| `<Lines />` | help lines |",
  ]);
});

test("says so where the handbook has no place for the table", () => {
  expect(() => withTable("# The handbook", "| |")).toThrow(/^content\/README\.md must hold the lines “<!-- Components: .* -->” and “.*”/);
});
