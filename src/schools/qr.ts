import qrcode from "qrcode-generator";
import { once } from "../lib/once.ts";

/**
 * A QR code as one SVG path on a square grid of `size` units, with the quiet border of four units that the
 * standard (ISO/IEC 18004) asks for. Level M: readable with up to 15 % of it damaged. A poster and the file of its code show the same.
 */
export const qrPath = once((text: string): { size: number; path: string } => {
  const grid = qrcode(0, "M");
  grid.addData(text);
  grid.make();
  const count = grid.getModuleCount();
  let path = "";
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (!grid.isDark(row, column)) continue;
      let width = 1;
      while (column + width < count && grid.isDark(row, column + width)) width++;
      path += `M${column + 4} ${row + 4}h${width}v1h-${width}z`;
      column += width;
    }
  }
  return { size: count + 8, path };
});
