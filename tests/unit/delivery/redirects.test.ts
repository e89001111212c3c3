import { expect, test } from "vitest";
import { htaccess, redirectPage, redirectsFile } from "../../../src/delivery/redirects.ts";
import type { Interface } from "../../../src/schemas/interface.ts";

const words = { es: { moved: { title: "Se movió", link: "Aquí" } }, en: { moved: { title: "Moved", link: "Here" } } } as unknown as Record<
  string,
  Interface
>;
const redirects = [
  { from: "/tips/", to: "/help/tips/", why: "Short." },
  { from: "/old.page.html", to: "/about/#goal", why: "It moved." },
];

test("writes _redirects, a line each", () => {
  expect(redirectsFile(redirects)).toBe("/tips/ /help/tips/ 301\n/old.page.html /about/#goal 301\n");
});

test("writes an empty _redirects when nothing has moved", () => {
  expect(redirectsFile([])).toBe("");
});

test("writes .htaccess with the page for addresses that do not exist", () => {
  expect(htaccess(redirects)).toMatchInlineSnapshot(`
    "ErrorDocument 404 /404.html
    RedirectMatch 301 ^/tips/?$ /help/tips/
    RedirectMatch 301 ^/old\\.page\\.html$ /about/#goal
    "
  `);
});

test("matches in .htaccess the address with and without its slash, and no other", () => {
  const patterns = [...htaccess(redirects).matchAll(/RedirectMatch 301 (\S+)/g)].map(([, pattern]) => new RegExp(pattern!));
  const [tips, page] = patterns as [RegExp, RegExp];
  expect([tips.test("/tips/"), tips.test("/tips"), tips.test("/tips/more/"), tips.test("/a/tips/")]).toEqual([true, true, false, false]);
  expect([page.test("/old.page.html"), page.test("/oldxpage.html")]).toEqual([true, false]);
});

test("writes a page that leads on, which search engines pass over", () => {
  const page = redirectPage(redirects[0]!, "https://sro.example.gov", { languages: ["es", "en"], words });
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/help/tips/">');
  expect(page).toContain('<link rel="canonical" href="https://sro.example.gov/help/tips/">');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('<a href="/help/tips/">Aquí</a>');
});

test("says it in the language of the old address, else in the first of the site", () => {
  const from = (from: string) => redirectPage({ from, to: "/", why: "" }, "https://sro.example.gov", { languages: ["es", "en"], words });
  expect(from("/tips/")).toMatch(/<html lang="es" dir="ltr">.*<h1>Se movió<\/h1>/);
  expect(from("/en/tips/")).toMatch(/<html lang="en" dir="ltr">.*<h1>Moved<\/h1>/);
});
