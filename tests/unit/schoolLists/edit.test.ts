import { expect, test } from "vitest";
import { addSource, CantEdit, editYaml, inFields } from "../../../tools/schools/edit.ts";

const file = `# Ask the office before you change the name.
name: 'Oak High'   # as families say it
aliases: ["OHS", "Mighty Oak"]
level: high

address: # moved in 2020
  street: "1 Main Street"
  city: Oakville
  zip: "91910"
phone: (619) 555-0111   # the office
latitude: 32.65
longitude: -117.05
state_id: "37999990000011"

keep: [coordinates]
source:
  - https://www.example.org/page # the school's own
checked: 2026-11-01
`;

test("changes the values that are asked for, and not a letter besides", () => {
  const after = editYaml(file, [
    { path: ["address", "street"], value: '2 "New" Road' },
    { path: ["phone"], value: "(619) 555-0222" },
    { path: ["latitude"], value: 32.7 },
    { path: ["checked"], value: "2026-11-22" },
  ]);
  const expected = file
    .replace('"1 Main Street"', String.raw`"2 \"New\" Road"`)
    .replace("555-0111", "555-0222")
    .replace("32.65", "32.7")
    .replace("2026-11-01", "2026-11-22");
  expect(after).toBe(expected);
});

test("changes nothing when nothing is asked for", () => {
  expect(editYaml(file, [])).toBe(file);
});

test.each([
  ["plain", "name: Oak High\n", "name: Elm High\n"],
  ["single quotes", "name: 'Oak High'\n", "name: 'Elm High'\n"],
  ["double quotes", 'name: "Oak High"\n', 'name: "Elm High"\n'],
  ["several lines", "name: >-\n  Oak\n  High\nlevel: high\n", "name: Elm High\nlevel: high\n"],
])("keeps the way a value is written: %s", (_, before, after) => {
  expect(editYaml(before, [{ path: ["name"], value: "Elm High" }])).toBe(after);
});

test("puts quotes around a value that needs them", () => {
  expect(editYaml("phone: none\n", [{ path: ["phone"], value: "12: 30" }])).toBe('phone: "12: 30"\n');
  expect(editYaml("zip: x\n", [{ path: ["zip"], value: "91910" }])).toBe('zip: "91910"\n');
});

test("adds fields where they usually stand, below the remark of the line above", () => {
  const after = editYaml(file, [
    { path: ["website"], value: "https://oak.example.org" },
    { path: ["grades"], value: "9-12" },
    { path: ["nces"], value: "069999900011" },
  ]);
  expect(after).toBe(
    file
      .replace("# the office\n", "# the office\nwebsite: https://oak.example.org\ngrades: 9-12\n")
      .replace('state_id: "37999990000011"\n', 'state_id: "37999990000011"\nnces: "069999900011"\n'),
  );
});

test("adds a whole address, and a ZIP code to one that lacks it", () => {
  const address = { street: "1 Main Street", city: "Oakville", zip: "91910" };
  expect(editYaml("name: Oak\nlevel: high\nchecked: 2026-11-01", [{ path: ["address"], value: address }])).toBe(
    'name: Oak\nlevel: high\naddress:\n  street: "1 Main Street"\n  city: Oakville\n  zip: "91910"\nchecked: 2026-11-01',
  );
  expect(editYaml("address:\n    street: 1 Main\n    city: Oakville\nphone: x\n", [{ path: ["address", "zip"], value: "91910" }])).toBe(
    'address:\n    street: 1 Main\n    city: Oakville\n    zip: "91910"\nphone: x\n',
  );
  expect(editYaml("address: { street: 1 Main, city: Oakville }\n", [{ path: ["address", "zip"], value: "91910" }])).toBe(
    'address: { street: 1 Main, city: Oakville, zip: "91910" }\n',
  );
});

test("keeps the line ends of Windows", () => {
  const windows = file.replaceAll("\n", "\r\n");
  const after = addSource(editYaml(windows, [{ path: ["website"], value: "https://oak.example.org" }]), "https://www.example.org/new");
  expect(after.replaceAll("\r\n", "")).not.toContain("\n");
  expect(after).toContain("# the office\r\nwebsite: https://oak.example.org\r\nlatitude");
});

test("changes one use of a value that others share, but not the value itself", () => {
  const shared = "phone: &office (619) 555-0111\nfax: *office\n";
  expect(editYaml(shared, [{ path: ["fax"], value: "(619) 555-0222" }])).toBe("phone: &office (619) 555-0111\nfax: (619) 555-0222\n");
  expect(() => editYaml(shared, [{ path: ["phone"], value: "(619) 555-0222" }])).toThrow(CantEdit);
});

test.each([
  ["a file that can't be read", "name: [\n", "name"],
  ["a list instead of one value", "phone: [1, 2]\n", "phone"],
  ["a field without a value", "phone:\nlevel: high\n", "phone"],
])("leaves %s to a person", (_, text, field) => {
  expect(() => editYaml(text, [{ path: [field], value: "x" }])).toThrow(CantEdit);
});

const url = "https://www.example.org/new";

test.each([
  [
    "a list",
    "source:\n  - https://a.example # first\n\nchecked: 2026-11-01\n",
    `source:\n  - https://a.example # first\n  - ${url}\n\nchecked: 2026-11-01\n`,
  ],
  ["a list without indentation", "source:\n- https://a.example\nchecked: x\n", `source:\n- https://a.example\n- ${url}\nchecked: x\n`],
  ["a list in brackets", 'source: ["https://a.example"]\n', `source: ["https://a.example", "${url}"]\n`],
  [
    "a single address",
    "source: https://a.example # first\nchecked: x\n",
    `source:\n  - https://a.example # first\n  - ${url}\nchecked: x\n`,
  ],
  ["a file without a last line break", "source:\n  - https://a.example", `source:\n  - https://a.example\n  - ${url}`],
])("adds a source to %s", (_, before, after) => {
  expect(addSource(before, url)).toBe(after);
  expect(addSource(after, url)).toBe(after);
});

test.each([
  ["without a text", `---\n${file}---\n`],
  ["with a text that has lines of hyphens", `---\n${file}---\n\nWhat we like.\n\n---\n\nCome and see: phone: (619) 555-0111\n`],
  ["with line ends of Windows and a byte order mark", `\uFEFF---\n${file}---\nWhat we like.`.replaceAll("\n", "\r\n")],
])("changes the fields of a file %s, and nothing outside them", (_, whole) => {
  const after = inFields(whole, (fields) => editYaml(fields, [{ path: ["phone"], value: "(619) 555-0222" }]));
  expect(after).toBe(whole.replace("555-0111", "555-0222"));
});

test("leaves a file alone whose fields do not stand between lines of hyphens", () => {
  expect(() => inFields(file, (fields) => fields)).toThrow(CantEdit);
});
