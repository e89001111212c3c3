import qrcode from "qrcode-generator";

/**
 * A QR code as one SVG path on a square grid of `size` units, with the quiet border of four units that the
 * standard (ISO/IEC 18004) asks for. Level M: readable with up to 15 % of it damaged.
 */
export function qrPath(text: string): { size: number; path: string } {
  const known = made.get(text);
  if (known) return known;
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
  const code = { size: count + 8, path };
  made.set(text, code);
  return code;
}

/** A poster and the file of its code show the same. */
const made = new Map<string, { size: number; path: string }>();
