import { expect, test } from "vitest";
import { readTable } from "../../../tools/schools/table.ts";

async function* cut(text: string, length = 3): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

async function all(text: string, length?: number) {
  return Array.fromAsync(readTable(cut(text, length)));
}

test.each([1, 2, 3, 100])("finds every line, whatever ends it, in pieces of %i", async (length) => {
  for (const between of ["\t", ","]) {
    const lines = await all("a|1\r\nb|2\n\nc|3\nd|4".replaceAll("|", between), length);
    expect(lines.map(({ number, cells }) => `${number} ${cells.join(" ")}`)).toEqual(["1 a 1", "2 b 2", "4 c 3", "5 d 4"]);
  }
});

test("counts lines on after a value of several lines", async () => {
  const lines = await all('a,b\n"one\ntwo",2\n3,4\n');
  expect(lines.map(({ number }) => number)).toEqual([1, 2, 4]);
});

test("reads values between tabs and passes empty lines over, without losing count", async () => {
  await expect(all("a\tb\n\n1\t\n")).resolves.toEqual([
    { number: 1, cells: ["a", "b"] },
    { number: 3, cells: ["1", ""] },
  ]);
});

test("takes off the quotes that a spreadsheet puts around a value between tabs", async () => {
  const [, line] = await all('a\tb\n"3 Maple Street, ""B"""\tJohn "Jack" High\n');
  expect(line!.cells).toEqual(['3 Maple Street, "B"', 'John "Jack" High']);
});

test("reads values between commas: quotes, commas and quotes within quotes", async () => {
  const [, line] = await all('a,b,c\r\n"3 Maple Street, Suite 1","He said ""no""",plain\r\n');
  expect(line).toEqual({ number: 2, cells: ["3 Maple Street, Suite 1", 'He said "no"', "plain"] });
});

test.each([
  ["never closed", 'a,b\n1,2\n"3,4\n5,6\n'],
  ["opened within a value", 'a,b\n1,2\n3,x"4\n5,6\n'],
  ["followed by more", 'a,b\n1,2\n"3"x,4\n5,6\n'],
])("names the line of a quote that is %s", async (_, text) => {
  await expect(all(text, 1000)).rejects.toMatchObject({ line: 3 });
});

test("does not swallow the rest of a long file after a quote that is never closed", async () => {
  let given = 0;
  async function* endless() {
    yield 'a,b\n"1,2\n';
    for (; given < 5000; given++) yield "x".repeat(1000) + "\n";
  }
  await expect(Array.fromAsync(readTable(endless()))).rejects.toMatchObject({ line: 2 });
  expect(given).toBeLessThan(500);
});

test("refuses a line without an end", async () => {
  await expect(all("x\t".repeat(60_000), 1000)).rejects.toThrow("Line 1 is longer than");
});
