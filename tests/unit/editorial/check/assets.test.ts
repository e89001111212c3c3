import { readFileSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { pixel, problems, said, swap } from "../../../helpers/tree.ts";

const drawing = "content/oakville/drawings/bell.svg";
const picture = "content/oakville/pictures/patrol.png";
/** A page that shows the picture. */
const shows = { "content/oakville/pages/contact.mdx": swap("Call the unit", "![Students march](../pictures/patrol.png) Call the unit") };
const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180">\n${inner}\n</svg>\n`;

test("takes a picture that can be opened", async () => {
  await expect(problems({ ...shows, [picture]: pixel })).resolves.toEqual([]);
});

test("refuses a picture that is no picture", async () => {
  await expect(said(picture, "This is a letter.", shows)).resolves.toMatchInlineSnapshot(`
    "content/oakville/pictures/patrol.png:1:1 error broken-picture
    This picture can't be opened: the file is damaged or is not a picture.
    → Save the picture again and put it in place of this one."
  `);
});

test("refuses a picture that is cut off", async () => {
  const found = await problems({ ...shows, [picture]: pixel.subarray(0, 50) });
  expect(found.map(({ id }) => id)).toEqual(["broken-picture"]);
});

test("refuses an empty picture", async () => {
  await expect(said(picture, "", shows)).resolves.toMatchInlineSnapshot(`
    "content/oakville/pictures/patrol.png:1:1 error empty-file
    This picture is empty.
    → Put the picture there again, or delete the file."
  `);
});

test("refuses a drawing that is not closed, and points at the place", async () => {
  await expect(said(drawing, svg('<g class="sun">\n<rect width="3" height="3"/>'))).resolves.toMatchInlineSnapshot(`
    "content/oakville/drawings/bell.svg:4:1 error bad-drawing
    This drawing can't be opened: it is not whole from here on, as if a part were not closed.
    → Save the drawing again as plain SVG."
  `);
});

test("refuses a drawing that is a letter", async () => {
  const found = await problems({ [drawing]: "Dear editor" });
  expect(found.map(({ id }) => id)).toEqual(["bad-drawing"]);
});

test("refuses a script in a drawing, and points at it", async () => {
  await expect(said(drawing, svg('<rect width="3" height="3"/>\n<script>alert(1)</script>'))).resolves.toMatchInlineSnapshot(`
    "content/oakville/drawings/bell.svg:3:1 error bad-drawing
    A drawing can't contain <script>.
    → Use only: svg, g, path, rect, circle, ellipse, line, polyline, polygon."
  `);
});

test("refuses an event handler in a drawing", async () => {
  await expect(said(drawing, svg('<rect width="3" height="3" onclick="alert(1)"/>'))).resolves.toMatchInlineSnapshot(`
    "content/oakville/drawings/bell.svg:2:27 error bad-drawing
    A drawing can't use the attribute “onclick”.
    → Color it with classes like brand, sun or leaf."
  `);
});

test("refuses a picture from elsewhere in a drawing", async () => {
  const found = await problems({ [drawing]: svg('<image href="https://www.example.org/a.png"/>') });
  expect(found.map(({ id, line }) => `${line} ${id}`)).toEqual(["2 bad-drawing"]);
});

test("refuses text in a drawing, which no one could translate", async () => {
  const found = await problems({ [drawing]: svg("<text>Bell</text>") });
  expect(found.map(({ message }) => message)).toEqual(["A drawing can't contain <text>."]);
});

test("refuses a drawing without a viewBox", async () => {
  await expect(said(drawing, '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="3"><rect width="3" height="3"/></svg>')).resolves
    .toMatchInlineSnapshot(`
    "content/oakville/drawings/bell.svg:1:1 error bad-drawing
    This drawing has no viewBox, so that it can't be scaled.
    → <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180">"
  `);
});

test("takes the kit's own drawings", async () => {
  await expect(problems({ [drawing]: readFileSync("content/common/drawings/bell.svg") })).resolves.toEqual([]);
});

describe("what would be read as HTML otherwise than as XML", () => {
  test.each([
    "<!-- --!><script>alert(1)</script> -->",
    "<?x ><script>alert(1)</script>?>",
    "<g><![CDATA[<script>alert(1)</script>]]></g>",
    "<!-- drawn by hand -->",
  ])("refuses %s", async (part) => {
    const found = await problems({ [drawing]: svg(part) });
    expect(found.map(({ file, line, severity }) => [file, line, severity])).toEqual([[drawing, 2, "error"]]);
  });

  test("refuses a drawing before the drawing", async () => {
    const decoy = `<!-- <svg viewBox="0 0 1 1"><a href="https://evil.example">Call</a></svg> -->`;
    const found = await problems({ [drawing]: decoy + svg('<rect width="3" height="3"/>') });
    expect(found.map(({ file, severity }) => [file, severity])).toEqual([[drawing, "error"]]);
  });

  test("refuses a color that is fetched from elsewhere", async () => {
    const found = await problems({ [drawing]: svg('<path fill="url(https://evil.example/#a)" d="M0 0"/>') });
    expect(found.map(({ line, message }) => [line, message])).toEqual([[2, "A drawing can't use the attribute “fill”."]]);
  });
});

describe("photos", () => {
  const photo = "content/oakville/pictures/march.jpg";
  const page = "content/oakville/pages/contact.mdx";
  const shown = { [page]: swap("Call the unit", "![Students march](../pictures/march.jpg) Call the unit") };
  const paint = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#c08040" } });
  const told = async (bytes: Uint8Array | string) =>
    (await problems({ ...shown, [photo]: bytes })).map(({ file, severity, message }) => `${file} ${severity} ${message}`);

  test("takes a photo of a good size", async () => {
    expect(await told(await paint(2400, 1600).jpeg().toBuffer())).toEqual([]);
  });

  test("refuses a photo as it comes out of a camera", async () => {
    expect(await told(await paint(4032, 3024).jpeg().toBuffer())).toEqual([
      `${photo} error This picture has 4032 by 3024 pixels and 0.1 MB: more than any screen shows.`,
    ]);
  });

  test("refuses a drawing that is named as a photo, with what it could carry", async () => {
    expect(await told(svg("<script>alert(1)</script>"))).toEqual([
      `${photo} error This file is named .jpg, but is a picture of another kind (svg).`,
    ]);
  });

  test("refuses a GIF that is named as a photo", async () => {
    expect(await told(await paint(4, 4).gif().toBuffer())).toEqual([
      `${photo} error This file is named .jpg, but is a picture of another kind (gif).`,
    ]);
  });

  test("warns of a photo that tells where it was taken", async () => {
    const placed = paint(4, 4)
      .jpeg()
      .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "32/1 38/1 0/1" } });
    expect(await told(await placed.toBuffer())).toEqual([
      `${photo} warning This photo tells where it was taken. The site leaves that out, but whoever sees this folder can read it.`,
    ]);
  });

  test("warns of a photo that nothing shows", async () => {
    const found = await problems({ [photo]: await paint(4, 4).jpeg().toBuffer() });
    expect(found.map(({ file, severity, message }) => [file, severity, message])).toEqual([
      [photo, "warning", "No file shows this picture."],
    ]);
  });
});
