import { describe, expect, test } from "vitest";
import { append, madeUp, problems, said, shown, swap, today, inTree, type Changes } from "../../../../helpers/tree.ts";
import { readContent } from "../../../../../src/editorial/readContent.ts";

const definition = "content/oakville/measures/talks.yaml";
const numbers = "content/oakville/measures/talks.csv";

const yaml = `part: helping
by: level
columns: [middle, high]
owner: sro-unit
source: https://www.example.org/page
checked: 2026-11-01
name: Talks
unit: talks
finding: "Students talked with an officer {count} times in {year}"
counts: A talk of five minutes.
leaves_out: Short greetings.
records: The daily log
labels:
  middle: Middle schools
  high: High schools
`;
const csv = `month,middle,high,total
2026-06,12,30,42
2026-07,0,4,4
2026-08,20,25,45
`;
const measure = { [definition]: yaml, [numbers]: csv };
const table = (change: (text: string) => string) => said(numbers, change(csv), { [definition]: yaml });
const words = (change: (text: string) => string) => said(definition, change(yaml), { [numbers]: csv });
const published = (changes: Changes) =>
  inTree({ ...measure, ...changes }, async (root) => (await readContent(root, "oakville", today)).content.published.get("talks"));

describe("a measure with its numbers", () => {
  test("is taken, and only what may be published of it leaves the reader", async () => {
    await expect(problems(measure)).resolves.toEqual([]);
    await expect(published({})).resolves.toEqual({
      years: [
        {
          year: "2025-26",
          closed: true,
          months: [
            { month: "2026-06", cells: [12, null], total: null },
            { month: "2026-07", cells: [0, null], total: null },
          ],
          totals: { cells: [12, 34], total: 46 },
        },
        { year: "2026-27", closed: false, months: [] },
      ],
    });
  });

  test.each([
    ["lines that end as Windows ends them", csv.replaceAll("\n", "\r\n")],
    ["quotes around values", csv.replaceAll("42", '"42"')],
    ["columns in another order", "total,high,month,middle\n42,30,2026-06,12\n4,4,2026-07,0\n45,25,2026-08,20\n"],
    ["an empty line at the end", `${csv}\n`],
    ["rows that a spreadsheet left empty", `${csv},,,\n,,,\n`],
    ["the mark that Excel puts before the first letter", `\uFEFF${csv}`],
    ["numbers that staff hid", csv.replace("2026-06,12,30,42", "2026-06,*,30,*")],
  ])("may have %s", async (_, text) => {
    await expect(problems({ ...measure, [numbers]: text })).resolves.toEqual([]);
  });
});

