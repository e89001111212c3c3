/** What is used of opentype.js, which has no types of its own. */
declare module "opentype.js" {
  export interface Font {
    /** 0 for a letter that the font does not have. */
    charToGlyphIndex(letter: string): number;
    getPath(text: string, x: number, y: number, size: number): { toPathData(decimals: number): string };
  }
  const opentype: { parse(bytes: ArrayBuffer): Font };
  export default opentype;
}
