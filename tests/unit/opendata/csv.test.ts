import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { csv, resourcesCsv } from "../../../src/opendata/csv.ts";
import { schoolColumns } from "../../../src/opendata/schools.ts";
import { example } from "./example.ts";

test("cells with commas, quotes or line breaks stand in quotes; lines end with CR LF", () => {
  expect(
    csv([
      ["a", "b,c", 'd"e', "f\ng"],
      [1, undefined, "", 0],
    ]),
  ).toBe('a,"b,c","d""e","f\ng"\r\n1,,,0\r\n');
});

test("what a spreadsheet would take for a formula is made plain text", () => {
  expect(csv([["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "a=1", "(619) 555-0151"]])).toBe(
    "'=1+1,'+1,'-1,'@SUM(A1),'\t=1,a=1,(619) 555-0151\r\n",
  );
  expect(csv([['=HYPERLINK("x","y")']])).toBe('"\'=HYPERLINK(""x"",""y"")"\r\n');
  // A longitude is no formula.
  expect(csv([[-117.02445]])).toBe("-117.02445\r\n");
});

test("every service is a row, and every column has a word that explains it", () => {
  const from = example();
  const rows = parse(resourcesCsv(from), { columns: true }) as Record<string, string>[];
  expect(rows.map((row) => row["id"])).toEqual(["full", "least"]);
  expect(Object.keys(rows[0]!)).toEqual(Object.keys(from.words.data_columns));
  expect(rows[0]).toMatchObject({
    age_from: "12",
    call: "(800) 662-4357 (en es); (800) 662-4357, then press 2 (es); TTY (800) 487-4889",
    text: "435748 ZIP (en)",
    visit: "1 Main St, Ventura, CA 93001",
    hours: "call always; chat fri mon 16:00-24:00",
    languages: "en; es",
    crisis: "true",
    sample: "true",
    run_by: "County",
    page: "https://example.org/resources/full/",
  });
  expect(rows[1]).toMatchObject({ age_from: "", hours: "", run_by: "", sample: "false" });
});

test("every column of the schools has a word that explains it", () => {
  expect(Object.keys(schoolColumns)).toEqual(Object.keys(example().words.school_columns));
});
