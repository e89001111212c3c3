import { XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import type { BuiltPage } from "../../../src/delivery/pages.ts";
import { sitemap } from "../../../src/delivery/sitemap.ts";

const page = (address: string, canonical?: string, alternates: BuiltPage["alternates"] = []) =>
  ({ address, canonical, alternates }) as BuiltPage;
const at = (address: string) => `https://sro.example.gov${address}`;

test("lists a page whose canonical address is its own, with its other languages", () => {
  const text = sitemap([page("/help/", at("/help/"), [{ language: "es", url: at("/es/help/") }])]);
  expect(text).toContain(`<url><loc>${at("/help/")}</loc><xhtml:link rel="alternate" hreflang="es" href="${at("/es/help/")}"/></url>`);
});

test("passes over a page whose canonical address is another", () => {
  expect(sitemap([page("/es/programs/patrol/", at("/programs/patrol/"))])).not.toContain("<url>");
});

test("passes over a page with no canonical address", () => {
  expect(sitemap([page("/404.html")])).not.toContain("<url>");
});

test("is well-formed, with pages and without", () => {
  expect(XMLValidator.validate(sitemap([]))).toBe(true);
  expect(XMLValidator.validate(sitemap([page("/", at("/")), page("/help/", at("/help/"))]))).toBe(true);
});
