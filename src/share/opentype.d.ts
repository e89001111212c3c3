/** What is used of opentype.js, which has no types of its own. */
declare module "opentype.js" {
  /** A step of an outline, as SVG names it: M, L, Q, C or Z. */
  export interface Command {
    type: string;
    x1: number | undefined;
    y1: number | undefined;
    x2: number | undefined;
    y2: number | undefined;
    x: number | undefined;
    y: number | undefined;
  }
  export interface Font {
    /** 0 for a letter that the font does not have. */
    charToGlyphIndex(letter: string): number;
    /** How wide a line is. */
    getAdvanceWidth(text: string, size: number): number;
    getPath(text: string, x: number, y: number, size: number): { commands: Command[] };
  }
  const opentype: { parse(bytes: ArrayBuffer): Font };
  export default opentype;
}
