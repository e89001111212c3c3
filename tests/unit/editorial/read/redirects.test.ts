import { expect, test } from "vitest";
import { problems, read, said } from "../../../helpers/tree.ts";

const own = "content/oakville/redirects.yaml";
const entry = (from: string, to: string) => `- from: ${from}\n  to: ${to}\n  why: It has moved.\n`;

test("takes an address that has moved to a page", async () => {
  const { content, problems } = await read({ [own]: entry("/patrol/", "/programs/safety-patrol/#join") });
  expect(problems).toEqual([]);
  expect(content.redirects).toEqual([{ from: "/patrol/", to: "/programs/safety-patrol/#join", why: "It has moved." }]);
});

test("refuses a target that does not exist, with the nearest that does", async () => {
  await expect(said(own, entry("/patrol/", "/programs/safty-patrol/"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/redirects.yaml:2:7 error dead-link
    There is no page /programs/safty-patrol/ on this site. Did you mean “/programs/safety-patrol/”?
    →   to: /programs/safety-patrol/"
  `);
});

test("refuses a target that has moved itself", async () => {
  await expect(said(own, entry("/old/", "/new/") + entry("/new/", "/help/"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/redirects.yaml:2:7 error bad-redirect
    /new/ has moved too. Lead to its new address at once.
    →   to: /help/"
  `);
});

test("refuses a circle", async () => {
  const found = await problems({ [own]: entry("/old/", "/new/") + entry("/new/", "/old/") });
  expect(found.map(({ line, id, message }) => `${line} ${id} ${message}`)).toMatchInlineSnapshot(`
    [
      "2 bad-redirect /new/ leads back to itself in a circle.",
      "5 bad-redirect /old/ leads back to itself in a circle.",
    ]
  `);
});

test("refuses an address that leads to itself", async () => {
  await expect(said(own, entry("/old/", "/old/"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/redirects.yaml:2:7 error bad-redirect
    /old/ leads back to itself in a circle.
    → Let one of the entries lead to a page that exists."
  `);
});

test("refuses to move a page that exists", async () => {
  await expect(said(own, entry("/contact/", "/help/"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/redirects.yaml:1:9 error bad-redirect
    /contact/ is a page of this site; it can't lead elsewhere.
    → Take the entry out, or move the page first."
  `);
});

test("refuses to move a page that exists, without its slash", async () => {
  const found = await problems({ [own]: entry("/contact", "/help/") });
  expect(found.map(({ id }) => id)).toEqual(["bad-redirect"]);
});

test("refuses to move a page that exists in another language", async () => {
  const found = await problems({ [own]: entry("/es/contact/", "/help/"), "content/interface/es.yaml": (text) => `${text}\n` });
  expect(found.map(({ id }) => id)).toEqual(["bad-redirect"]);
});

test("refuses an address that stands twice, in the common file and in the department's", async () => {
  await expect(said(own, entry("/patrol/", "/programs/"), { "content/common/redirects.yaml": entry("/patrol/", "/help/") })).resolves
    .toMatchInlineSnapshot(`
    "content/oakville/redirects.yaml:1:9 error bad-redirect
    /patrol/ stands twice: also in content/common/redirects.yaml.
    → Keep one of the two."
  `);
});

test("refuses an entry without a reason", async () => {
  await expect(said(own, "- from: /patrol/\n  to: /programs/\n")).resolves.toMatchInlineSnapshot(`
    "content/oakville/redirects.yaml:1:3 error missing
    The field “entry 1, why” is missing. Why it moved, for those who come after you.
    → why: …"
  `);
});

test("refuses a file that is not a list", async () => {
  await expect(said(own, "from: /patrol/\nto: /programs/\n")).resolves.toMatchInlineSnapshot(`
    "content/oakville/redirects.yaml:1:1 error wrong-kind
    This file must hold a list, but it holds a group of fields.
    → Begin each entry with a hyphen, like: - from: /old-page/"
  `);
});

test("refuses an address outside the site, and files that the site itself writes", async () => {
  for (const from of ["/../../elsewhere/", "//elsewhere/", "/sw.js"]) {
    const found = await problems({ [own]: entry(from, "/help/") });
    expect(
      found.map(({ line, id }) => `${line} ${id}`),
      from,
    ).toEqual(["1 bad-value"]);
  }
});

test("takes the address that a page had in another language, and refuses one that no page has", async () => {
  const spanish = { "content/oakville/areas/oakville.es.yaml": 'translates: "3062fbee"\nname: Ciudad de Oakville\n' };
  const found = (to: string) => problems({ ...spanish, [own]: entry("/es/patrol/", to) });
  expect(await found("/es/programs/safety-patrol/")).toEqual([]);
  expect((await found("/es/programs/patrol/")).map(({ id, line }) => [id, line])).toEqual([["dead-link", 2]]);
});

test.each([
  "/../../../etc-evil/",
  "/about/../../evil/",
  "//evil.example/",
  "https://evil.example/",
  "/%2e%2e/evil/",
  "/a\\..\\evil/",
  "/sw.js",
  "/SW.JS",
  "/assets/x.js",
  "/offline.json",
  "/build.json",
  "/robots.txt",
  "/.well-known/security.txt",
  "/share/en-home.png",
  "/events/calendar.ics",
  "/_headers",
  "/_redirects",
  "/.htaccess",
  "/pagefind/index/x.pf_index",
  "/sitemap-index.xml.br",
])("refuses an address that leads out of the site, or stands for a file of its own: %s", async (from) => {
  const found = await problems({ [own]: entry(JSON.stringify(from), "/help/") });
  expect(found.map(({ severity }) => severity)).toContain("error");
});

test.each(["/", "/help/index.html", "/es/help/index.html", "/index.html", "/404.html", "/es/404.html", "/500.html", "/help"])(
  "refuses an address that would cover a page: %s",
  async (from) => {
    const found = await problems({ [own]: entry(from, "/contact/"), "content/interface/es.yaml": (text) => `${text}\n` });
    expect(found.map(({ severity }) => severity)).toContain("error");
  },
);
