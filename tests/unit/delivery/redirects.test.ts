import { expect, test } from "vitest";
import { redirectPage, redirectsFile } from "../../../src/delivery/hosts/redirects.ts";
import type { Interface } from "../../../src/schemas/interface.ts";

const words = { es: { moved: { title: "Se movió", link: "Aquí" } }, en: { moved: { title: "Moved", link: "Here" } } } as unknown as Record<
  string,
  Interface
>;
const redirects = [
  { from: "/tips/", to: "/help/tips/", why: "Short." },
  { from: "/old.page.html", to: "/about/#goal", why: "It moved." },
];
const site = { name: "oakville", base: "/", languages: ["en"], redirects };

test("writes _redirects, a line each", () => {
  expect(redirectsFile(site)).toBe("/tips/ /help/tips/ 301\n/old.page.html /about/#goal 301\n");
});

test("writes an empty _redirects when nothing has moved", () => {
  expect(redirectsFile({ ...site, redirects: [] })).toBe("");
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

test("leads to addresses of the host where the site stands below a path", () => {
  expect(redirectsFile({ ...site, base: "/sro/" })).toBe("/tips/ /sro/help/tips/ 301\n/old.page.html /sro/about/#goal 301\n");
  expect(redirectPage(redirects[0]!, "https://example.gov/sro", { languages: ["en"], words })).toContain('<a href="/sro/help/tips/">');
});

test("tells Netlify the page for wrong addresses of each language in a folder of its own", () => {
  expect(redirectsFile({ ...site, languages: ["en", "es", "vi"], redirects: [] })).toBe("/es/* /es/404.html 404\n/vi/* /vi/404.html 404\n");
});
