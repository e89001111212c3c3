import { readFileSync } from "node:fs";
import { join } from "node:path";
import opentype, { type Font } from "opentype.js";
import { projectRoot } from "../environment.ts";

const file = "node_modules/@fontsource/public-sans/files/public-sans-latin-800-normal.woff";
let parsed: Font | undefined;
const font = () => (parsed ??= opentype.parse(new Uint8Array(readFileSync(join(projectRoot, file))).buffer));

/** The points of a command, in the order in which SVG writes them. */
const points = ["x1", "y1", "x2", "y2", "x", "y"] as const;

/**
 * Letters as outlines, so that a picture is the same on every machine, whatever fonts it has. Words with letters that the font does
 * not have are left out. The path is written here: opentype.js 2.0.0 writes some of its numbers as NaN, and what follows is not drawn.
 */
export function outlines(text: string, x: number, y: number, size: number): string {
  if ([...text].some((letter) => font().charToGlyphIndex(letter) === 0)) return "";
  const written = (command: Record<(typeof points)[number], number | undefined>) =>
    points.flatMap((point) => command[point]?.toFixed(1) ?? []).join(" ");
  return font()
    .getPath(text, x, y, size)
    .commands.map((command) => command.type + written(command))
    .join("");
}

/** Breaks a text into lines that are no wider than `width`, as far as its words allow. */
export function linesOf(text: string, size: number, width: number): string[] {
  return text.split(" ").reduce<string[]>((all, word) => {
    const longer = all.length > 0 ? `${all.at(-1)} ${word}` : word;
    return font().getAdvanceWidth(longer, size) <= width ? [...all.slice(0, -1), longer] : [...all, word];
  }, []);
}

/** The first of some sizes in which a text fits a box, with its lines; the last if it fits in none. Lines stand 1.15 sizes apart. */
export function fitted(text: string, sizes: [number, ...number[]], box: { width: number; height: number }) {
  const tried = sizes.map((size) => ({ size, rows: linesOf(text, size, box.width) }));
  const fits = ({ size, rows }: { size: number; rows: string[] }) =>
    rows.length * size * 1.15 <= box.height && rows.every((row) => font().getAdvanceWidth(row, size) <= box.width);
  return tried.find(fits) ?? tried.at(-1)!;
}
