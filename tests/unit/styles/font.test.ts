import { readFileSync } from "node:fs";
import { join } from "node:path";
import opentype from "opentype.js";
import postcss from "postcss";
import { expect, test } from "vitest";
import { projectRoot } from "../../../src/environment.ts";

const read = (file: string) => readFileSync(join(projectRoot, file));

/** The widths of Arial's letters, in thousandths of its size, as Helvetica's published metrics give them: the two are made alike. */
const arial = {
  "400": {
    " ": 278,
    a: 556,
    b: 556,
    c: 500,
    d: 556,
    e: 556,
    f: 278,
    g: 556,
    h: 556,
    i: 222,
    j: 222,
    k: 500,
    l: 222,
    m: 833,
    n: 556,
    o: 556,
    p: 556,
    q: 556,
    r: 333,
    s: 500,
    t: 278,
    u: 556,
    v: 500,
    w: 722,
    x: 500,
    y: 500,
    z: 500,
  },
  "700 800": {
    " ": 278,
    a: 556,
    b: 611,
    c: 556,
    d: 611,
    e: 556,
    f: 333,
    g: 611,
    h: 611,
    i: 278,
    j: 278,
    k: 556,
    l: 278,
    m: 889,
    n: 611,
    o: 611,
    p: 611,
    q: 611,
    r: 389,
    s: 556,
    t: 333,
    u: 611,
    v: 556,
    w: 778,
    x: 556,
    y: 556,
    z: 500,
  },
} as Record<string, Record<string, number>>;

/** The letters of all English interface words: what a page is written in. */
const text = read("content/interface/en.yaml")
  .toString("utf8")
  .toLowerCase()
  .replace(/[^a-z]+/g, " ");

/** How wide that text is in Public Sans, for a size of 1000. */
function widthInPublicSans(weight: string): number {
  const bytes = new Uint8Array(read(`node_modules/@fontsource/public-sans/files/public-sans-latin-${weight}-normal.woff`));
  const font = opentype.parse(bytes.buffer) as unknown as {
    unitsPerEm: number;
    charToGlyph(letter: string): { advanceWidth: number };
  };
  const widths = new Map([...new Set(text)].map((letter) => [letter, font.charToGlyph(letter).advanceWidth / font.unitsPerEm]));
  return 1000 * [...text].reduce((sum, letter) => sum + widths.get(letter)!, 0);
}

/** The faces that stand in for the font, each with its settings as written. */
const faces: Record<string, string>[] = [];
postcss.parse(read("src/styles/font.css").toString("utf8")).walkAtRules("font-face", (rule) => {
  const face: Record<string, string> = {};
  rule.walkDecls(({ prop, value }) => void (face[prop] = value));
  if (face["src"]!.startsWith("local(")) faces.push(face);
});
const share = (value = "") => Number(value.replace(/%$/, "")) / 100;

test.each(["400", "700 800"])("the face that stands in is as wide as the font: weight %s", (weight) => {
  const face = faces.find((found) => found["src"]!.includes("Arial") && found["font-weight"] === weight)!;
  const wide = [...text].reduce((sum, letter) => sum + arial[weight]![letter]!, 0);
  // Headings are set in 800.
  const wanted = widthInPublicSans(weight === "400" ? "400" : "800") / wide;
  expect(Math.abs(share(face["size-adjust"]) - wanted)).toBeLessThan(0.01);
});

test("a line of each face that stands in is as high as one of the font, and its letters stand as low", () => {
  expect(faces).toHaveLength(4);
  // The font's own: 1900 up and 450 down of 2000, no gap.
  for (const face of faces) {
    const size = share(face["size-adjust"]);
    expect(share(face["ascent-override"]) * size).toBeCloseTo(0.95, 2);
    expect(share(face["descent-override"]) * size).toBeCloseTo(0.225, 2);
    expect(face["line-gap-override"]).toBe("0%");
  }
});
