import { describe, expect, test } from "vitest";
import { problems, said, swap } from "../../../helpers/tree.ts";

const program = "content/oakville/programs/safety-patrol.mdx";
const resource = "content/oakville/resources/sro-unit.mdx";
const school = "content/oakville/schools/oak-high.mdx";
const department = "content/oakville/department.yaml";

describe("a missing field", () => {
  test("refuses a program with no title", async () => {
    await expect(said(program, swap("title: Safety Patrol\n", ""))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:2:1 error missing
      The field “title” is missing. The name of the program.
      → title: …"
    `);
  });

  test("points at the group in which a field is missing", async () => {
    await expect(said(school, swap("  city: Oakville\n", ""))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:5:3 error missing
      The field “address, city” is missing. City or community.
      → city: …"
    `);
  });

  test("points at the entry of a list in which a field is missing", async () => {
    await expect(said(resource, swap("    to: 17:00\n", ""))).resolves.toMatchInlineSnapshot(`
      "content/oakville/resources/sro-unit.mdx:9:5 error missing
      The field “hours, entry 1, to” is missing. When it closes, like 17:00.
      → to: …"
    `);
  });

  test("refuses a field with nothing after its colon", async () => {
    await expect(said(program, swap("title: Safety Patrol", "title:"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:7:1 error missing
      The field “title” has no value. The name of the program.
      → title: …"
    `);
  });

  test("names the choices of a missing choice", async () => {
    await expect(said(school, swap("level: high\n", ""))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:2:1 error missing
      The field “level” is missing. The level under which it is listed. Choose one of: high, middle, elementary, k-12, special, preschool, adult, private.
      → level: …"
    `);
  });

  test("refuses facts with no source", async () => {
    await expect(said(school, swap(/source: .*\n/, ""))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:2:1 error missing
      The field “source” is missing. Where this was read: one web address, or a list of them.
      → source: …"
    `);
  });

  test("refuses facts with no day of confirmation", async () => {
    await expect(said(school, swap(/checked: .*\n/, ""))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:2:1 error missing
      Nothing says whether someone has confirmed these facts, and when.
      → If you asked those whom they are about: checked: 2026-11-22. If they come from a copy of a page: read: 2026-11-22"
    `);
  });
});

describe("a field that does not exist", () => {
  test("finds the field that a misspelt one stands for, and does not report it as missing too", async () => {
    await expect(said(program, swap("summary:", "sumary:"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:8:1 error misspelt
      There is no field “sumary”. Did you mean “summary”?
      → summary: Older students help younger ones cross the street."
    `);
  });

  test("finds a misspelt field inside a list", async () => {
    await expect(said(resource, swap("  - number:", "  - nubmer:"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/resources/sro-unit.mdx:6:5 error misspelt
      There is no field “nubmer”. Did you mean “number”?
      →   - number: (619) 555-0142"
    `);
  });

  test("lists the fields there are when none is near", async () => {
    await expect(said(school, swap("  city: Oakville", "  city: Oakville\n  planet: Earth"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:7:3 error unknown-field
      There is no field “planet” here. All that there are stand here already.
      → Take the line out."
    `);
  });

  test("names only some of many fields", async () => {
    await expect(said(school, swap("level: high", "level: high\nmascot: Owl"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:4:1 error unknown-field
      There is no field “mascot” here. Choose one of the 14 that exist, such as aliases, checked_by, district, enrollment, grades.
      → Take the line out."
    `);
  });
});

test("says where a school's officer is named, if a school's file names one", async () => {
  await expect(said(school, swap("level: high", "level: high\nofficer: oak"))).resolves.toContain(
    "the officer's file, in officers/, names its schools.",
  );
});

describe("a value of the wrong kind", () => {
  test("puts a number in quotes where text is wanted", async () => {
    await expect(said(program, swap("title: Safety Patrol", "title: 2026"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:7:8 error wrong-kind
      “title” must be text, but it is 2026.
      → title: "2026""
    `);
  });

  test("refuses text where a number is wanted", async () => {
    await expect(said("content/common/topics/bullying.mdx", swap("order: 1", "order: first"))).resolves.toMatchInlineSnapshot(`
      "content/common/topics/bullying.mdx:3:8 error wrong-kind
      “order” must be a number, but it is text.
      → Place in the list; small numbers come first."
    `);
  });

  test("takes the quotes and the comma from a number", async () => {
    await expect(said(school, swap("level: high", 'level: high\nenrollment: "1,994"'))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:4:13 error wrong-kind
      “enrollment” must be a number, but it is text.
      → enrollment: 1994"
    `);
  });

  test("wants a whole number", async () => {
    await expect(said("content/common/topics/bullying.mdx", swap("order: 1", "order: 1.5"))).resolves.toMatchInlineSnapshot(`
      "content/common/topics/bullying.mdx:3:8 error wrong-kind
      “order” must be a whole number, but it is 1.5.
      → Place in the list; small numbers come first."
    `);
  });

  test("turns yes into true", async () => {
    await expect(said(resource, swap("answers: police", "answers: police\ncrisis: yes"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/resources/sro-unit.mdx:13:9 error wrong-kind
      “crisis” must be true or false, but it is text.
      → crisis: true"
    `);
  });

  test("puts a single value into a list", async () => {
    await expect(said(school, swap("level: high", "level: high\naliases: the Owls"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:4:10 error wrong-kind
      “aliases” must be a list, but it is text.
      → aliases: [the Owls]"
    `);
  });

  test("refuses text where a group is wanted", async () => {
    await expect(said(school, swap(/address:\n.*\n.*\n.*\n/, "address: 1 Main Street\n"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:5:3 error bad-yaml
      This line is not indented like the lines around it.
      → zip: 91910"
    `);
  });

  test("refuses a list where text is wanted", async () => {
    await expect(said(program, swap("title: Safety Patrol", "title: [Safety, Patrol]"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:7:8 error wrong-kind
      “title” must be text, but it is a list.
      → The name of the program."
    `);
  });

  test("puts a step with a colon in quotes", async () => {
    await expect(said(resource, swap("privacy:", "next:\n  - If you call: a voice answers.\nprivacy:"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/resources/sro-unit.mdx:19:5 error wrong-kind
      “next, entry 1” must be text, but it is a group of fields.
      →   - "If you call: a voice answers.""
    `);
  });

  test("refuses a file that is a list", async () => {
    await expect(said(school, "---\n- Oak High\n- high\n---\n")).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:2:1 error wrong-kind
      This file must hold fields, but it holds a list.
      → Write one field a line, like: title: Safety Patrol"
    `);
  });

  test("refuses a file that is a sentence", async () => {
    await expect(said(school, "---\nOak High is a school.\n---\n")).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:2:1 error wrong-kind
      This file must hold fields, but it holds text.
      → Write one field a line, like: title: Safety Patrol"
    `);
  });
});

describe("a choice", () => {
  test("suggests the nearest choice", async () => {
    await expect(said(school, swap("level: high", "level: hihg"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:3:8 error not-a-choice
      “level” can't be “hihg”. Did you mean “high”?
      → level: high"
    `);
  });

  test("lists the choices when none is near", async () => {
    await expect(said(resource, swap("answers: police", "answers: sometimes"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/resources/sro-unit.mdx:12:10 error not-a-choice
      “answers” can't be “sometimes”. Choose one of: advocate, coach, counselor, dispatcher, health, nobody, police, social-worker, staff, trained, volunteer.
      → Who picks up, writes back or reads: the nearest of the list. nobody: a page or a tool."
    `);
  });

  test("keeps the other entries of a list on its line", async () => {
    await expect(said(resource, swap("days: [mon, tue]", "days: [mon, tues, wed]"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/resources/sro-unit.mdx:9:17 error not-a-choice
      “hours, entry 1, days, entry 2” can't be “tues”. Did you mean “tue”?
      →   - days: [mon, tue, wed]"
    `);
  });

  test("suggests always for hours", async () => {
    await expect(said("content/common/resources/crisis-line.mdx", swap("hours: always", "hours: Allways"))).resolves.toMatchInlineSnapshot(`
      "content/common/resources/crisis-line.mdx:6:8 error not-a-choice
      “hours” can't be “Allways”. Did you mean “always”?
      → hours: always"
    `);
  });

  test("refuses a number for hours", async () => {
    await expect(said("content/common/resources/crisis-line.mdx", swap("hours: always", "hours: 24"))).resolves.toMatchInlineSnapshot(`
      "content/common/resources/crisis-line.mdx:6:8 error wrong-kind
      “hours” can't be 24.
      → Hours that hold for every way to reach it: “always”, or days with from and to. If ways differ, each has its own instead."
    `);
  });

  test("lets a mark for samples be true only", async () => {
    await expect(said(school, swap("level: high", "level: high\nsample: no"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:4:9 error bad-value
      “sample” can only be true, but it is “no”.
      → Leave the line out for a real record."
    `);
  });

  test("lets an optional mark be true only", async () => {
    await expect(said(resource, swap("    languages: [en]", "    languages: [en]\n    tty: 5"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/resources/sro-unit.mdx:8:10 error bad-value
      “call, entry 1, tty” can only be true, but it is 5.
      → Leave the line out otherwise."
    `);
  });
});

describe("a date", () => {
  test("turns an American date into year-month-day", async () => {
    await expect(said(school, swap("2026-11-01", "11/2/2026"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:11:10 error bad-value
      “checked”: “11/2/2026” is not a date.
      → checked: 2026-11-02"
    `);
  });

  test("turns a date in words into year-month-day", async () => {
    await expect(said(school, swap("2026-11-01", "November 2, 2026"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:11:10 error bad-value
      “checked”: “November 2, 2026” is not a date.
      → checked: 2026-11-02"
    `);
  });

  test("puts in the zeros of a date", async () => {
    await expect(said(school, swap("2026-11-01", "2026-9-1"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:11:10 error bad-value
      “checked”: “2026-9-1” is not a date.
      → checked: 2026-09-01"
    `);
  });

  test("refuses February 30", async () => {
    await expect(said(school, swap("2026-11-01", "2026-02-30"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:11:10 error bad-value
      “checked”: “2026-02-30” is not a date.
      → Write year-month-day, like 2026-11-22."
    `);
  });

  test("refuses February 30 as the day of an event", async () => {
    await expect(said("content/oakville/events/open-house.mdx", swap("starts: 2026-12-01", "starts: 2026-02-30"))).resolves
      .toMatchInlineSnapshot(`
      "content/oakville/events/open-house.mdx:2:9 error bad-value
      “starts”: “2026-02-30” is not a date.
      → Write 2026-10-23, or 2026-10-23T18:00 with a time."
    `);
  });

  test("refuses an event at half past 25", async () => {
    await expect(said("content/oakville/events/open-house.mdx", swap("starts: 2026-12-01", "starts: 2026-12-01T25:30"))).resolves
      .toMatchInlineSnapshot(`
      "content/oakville/events/open-house.mdx:2:9 error bad-value
      “starts”: “2026-12-01T25:30” is not a date.
      → Write 2026-10-23, or 2026-10-23T18:00 with a time."
    `);
  });

  test("refuses a month 13 in the history", async () => {
    await expect(
      said(
        "content/oakville/history/start.yaml",
        "when: 2018-13\nsource: https://www.example.org/page\nchecked: 2026-11-01\ntitle: The start\ntext: It began.\n",
      ),
    ).resolves.toMatchInlineSnapshot(`
      "content/oakville/history/start.yaml:1:7 error bad-value
      “when”: “2018-13” is not a year or a date.
      → Write 1994, 2018-07 or 2018-07-18."
    `);
  });
});

describe("a value that can't be used", () => {
  test("refuses a phone number with seven digits", async () => {
    await expect(said(resource, swap("(619) 555-0142", "555-0142"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/resources/sro-unit.mdx:6:13 error bad-value
      “call, entry 1, number”: “555-0142” is not a phone number.
      → Write ten digits like (541) 555-0151, or a short number like 988."
    `);
  });

  test("refuses a phone number with words in it", async () => {
    await expect(said(school, swap("(619) 555-0111", "ask the office"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:9:8 error bad-value
      “phone”: “ask the office” is not a phone number.
      → Write ten digits like (541) 555-0151, or a short number like 988."
    `);
  });

  test("turns a time of the afternoon into 24 hours", async () => {
    await expect(said(resource, swap("to: 17:00", "to: 5:00 PM"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/resources/sro-unit.mdx:11:9 error bad-value
      “hours, entry 1, to”: “5:00 PM” is not a time.
      →     to: 17:00"
    `);
  });

  test("puts https:// before a web address", async () => {
    await expect(said(school, swap("level: high", "level: high\nwebsite: www.example.org"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:4:10 error bad-value
      “website”: “www.example.org” is not a web address.
      → website: https://www.example.org"
    `);
  });

  test("puts https:// before a source that stands without a list", async () => {
    await expect(said(school, swap("https://www.example.org/page", "www.example.org/page"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:10:9 error bad-value
      “source”: “www.example.org/page” is not a web address.
      → source: https://www.example.org/page"
    `);
  });

  test("puts slashes around an address of the site", async () => {
    await expect(said(department, swap("navigation: [/help/, /programs/]", "navigation: [/help/, programs]"))).resolves
      .toMatchInlineSnapshot(`
      "content/oakville/department.yaml:9:22 error bad-value
      “navigation, entry 2”: “programs” is not an address of this site.
      → navigation: [/help/, /programs/]"
    `);
  });

  test("turns a title into the name of a record", async () => {
    await expect(said(program, swap("schools: [oak-high]", "schools: [Oak High]"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:3:11 error bad-value
      “schools, entry 1”: “Oak High” is not the name of a record.
      → schools: [oak-high]"
    `);
  });

  test("turns the name of an area into small letters and hyphens", async () => {
    await expect(said("content/common/resources/crisis-line.mdx", swap("area: national", "area: San Diego County"))).resolves
      .toMatchInlineSnapshot(`
      "content/common/resources/crisis-line.mdx:2:7 error bad-value
      “area”: “San Diego County” is not the name of an area.
      → Use the name of a file in areas/, without its ending."
    `);
  });

  test("says how long a text is that is too long", async () => {
    await expect(said(program, swap("title: Safety Patrol", `title: ${"Safety ".repeat(10)}`))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:7:8 error bad-value
      “title”: write at most 60 characters. It has 69.
      → The name of the program."
    `);
  });

  test("says how long a text is that is too short", async () => {
    await expect(said(program, swap(/summary: .*/, "summary: Crossing help."))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:8:10 error bad-value
      “summary”: write at least 20 characters. It has 14.
      → What it is, in one sentence."
    `);
  });

  test("joins a title that runs over two lines", async () => {
    await expect(said(program, swap("title: Safety Patrol", "title: |\n  Safety\n  Patrol"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.mdx:7:8 error bad-value
      “title”: keep this on one line.
      → title: Safety Patrol"
    `);
  });

  test("says how many entries a list needs", async () => {
    await expect(said(department, swap("doors: [/students/, /families/, /staff/]", "doors: [/students/, /staff/]"))).resolves
      .toMatchInlineSnapshot(`
      "content/oakville/department.yaml:10:8 error bad-value
      “doors”: name exactly 3 entries. It has 2.
      → The three doors of the home page: addresses of pages with a door and a start."
    `);
  });

  test("refuses an empty list", async () => {
    await expect(said("content/common/resources/crisis-line.mdx", swap("topics: [bullying]", "topics: []"))).resolves
      .toMatchInlineSnapshot(`
      "content/common/resources/crisis-line.mdx:3:9 error bad-value
      “topics”: name at least 1 entry. It has 0.
      → Help topics it belongs to."
    `);
  });

  test("says what a number can be at most", async () => {
    await expect(said(school, swap("level: high", "level: high\nlatitude: 120.5\nlongitude: -117"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:4:11 error bad-value
      “latitude” must be at most 90, but it is 120.5.
      → Where it stands, in degrees north."
    `);
  });

  test("refuses a ZIP code with four digits", async () => {
    await expect(said(school, swap("zip: 91910", "zip: 9191"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/oak-high.mdx:8:8 error bad-value
      “address, zip”: 9191 is not a ZIP code.
      → Write five digits, like 91910."
    `);
  });

  test("writes a color in small letters", async () => {
    await expect(said(department, swap("#0f6460", "#0F6460"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/department.yaml:13:12 error bad-value
      “colors, light, brand”: “#0F6460” is not a color.
      →     brand: "#0f6460""
    `);
  });
});

test("reports everything that is wrong with one file", async () => {
  const found = await problems({
    [school]: swap(/level: high\n[\s\S]*phone: .*\n/, "level: hihg\nphone: 12\nadress:\n  street: 1 Main Street\n"),
  });
  expect(found.map(({ id, line }) => `${line} ${id}`)).toEqual(["3 not-a-choice", "4 bad-value", "5 misspelt"]);
});

test("reports everything that is wrong with the hours of a line", async () => {
  const found = await problems({ [resource]: swap("    from: 08:00\n    to: 17:00", "    from: 8am\n    to: noon") });
  expect(found.map(({ id, line, fix }) => `${line} ${id} ${fix}`)).toEqual([
    "10 bad-value     from: 08:00",
    "11 bad-value Write hours and minutes, like 18:00.",
  ]);
});

test("says nothing in the words of the schema library", async () => {
  const found = await problems({
    [school]:
      "---\nname: 5\nlevel: 7\naddress: []\nphone: {}\nwebsite: 3\nenrollment: -1\nlatitude: x\nsource: []\nchecked: 1\nsample: x\n---\n",
    [resource]:
      "---\ntopics: 1\ncall: x\nages: {from: -1}\nhours: [1]\npolice: 3\ninterpreters: many\ncrisis: maybe\nchat: [{}]\nnext: [[]]\n---\n",
    [department]: "status: 1\nareas: x\ncolors: {light: 1, dark: {}}\nnavigation: [1]\ndoors: {}\n",
    "content/interface/es.yaml": "language: x\ncounts: {schools: 1}\n",
  });
  for (const { message, fix } of found)
    expect(`${message} ${fix}`).not.toMatch(/invalid|expected|received|undefined|null|NaN|union|enum|zod|\[object|Too (small|big)|“”/i);
  expect(found.length).toBeGreaterThan(30);
});
