import decode from "qr/decode.js";
import sharp from "sharp";
import { expect, test } from "vitest";
import { qrPath } from "../../../src/schools/qr.ts";

/** What a phone reads that is held before the code. */
async function scanned({ path, size }: { path: string; size: number }): Promise<string> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 6}" viewBox="0 0 ${size} ${size}"><path stroke="#000" d="${path}"/></svg>`;
  const { data, info } = await sharp(Buffer.from(drawing)).flatten({ background: "#fff" }).raw().toBuffer({ resolveWithObject: true });
  return decode({ width: info.width, height: info.height, data });
}

test.each([
  "https://example.org/schools/hilltop-high/",
  "https://police.example.gov/sro/schools/a-school-with-the-longest-name-of-them-all/",
])("a phone reads %s in its code", async (address) => expect(await scanned(qrPath(address))).toBe(address));

test("a code has a quiet border of four units on every side", () => {
  const { path, size } = qrPath("https://example.org/schools/hilltop-high/");
  const lines = [...path.matchAll(/M(\d+) ([\d.]+)h(\d+)/g)].map(([, x, y, width]) => ({
    x: Number(x),
    y: Number(y),
    end: Number(x) + Number(width),
  }));
  expect(Math.min(...lines.map(({ x }) => x))).toBe(4);
  expect(Math.max(...lines.map(({ end }) => end))).toBe(size - 4);
  // A line is one unit thick.
  expect(Math.min(...lines.map(({ y }) => y))).toBe(4.5);
  expect(Math.max(...lines.map(({ y }) => y))).toBe(size - 4.5);
});
