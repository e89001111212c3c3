import { expect, test } from "vitest";
import { editYaml } from "../../../tools/files/yamlEdit.ts";

const text = `# The unit's own line.
area: chula-vista # where it serves
topics: [tips, bullying]
call:
  - number: "911"
    hours: always
  - number: (619) 555-0151
note: "Words: with a colon"
source:
  - https://a.example/
  # the older one
  - https://b.example/
name: Old name
`;
const says = {
  area: "chula-vista",
  topics: ["tips", "bullying"],
  call: [{ number: "911", hours: "always" }, { number: "(619) 555-0151" }],
  note: "Words: with a colon",
  source: ["https://a.example/", "https://b.example/"],
  name: "Old name",
};
const order = ["area", "topics", "call", "cost", "note", "source", "name", "aliases"];
const edit = (change: object, from = text) => editYaml(from, says, { ...says, ...change }, order);
const without = (name: keyof typeof says) => {
  const { [name]: _, ...rest } = says;
  return editYaml(text, says, rest, order);
};
/** The lines that are in one text only, with − and +. */
function changed(after: string, before = text): string[] {
  const [a, b] = [before.split("\n"), after.split("\n")];
  return [
    ...a.filter((line) => !b.includes(line)).map((line) => `−${line}`),
    ...b.filter((line) => !a.includes(line)).map((line) => `+${line}`),
  ];
}

test("nothing is changed where nothing is said otherwise", () => {
  expect(edit({})).toBe(text);
});

test.each([
  ["a value, and its remark stays", { area: "national" }, ["−area: chula-vista # where it serves", "+area: national # where it serves"]],
  [
    "a value in quotes, which stay",
    { note: 'He said "no" # twice' },
    ['−note: "Words: with a colon"', '+note: "He said \\"no\\" # twice"'],
  ],
  ["a short list, in one line", { topics: ["tips"] }, ["−topics: [tips, bullying]", "+topics: [tips]"]],
  ["a field deep inside", { call: [{ number: "911" }, { number: "(619) 555-0151" }] }, ["−    hours: always"]],
  [
    "a new field deep inside",
    { call: [says.call[0], { number: "(619) 555-0151", languages: ["en", "es"] }] },
    ["+    languages: [en, es]"],
  ],
  ["a new field, in the order of its kind", { cost: "free" }, ["+cost: free"]],
  ["a new last field", { aliases: ["one", "two: too"] }, ['+aliases: [one, "two: too"]']],
  ["a new entry of a list", { source: [...says.source, "https://c.example/"] }, ["+  - https://c.example/"]],
  ["a new first entry", { source: ["https://c.example/", ...says.source] }, ["+  - https://c.example/"]],
  ["an entry less", { source: ["https://b.example/"] }, ["−  - https://a.example/"]],
  ["text that YAML would take for something else", { name: "Yes: 988" }, ["−name: Old name", '+name: "Yes: 988"']],
])("changes %s", (_, change, lines) => {
  expect(changed(edit(change))).toEqual(lines);
});

test("a new field stands before those that come after it", () => {
  expect(edit({ cost: "free" })).toContain("555-0151\ncost: free\nnote:");
});

test("takes a field away, with all its lines", () => {
  expect(changed(without("call"))).toEqual(["−call:", '−  - number: "911"', "−    hours: always", "−  - number: (619) 555-0151"]);
  expect(changed(without("name"))).toEqual(["−name: Old name"]);
});

test("a field comes where another goes", () => {
  expect(
    editYaml("area: x\nmoved:\n  - a\nname: y\n", { area: "x", moved: ["a"], name: "y" }, { area: "x", except: ["b"], name: "y" }, [
      "area",
      "except",
      "moved",
      "name",
    ]),
  ).toBe("area: x\nexcept: [b]\nname: y\n");
});

test("Windows line ends stay, and new lines have them too", () => {
  const windows = text.replaceAll("\n", "\r\n");
  expect(edit({ area: "national", cost: "free" }, windows)).toBe(edit({ area: "national", cost: "free" }).replaceAll("\n", "\r\n"));
});

test("a last line without its end stays so", () => {
  expect(edit({ aliases: ["one"] }, text.trimEnd())).toBe(`${text}aliases: [one]`);
  expect(edit({ name: "New name" }, text.trimEnd())).toBe(text.trimEnd().replace("Old name", "New name"));
});

test("one name that stands without a list stays without one", () => {
  const from = { call: ["988"] };
  expect(editYaml('call: "988"\n', from, { call: ["911"] }, [])).toBe('call: "911"\n');
  expect(editYaml('call: "988"\n', from, { call: ["911", "988"] }, [])).toBe('call: ["911", "988"]\n');
});

test("text in several lines becomes what the form says", () => {
  expect(
    editYaml("text: >\n  Old words\n  go on.\nname: x\n", { text: "Old words go on.", name: "x" }, { text: "New words.", name: "x" }, []),
  ).toBe("text: New words.\nname: x\n");
});
