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
  const met = new Set(pages.filter(({ address }) => closely.has(address)).flatMap(({ styles }) => [...styles]));
  expect(pages.flatMap(({ styles }) => [...styles]).filter((kind) => !met.has(kind))).toEqual([]);
});

test("of pages that differ in their words, or in how many like parts they have, one is looked at", () => {
  expect([...planned(pages, []).looked].sort()).toEqual(["/c/", "/d/", "/es/"]);
});

test("the first page of each template is looked at, whatever it has", () => {
  expect([...planned(pages, ["/b/"]).looked].sort()).toEqual(["/b/", "/c/", "/d/", "/es/"]);
});

test("of a second site, what stands there as on the first is looked at once in its own colors, and what stands elsewhere in its place", () => {
  const first = [page("/", `<main><h1>Help</h1><ul><li class="tile">a</li></ul></main>`)];
  const second = [
    page("/", `<main><h1>Aid</h1><ul><li class="tile">b</li></ul></main>`),
    page("/more/", `<main><h1>More</h1><ul><li class="tile">c</li></ul></main>`),
    page("/new/", `<main><h1>New</h1><ol><li class="tile">d</li></ol></main>`),
  ];
  const { closely, looked } = planned(second, [], first);
  expect([...closely].sort()).toEqual(["/", "/new/"]);
  expect([...looked]).toEqual(["/new/"]);
});

test("a part that is hidden, open or current, and one with another attribute or other parts in it, is of another kind", () => {
  const kinds = (html: string) => {
    const { elements, styles } = page("/", html);
    return { elements: [...elements], styles: [...styles] };
  };
  expect(kinds("<details>x</details>").styles).not.toEqual(kinds("<details open>x</details>").styles);
  expect(kinds('<a href="/">x</a>').styles).not.toEqual(kinds('<a href="/" aria-current="page">x</a>').styles);
  expect(kinds('<p class="b a">x</p>')).toEqual(kinds('<p class="a b">y</p>'));
  expect(kinds("<button>x</button>").elements).not.toEqual(kinds('<button aria-label="x">x</button>').elements);
  expect(kinds("<button>x</button>").elements).not.toEqual(kinds("<button></button>").elements);
  expect(kinds("<ul><li>x</li></ul>").elements).not.toEqual(kinds("<ul><p>x</p></ul>").elements);
});
