import { expect, test } from "vitest";
import { qrPath } from "../../../src/schools/qr.ts";

test("a code has a quiet border of four units on every side", () => {
  const { path, size } = qrPath("https://example.org/schools/hilltop-high/");
  const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(
    ([, x, y, width]) => [Number(x), Number(y), Number(x) + Number(width)] as const,
  );
  expect(Math.min(...starts.map(([x]) => x))).toBe(4);
  expect(Math.min(...starts.map(([, y]) => y))).toBe(4);
  expect(Math.max(...starts.map(([, , end]) => end))).toBe(size - 4);
});

test("two schools have two codes", () => expect(qrPath("https://example.org/a/").path).not.toBe(qrPath("https://example.org/b/").path));
