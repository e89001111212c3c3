import { expect, test } from "vitest";
import { readDirectory } from "../../../tools/schools/read.ts";
import { cells, columns, commas, pieces, tabs } from "../../helpers/directory.ts";

const read = (text: string, keeps = () => true) => readDirectory(() => pieces(text, 1000), keeps);

test("reads a school: “No Data” is empty, dates and codes have one form", async () => {
  const { rows } = await read(tabs([cells({ WebSite: "Information Not Available", Phone: "No Data", OpenDate: "8/7/2024" })]));
  expect(rows[0]).toMatchObject({
    line: 2,
    state_id: "37999990000011",
    nces: "069999900011",
    name: "Oak Senior High",
    zip: "91910",
    opened: "2024-08-07",
    latitude: 32.65,
    website: undefined,
    phone: undefined,
    closed: undefined,
  });
});

test("finds the columns by their names, in any order, among others", async () => {
  const names = ["New Column", ...columns.toReversed().map((name) => name.toUpperCase())];
  const { rows } = await read(tabs([["x", ...cells().toReversed()]], names));
  expect(rows[0]).toMatchObject({ state_id: "37999990000011", name: "Oak Senior High" });
});

test("reads the same from tabs and from commas", async () => {
  const rows = [cells(), cells({ CDSCode: "37999990000022", Street: '3 Elm Street, Building "B"' })];
  const [one, other] = await Promise.all([read(tabs(rows)), read(commas(rows))]);
  expect(one.rows).toHaveLength(2);
  expect(other.rows).toEqual(one.rows);
});

test("says which columns a file of another layout lacks", async () => {
  const names = columns.filter((name) => name !== "Phone" && name !== "GSserved");
  await expect(read(tabs([cells({}, names)], names))).rejects.toThrow("it lacks the columns Phone, GSserved");
});

test("names a column that has only another name", async () => {
  const names = columns.map((name) => (name === "WebSite" ? "WebSites" : name));
  await expect(read(tabs([cells({}, names)], names))).rejects.toThrow("it lacks the column WebSite. It has WebSites instead.");
});

test.each([
  ["a file without the header", "37999990000011\tOak High\n", "The first line does not hold the names of the columns"],
  ["a file of empty lines", "\n\n", "The file is empty"],
  ["a header without schools", tabs([]), "no school"],
])("refuses %s", async (_, text, message) => {
  await expect(read(text)).rejects.toThrow(message);
});

test("lists every line that can't be used, with its number and the reason", async () => {
  const broken = [
    cells(),
    [...cells(), "more"],
    cells().slice(0, 20),
    cells({ CDSCode: "3.79999E+13" }),
    cells({ CDSCode: "37999990000022", Latitude: "32°39'" }),
    cells({ CDSCode: "37999990000033", Longitude: "No Data" }),
    cells(),
  ];
  const { bad, badCount } = await read(tabs(broken));
  expect(badCount).toBe(6);
  expect(bad.map(({ line, why }) => `${line}: ${why}`)).toEqual([
    "3: it has 47 columns, but the header has 46",
    "4: it has 20 columns, but the header has 46",
    "5: “3.79999E+13” is not a CDS code of 14 digits (a spreadsheet has changed it: download the file again and don't open it)",
    "6: its coordinates can't be right: “32°39'”, “-117.05000”",
    "7: its coordinates can't be right: “32.650000”, “”",
    "8: the code 37999990000011 stands in line 2 too",
  ]);
});

test("counts bad lines without holding them all", async () => {
  const { bad, badCount } = await read(tabs(Array.from({ length: 300 }, () => ["only", "three", "cells"])));
  expect([bad.length, badCount]).toEqual([20, 300]);
});

test("lists a broken quote together with the bad lines above it", async () => {
  const text = commas([cells({ CDSCode: "1" }), cells()]).replace(/"No Data"\r\n$/, '"No Data\r\n');
  const { bad } = await read(text);
  expect(bad.map(({ line }) => line)).toEqual([2, 3]);
});

test("knows the day of the newest change, of any row", async () => {
  const { newest, rows } = await read(tabs([cells(), cells({ CDSCode: "19000000000001", LastUpDate: "11/02/2026" })]), () => false);
  expect([newest, rows.length]).toEqual(["2026-11-02", 0]);
});

test.each([
  ["tabs", tabs, 5],
  ["commas", commas, 5],
])("reads as it goes: of 4,000 rows between %s only a few wait, and only those that are asked for are kept", async (_, write, few) => {
  const rowOf = (number: number) => write([cells({ CDSCode: String(19_000_000_000_001 + number) })]).split("\n")[1]! + "\n";
  let passes = 0;
  let seen = 0;
  let mostWaiting = 0;
  async function* file() {
    const pass = ++passes;
    yield new TextEncoder().encode(write([]));
    for (let given = 0; given < 4000; given++) {
      // The first pass looks at the encoding alone.
      if (pass === 2) mostWaiting = Math.max(mostWaiting, given - seen);
      yield new TextEncoder().encode(rowOf(given));
    }
  }
  const { rows, count } = await readDirectory(file, (row) => {
    seen += 1;
    return row.line === 3000;
  });
  expect({ count, seen, kept: rows.map(({ line }) => line) }).toEqual({ count: 4000, seen: 4000, kept: [3000] });
  expect(mostWaiting).toBeLessThan(few);
});
