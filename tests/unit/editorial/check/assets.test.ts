import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pixel, problems, said } from "../../../helpers/tree.ts";

const drawing = "content/oakville/drawings/bell.svg";
const picture = "content/oakville/pictures/patrol.png";
const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180">\n${inner}\n</svg>\n`;

test("takes a picture that can be opened", async () => {
  await expect(problems({ [picture]: pixel })).resolves.toEqual([]);
});

test("refuses a picture that is no picture", async () => {
  await expect(said(picture, "This is a letter.")).resolves.toMatchInlineSnapshot(`
    "content/oakville/pictures/patrol.png:1:1 error broken-picture
    This picture can't be opened: the file is damaged or is not a picture.
    → Save the picture again and put it in place of this one."
  `);
});

test("refuses a picture that is cut off", async () => {
  const found = await problems({ [picture]: pixel.subarray(0, 50) });
  expect(found.map(({ id }) => id)).toEqual(["broken-picture"]);
});

test("refuses an empty picture", async () => {
  await expect(said(picture, "")).resolves.toMatchInlineSnapshot(`
    "content/oakville/pictures/patrol.png:1:1 error empty-file
    This picture is empty.
    → Put the picture there again, or delete the file."
  `);
});

test("refuses a drawing that is not closed, and points at the place", async () => {
  await expect(said(drawing, svg('<g class="sun">\n<rect width="3" height="3"/>'))).resolves.toMatchInlineSnapshot(`
    "content/oakville/drawings/bell.svg:4:1 error broken-picture
    This drawing can't be opened: it is not whole from here on, as if a part were not closed.
    → Save the drawing again as plain SVG."
  `);
});

test("refuses a drawing that is a letter", async () => {
  const found = await problems({ [drawing]: "Dear editor" });
  expect(found.map(({ id }) => id)).toEqual(["broken-picture"]);
});

test("refuses a script in a drawing, and points at it", async () => {
  await expect(said(drawing, svg('<rect width="3" height="3"/>\n<script>alert(1)</script>'))).resolves.toMatchInlineSnapshot(`
    "content/oakville/drawings/bell.svg:3:1 error broken-picture
    A drawing can't contain <script>.
    → Use only: svg, g, path, rect, circle, ellipse, line, polyline, polygon."
  `);
});

test("refuses an event handler in a drawing", async () => {
  await expect(said(drawing, svg('<rect width="3" height="3" onclick="alert(1)"/>'))).resolves.toMatchInlineSnapshot(`
    "content/oakville/drawings/bell.svg:2:27 error broken-picture
    A drawing can't use the attribute “onclick”.
    → Color it with classes like brand, sun or leaf."
  `);
});

test("refuses a picture from elsewhere in a drawing", async () => {
  const found = await problems({ [drawing]: svg('<image href="https://www.example.org/a.png"/>') });
  expect(found.map(({ id, line }) => `${line} ${id}`)).toEqual(["2 broken-picture"]);
});

test("refuses text in a drawing, which no one could translate", async () => {
  const found = await problems({ [drawing]: svg("<text>Bell</text>") });
  expect(found.map(({ message }) => message)).toEqual(["A drawing can't contain <text>."]);
});

test("refuses a drawing without a viewBox", async () => {
  await expect(said(drawing, '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="3"><rect width="3" height="3"/></svg>')).resolves
    .toMatchInlineSnapshot(`
    "content/oakville/drawings/bell.svg:1:1 error broken-picture
    This drawing has no viewBox, so that it can't be scaled.
    → <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180">"
  `);
});

test("takes the kit's own drawings", async () => {
  await expect(problems({ [drawing]: readFileSync("content/common/drawings/bell.svg") })).resolves.toEqual([]);
});