describe("a file that is no table", () => {
  test("says where Git has left the versions of two people", async () => {
    const both = "month,middle,high,total\n<<<<<<< HEAD\n2026-06,12,30,42\n=======\n2026-06,12,31,43\n>>>>>>> other\n";
    const found = await problems({ ...measure, [numbers]: both });
    expect(found.map(({ line, id }) => `${line} ${id}`)).toEqual(["2 two-versions"]);
    expect(found[0]!.message).toContain("Two people changed these lines");
  });

  test("refuses semicolons between the columns", async () => {
    await expect(table((text) => text.replaceAll(",", ";"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:1:6 error bad-csv
      The columns are parted by semicolons, not by commas.
      → month,middle,high,total"
    `);
  });

  test("refuses tabs between the columns", async () => {
    await expect(table((text) => text.replaceAll(",", "\t"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:1:6 error bad-csv
      The columns are parted by tabs, not by commas.
      → month,middle,high,total"
    `);
  });

  test("refuses a letter that is not UTF-8", async () => {
    const bytes = Buffer.concat([Buffer.from("month,middle,high,total\n2026-06,1"), Buffer.from([0xe9]), Buffer.from(",2,3\n")]);
    await expect(said(numbers, bytes, { [definition]: yaml })).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:2:10 error not-utf8
      This file is not saved as UTF-8: a letter can't be read.
      → Save the file again as “CSV (comma delimited)” with the encoding UTF-8."
    `);
  });

  test("refuses an empty file", async () => {
    await expect(table(() => "")).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:1:1 error empty-file
      This file is empty.
      → Write the names of the columns in the first line, then one line a month."
    `);
  });

  test("refuses a file without a month", async () => {
    await expect(table(() => "month,middle,high,total\n")).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:2:1 error empty-file
      There are no months here.
      → 2025-08,0,0,0"
    `);
  });
});

describe("columns", () => {
  test("refuses a missing column", async () => {
    await expect(table(() => "month,middle,total\n2026-08,20,20\n")).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:1:1 error missing
      The column “high” is missing.
      → month,middle,high,total"
    `);
  });

  test("refuses a misspelt column", async () => {
    await expect(table(swap("middle", "midle"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:1:7 error misspelt
      There is no column “midle”. Did you mean “middle”?
      → month,middle,high,total"
    `);
  });

  test("refuses a column that the definition does not name", async () => {
    await expect(table(() => "month,middle,high,charter,total\n2026-08,20,25,1,46\n")).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:1:19 error unknown-field
      There is no column “charter”. Choose one of: high, middle, month, total.
      → Take the column out, or name it under “columns” in content/oakville/measures/talks.yaml."
    `);
  });

  test("refuses a column that stands there twice", async () => {
    await expect(table(() => "month,middle,high,high,total\n2026-08,20,25,25,70\n")).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:1:19 error duplicate
      The column “high” stands here twice.
      → Keep one of the two."
    `);
  });

  test("refuses a line with a value too few", async () => {
    await expect(table(swap("2026-07,0,4,4", "2026-07,4,4"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:3:1 error bad-csv
      This line has 3 values, and the first line names 4 columns.
      → Give each column a value: 0 if there was nothing, * if the number is to be hidden."
    `);
  });
});

describe("numbers", () => {
  test("refuses text", async () => {
    await expect(table(swap("2026-07,0,4,4", "2026-07,none,4,4"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:3:9 error bad-count
      “middle”: “none” is not a number.
      → Write digits alone, like 12. Write * for a number that is to be hidden."
    `);
  });

  test("refuses an empty cell", async () => {
    await expect(table(swap("2026-07,0,4,4", "2026-07,,4,4"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:3:9 error bad-count
      “middle”: there is no number.
      → 2026-07,0,4,4"
    `);
  });

  test("refuses a negative count", async () => {
    await expect(table(swap("2026-07,0,4,4", "2026-07,-2,4,2"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:3:9 error bad-count
      “middle”: -2 is less than nothing.
      → 2026-07,2,4,2"
    `);
  });

  test("refuses a fraction", async () => {
    await expect(table(swap("2026-07,0,4,4", "2026-07,0.5,4,4"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:3:9 error bad-count
      “middle”: 0.5 is not a whole number.
      → 2026-07,1,4,4"
    `);
  });

  test("refuses a comma within a number", async () => {
    await expect(table(swap("2026-08,20,25,45", '2026-08,"1,020",25,1045'))).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:4:9 error bad-count
      “1,020”: write digits alone, without signs between them.
      → 2026-08,1020,25,1045"
    `);
  });

  test("refuses a total that does not add up", async () => {
    await expect(table(swap("2026-08,20,25,45", "2026-08,20,25,54"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:4:15 error wrong-total
      “total”: 54 is not the sum of this line: 20 + 25 is 45.
      → 2026-08,20,25,45"
    `);
  });

  test("refuses a total that gives a hidden number away", async () => {
    await expect(table(swap("2026-08,20,25,45", "2026-08,*,25,45"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:4:14 error wrong-total
      “total”: a number of this month is hidden, and its total would give it away.
      → 2026-08,*,25,*"
    `);
  });

  test("refuses a hidden total of shown numbers", async () => {
    await expect(table(swap("2026-08,20,25,45", "2026-08,20,25,*"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:4:15 error wrong-total
      “total”: the total is hidden, but its parts are not: they add up to 45.
      → 2026-08,20,25,45"
    `);
  });
});

describe("months", () => {
  test("refuses a month that stands there twice", async () => {
    await expect(table(swap("2026-08,", "2026-07,"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:4:1 error duplicate
      The month 2026-07 stands here twice: also in line 3.
      → Keep one of the two."
    `);
  });

  test("refuses what is not a month", async () => {
    await expect(table(swap("2026-08,", "2026-13,"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:4:1 error bad-month
      “month”: “2026-13” is not a month.
      → Write the year, a hyphen and two digits for the month, like 2025-08."
    `);
  });

  test("refuses the date that a spreadsheet makes of a month", async () => {
    await expect(table(swap("2026-08,", "8/1/2026,"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:4:1 error bad-month
      “month”: “8/1/2026” is not a month.
      → 2026-08,20,25,45"
    `);
  });

  test("refuses months out of order", async () => {
    await expect(table((text) => text.replace("2026-06,12,30,42\n", "") + "2026-06,12,30,42\n")).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:4:1 error months-order
      The month 2026-06 comes after 2026-08: the months are not in order.
      → Sort the lines by month, the oldest first."
    `);
  });

  test("refuses a gap", async () => {
    await expect(table(swap("2026-07,0,4,4\n", ""))).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:3:1 error months-order
      Between 2026-06 and 2026-08 there are months missing.
      → Put a line for 2026-07 before this one. Write 0 where there was nothing."
    `);
  });
});

describe("a definition and its numbers", () => {
  test("refuses numbers without a definition", async () => {
    await expect(said(numbers, csv)).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.csv:1:1 error unknown-record
      These numbers have no definition.
      → Write content/oakville/measures/talks.yaml: what counts, what does not, and who keeps it."
    `);
  });

  test("refuses a definition without numbers", async () => {
    await expect(said(definition, yaml)).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.yaml:1:1 error missing-file
      This definition has no numbers: there is no file content/oakville/measures/talks.csv.
      → Save a spreadsheet as content/oakville/measures/talks.csv, or delete this file."
    `);
  });

  test("refuses numbers in a file with a bad name", async () => {
    await expect(said("content/oakville/measures/Talks 2026.csv", csv, measure)).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/Talks 2026.csv:1:1 error bad-name
      A file name has only small letters, digits and hyphens: it becomes an address.
      → Rename it to talks-2026.csv."
    `);
  });

  test.each([
    ["source", "real numbers say where they come from"],
    ["owner", "real numbers say which office keeps them"],
    ["records", "real numbers say where they are written down first"],
  ])("refuses real numbers without “%s”", async (field, why) => {
    const found = await problems({ [definition]: yaml.replace(new RegExp(`^${field}: .*\n`, "m"), ""), [numbers]: csv });
    expect(found.map(({ message, fix }) => `${message} ${fix}`)).toEqual([`The field “${field}” is missing: ${why}. ${field}: …`]);
  });

  test("takes made-up numbers that nobody keeps, and refuses those of which it is said who does", async () => {
    const kept = madeUp(yaml);
    const found = await problems({ [definition]: kept, [numbers]: csv });
    expect(found.map(shown)).toMatchInlineSnapshot(`
      [
        "content/oakville/measures/talks.yaml:4:1 error contradiction
      The numbers are made up: nobody keeps them, so “owner” can't be said.
      → Take the line out.",
        "content/oakville/measures/talks.yaml:11:1 error contradiction
      The numbers are made up: nobody keeps them, so “records” can't be said.
      → Take the line out.",
      ]
    `);
    await expect(problems({ [definition]: kept.replace(/^(owner|records): .*\n/gm, ""), [numbers]: csv })).resolves.toEqual([]);
  });

  test("refuses a column without a label", async () => {
    await expect(words(swap("  high: High schools\n", ""))).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.yaml:14:3 error missing
      The label of the column “high” is missing.
      →   high: …"
    `);
  });

  test("refuses a label of no column", async () => {
    await expect(words((text) => `${text}  adult: Adult schools\n`)).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.yaml:16:3 error unknown-field
      There is no column “adult”.
      → Take the line out."
    `);
  });

  test("refuses a finding without the places for its numbers", async () => {
    await expect(words(swap(" in {year}", ""))).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.yaml:9:10 error bad-value
      “finding” must have the places {count} and {year}, and no full stop at its end: “Officers gave {count} lessons in {year}”, but it is “Students talked with an officer {count} times”.
      → A sentence about one school year, without a full stop: “Officers gave {count} lessons in {year}”."
    `);
  });

  test("refuses a person as the one who keeps the numbers", async () => {
    await expect(words(swap("owner: sro-unit", "owner: Sergeant Smith"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/measures/talks.yaml:4:8 error bad-value
      “owner”: “Sergeant Smith” is not the name of a record.
      → Use the name of a file in resources/, without its ending."
    `);
  });
});

test("numbers that Excel wrote with signs in them are told once a line, and the one corrected line mends it", async () => {
  const wrong = csv.replace("2026-08,20,25,45", '2026-08,"1,234","2,345","3,579"');
  const found = await problems({ ...measure, [numbers]: wrong });
  expect(found.map(({ message, fix }) => `${message} → ${fix}`)).toEqual([
    "“1,234” and “2,345” and “3,579”: write digits alone, without signs between them. → 2026-08,1234,2345,3579",
  ]);
  const mended = wrong.split("\n").map((line, index) => (index === found[0]!.line - 1 ? found[0]!.fix : line));
  const left = await problems({ ...measure, [numbers]: mended.join("\n") });
  expect(left.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("refuses a month that has not come yet", async () => {
  await expect(table(append("2026-09,1,1,2\n2026-10,1,1,2\n2026-11,1,1,2\n2026-12,1,1,2\n"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/measures/talks.csv:8:1 error future-date
    “month”: 2026-12 has not come yet, so nothing can have been counted in it.
    → Take this line out."
  `);
});

test("knows the month that Excel made of it", async () => {
  await expect(table(swap("2026-08", "Aug-26"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/measures/talks.csv:4:1 error bad-month
    “month”: “Aug-26” is not a month.
    → 2026-08,20,25,45"
  `);
});

test("refuses more than can be counted in a month", async () => {
  await expect(table(swap("2026-08,20,25,45", "2026-08,99999999999999999999,25,45"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/measures/talks.csv:4:9 error bad-count
    “middle”: 99999999999999999999 is more than can be counted in a month.
    → Write the number that was counted. Write * for one that is to be hidden."
  `);
});

test("warns of a number that is a hundred times the one before, and shows it", async () => {
  const much = "2026-08,20,2500,2520";
  await expect(table(swap("2026-08,20,25,45", much))).resolves.toMatchInlineSnapshot(`
    "content/oakville/measures/talks.csv:4:12 warning unlikely-number
    “high”: 2500 is 625 times the number before it, 4. Is it right?
    → If it is right, leave it."
  `);
  const lessons = { [definition]: yaml.replace("columns", "protected: false\ncolumns"), [numbers]: csv.replace("2026-08,20,25,45", much) };
  const shown = await inTree(lessons, async (root) => (await readContent(root, "oakville", today)).content.published.get("talks"));
  expect(shown?.years.at(-1)?.months.at(-1)?.total).toBe(2520);
});
