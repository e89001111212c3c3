import { correction, generate } from "lean-qr";
import { once } from "../lib/once.ts";

/**
 * A QR code as lines one unit thick, for the path of an SVG on a square grid of `size` units, with the quiet border of four units that the
 * standard (ISO/IEC 18004) asks for. Level M: readable with up to 15 % of it damaged. A poster and the file of its code show the same.
 */
export const qrPath = once((text: string): { size: number; path: string } => {
  const code = generate(text, { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.M });
  let path = "";
  for (let row = 0; row < code.size; row++) {
    for (let column = 0; column < code.size; column++) {
      if (!code.get(column, row)) continue;
      let width = 1;
      while (code.get(column + width, row)) width++;
      path += `M${column + 4} ${row + 4.5}h${width}`;
      column += width;
    }
  }
  return { size: code.size + 8, path };
});
