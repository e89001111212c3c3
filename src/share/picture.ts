import { readFileSync } from "node:fs";
import { join } from "node:path";
import opentype, { type Font } from "opentype.js";
import sharp from "sharp";
import { projectRoot } from "../environment.ts";
import type { Drawing } from "../lib/drawing.ts";
import type { Fields } from "../schemas/index.ts";
import { painted } from "./paint.ts";

let font: Font | undefined;
/**
 * Letters are drawn as outlines, so that the picture is the same on every machine, whatever fonts it has. Words whose letters the font
 * does not have are left out: the drawing stands alone.
 */
function outlines(text: string, x: number, y: number, size: number): string {
  font ??= opentype.parse(
    new Uint8Array(readFileSync(join(projectRoot, "node_modules/@fontsource/public-sans/files/public-sans-latin-800-normal.woff"))).buffer,
  );
  const drawn = font;
  if ([...text].some((letter) => drawn.charToGlyphIndex(letter) === 0)) return "";
  return drawn.getPath(text, x, y, size).toPathData(1);
}

/** Breaks a title into lines of about as many letters as fit. */
function lines(title: string, letters: number): string[] {
  return title.split(" ").reduce<string[]>((all, word) => {
    const last = all.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters) all[all.length - 1] = `${last} ${word}`;
    else all.push(word);
    return all;
  }, []);
}

/** A PNG of 1200 by 630: the title at the left, the section's drawing at the right. */
export async function sharePicture(of: {
  title: string;
  name: string;
  drawing: Drawing;
  mark: Drawing;
  palette: Fields<"department">["colors"]["light"];
}): Promise<Buffer> {
  const { title, name, drawing, mark, palette } = of;
  const size = title.length > 24 ? 64 : 84;
  const rows = lines(title, title.length > 24 ? 15 : 12);
  const top = 330 - ((rows.length - 1) * size * 1.15) / 2;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
    <rect width="1200" height="630" fill="#fbf9f4"/>
    <svg x="600" y="0" width="600" height="630" viewBox="${drawing.viewBox}" preserveAspectRatio="${drawing.fit}">${painted(drawing.inner, palette)}</svg>
    <rect x="72" y="${top - size - 22}" width="96" height="8" rx="4" fill="${palette.sun}"/>
    ${rows.map((row, index) => `<path d="${outlines(row, 72, top + index * size * 1.15, size)}" fill="#17302f"/>`).join("")}
    <svg x="72" y="520" width="44" height="52" viewBox="${mark.viewBox}">${painted(mark.inner, palette)}</svg>
    <path d="${outlines(name, 132, 556, 24)}" fill="#47595a"/>
  </svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9, effort: 10 }).toBuffer();
}
