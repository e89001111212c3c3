import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { planned, survey } from "../../browser/plan.ts";

const page = (address: string, body: string) => ({ address, ...survey(parse(`<html lang="en"><body>${body}</body></html>`)) });

const pages = [
  page("/", `<main><h1>Help</h1></main>`),
  page("/b/", `<main><h1>Other words</h1></main>`),
  page("/c/", `<main><h1>One</h1><ul class="tiles"><li>a</li></ul></main>`),
  page("/d/", `<main><h1>Two</h1><ul class="tiles"><li>a</li><li>b</li></ul><details open>…</details></main>`),
  page("/es/", `<main><h1 lang="es">Ayuda</h1></main>`),
];

test("the pages that are looked at closely have every kind of element between them, and as few as will do", () => {
  const { closely } = planned(pages, []);
  expect([...closely]).toEqual(["/d/"]);
  const met = new Set(pages.filter(({ address }) => closely.has(address)).flatMap(({ kinds }) => [...kinds]));
  expect(pages.flatMap(({ kinds }) => [...kinds]).filter((kind) => !met.has(kind))).toEqual([]);
});

test("of pages that differ in their words, or in how many like parts stand in a row, one is looked at", () => {
  expect([...planned(pages, []).shapes].sort()).toEqual(["/", "/c/", "/d/", "/es/"]);
});

test("the first page of each template is looked at, whatever its shape", () => {
  expect([...planned(pages, ["/b/"]).shapes].sort()).toEqual(["/", "/b/", "/c/", "/d/", "/es/"]);
});

test("of a second site, what stands there as on the first is looked at once in its own colors, and what stands elsewhere in its place", () => {
  const first = [page("/", `<main><h1>Help</h1><ul><li class="tile">a</li></ul></main>`)];
  const second = [
    page("/", `<main><h1>Aid</h1><ul><li class="tile">b</li></ul></main>`),
    page("/more/", `<main><h1>More</h1><ul><li class="tile">c</li></ul></main>`),
    page("/new/", `<main><h1>New</h1><ol><li class="tile">d</li></ol></main>`),
  ];
  const { closely, shapes } = planned(second, [], first);
  expect([...closely].sort()).toEqual(["/", "/new/"]);
  expect([...shapes]).toEqual(["/new/"]);
});

test("a part that is hidden, open or current is of another kind than one that is not", () => {
  const kinds = (html: string) => [...page("/", html).kinds];
  expect(kinds("<details>x</details>")).not.toEqual(kinds("<details open>x</details>"));
  expect(kinds('<a href="/">x</a>')).not.toEqual(kinds('<a href="/" aria-current="page">x</a>'));
  expect(kinds('<p class="b a">x</p>')).toEqual(kinds('<p class="a b">y</p>'));
});
