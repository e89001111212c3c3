import sharp from "sharp";
import { expect, test } from "vitest";
import { sharePicture } from "../../../src/share/picture.ts";

const palette = { brand: "#0f6460", brand_tint: "#e0f3ef", sun: "#ffbc3d", sun_tint: "#fff1cf", sky: "#d3ecf8" };
const drawing = { viewBox: "0 0 600 630", fit: "xMidYMid slice", inner: '<rect class="brand-tint" width="600" height="630"/>' };
const mark = { viewBox: "0 0 44 52", fit: "xMidYMid meet", inner: '<rect class="brand" width="44" height="52"/>' };
const picture = (title: string) => sharePicture({ title, name: "Oakville SROs", drawing, mark, palette });

/** The color at a place of a picture, like #0f6460. */
async function colorAt(png: Buffer, left: number, top: number): Promise<string> {
  const pixel = await sharp(png).extract({ left, top, width: 1, height: 1 }).removeAlpha().toColourspace("srgb").raw().toBuffer();
  return `#${pixel.subarray(0, 3).toString("hex")}`;
}

test("is 1200 by 630, with the drawing at the right, the mark below and a bar in the sun's color over the title", async () => {
  const png = await picture("Help");
  expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
  expect(await colorAt(png, 900, 300)).toBe("#e0f3ef");
  expect(await colorAt(png, 94, 546)).toBe("#0f6460");
  expect(await colorAt(png, 100, 228)).toBe("#ffbc3d");
  expect(await colorAt(png, 20, 20)).toBe("#fbf9f4");
});

test("gives a long title more lines, which begin higher", async () => {
  const long = await picture("What happens after you tell someone at school");
  // The bar stands over the first line: higher than over a short title.
  expect(await colorAt(long, 100, 228)).not.toBe("#ffbc3d");
  const column = await Promise.all(Array.from({ length: 40 }, (_, index) => colorAt(long, 100, index * 5)));
  expect(column).toContain("#ffbc3d");
});

test("is the same at each making", async () => {
  expect((await picture("Help")).equals(await picture("Help"))).toBe(true);
});

/** Where the ink of a picture's words begins and ends, from left to right. */
async function inkOf(title: string, name = "Oakville SROs"): Promise<{ from: number; to: number }> {
  const white = { ...palette, brand: "#ffffff", brand_tint: "#ffffff", sun: "#ffffff" };
  const { data, info } = await sharp(await sharePicture({ title, name, drawing, mark, palette: white }))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const dark = Array.from({ length: info.width }, (_, left) => left).filter((left) =>
    Array.from({ length: info.height }, (_, top) => data[(top * info.width + left) * info.channels]!).some((value) => value < 128),
  );
  return { from: dark[0]!, to: dark.at(-1)! };
}

test.each([
  ["Find", 200],
  ["Busque ayuda", 340],
  ["Inventado", 440],
])("draws every letter of “%s”", async (title, least) => {
  expect((await inkOf(title, "SRO")).to).toBeGreaterThan(least);
});

test.each([
  "Buscar ayuda",
  "Busque ayuda y vea quién trabaja con su escuela.",
  "Inventado, para mostrar cómo funciona el sitio",
  "Responsabilidades compartidas",
])("keeps “%s” and a long name out of the drawing", async (title) => {
  const { from, to } = await inkOf(title, "Oficiales de Recursos Escolares de Chula Vista");
  expect(from).toBeGreaterThan(60);
  expect(to).toBeLessThan(590);
});
