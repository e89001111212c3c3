import { expect, test } from "vitest";
import { measure, withMeasured } from "../../../src/delivery/measured.ts";
import { builtPages } from "../../../src/delivery/pages.ts";
import { buildOf } from "../../helpers/build.ts";

const page = (inside: string) => `<!doctype html><html lang="en"><head>${inside}</head><body></body></html>`;
const picture = (bytes: number) => "x".repeat(bytes);

test("a page weighs what a browser fetches to show it: the page, its styles with their font, its pictures", () => {
  const folder = buildOf({
    "index.html": page('<link rel="stylesheet" href="/a.css"><img src="/large.png"><img src="/later.png" loading="lazy">'),
    "help/index.html": page('<img src="/small.png">'),
    "a.css": "@font-face { src: url(font.woff2) }",
    "font.woff2": picture(3000),
    "large.png": picture(50_000),
    "later.png": picture(90_000),
    "small.png": picture(7000),
  });
  const { home, help, pages, foreign } = measure(folder, builtPages(folder));
  expect([Math.floor(home / 1000), Math.floor(help / 1000), pages, foreign]).toEqual([53, 7, 2, 0]);
});

test("a page that fetches something from another host is found, a link there is none", () => {
  const folder = buildOf({
    "index.html": page('<script src="https://cdn.example.org/a.js"></script>'),
    "b/index.html": page('<img src="//cdn.example.org/a.png">'),
    "c/index.html": page('<a href="https://www.example.org/">A page</a>'),
  });
  expect(measure(folder, builtPages(folder)).foreign).toBe(2);
});

test("what was measured comes into the places for it, in the page's language", () => {
  const html = '<html lang="es"><td class="number" data-measured="home"></td><td data-measured="pages"></td></html>';
  expect(withMeasured(html, { home: 43_210, middle: 1, help: 1, pages: 12_345, foreign: 0 })).toBe(
    '<html lang="es"><td class="number" data-measured="home">44</td><td data-measured="pages">12,345</td></html>',
  );
});
