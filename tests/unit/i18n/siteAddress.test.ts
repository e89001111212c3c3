import { afterEach, expect, test, vi } from "vitest";
import { fileLink, pageLink, withoutBase } from "../../../src/i18n/links.ts";
import { basePath, printedAddress, wholeAddress } from "../../../src/i18n/siteAddress.ts";

afterEach(() => void vi.unstubAllEnvs());

test.each([
  ["https://sro.example.gov", "/", "https://sro.example.gov/help/", "sro.example.gov"],
  ["https://sro.example.gov/", "/", "https://sro.example.gov/help/", "sro.example.gov"],
  ["https://example.gov/police/sro", "/police/sro/", "https://example.gov/police/sro/help/", "example.gov/police/sro"],
  ["https://example.gov/police/sro/", "/police/sro/", "https://example.gov/police/sro/help/", "example.gov/police/sro"],
])("the site at %s stands at %s", (url, path, help, printed) => {
  expect([basePath(url), wholeAddress(url, "/help/"), printedAddress(url)]).toEqual([path, help, printed]);
});

test.each([
  ["/", "/favicon.svg", "/es/help/#top"],
  ["/sro/", "/sro/favicon.svg", "/sro/es/help/#top"],
])("links of a site at %s lead to where its pages are on the host, and back", (base, icon, page) => {
  vi.stubEnv("BASE_URL", base);
  expect([fileLink("/favicon.svg"), pageLink("es", "/help/#top")]).toEqual([icon, page]);
  expect(withoutBase(page)).toBe("/es/help/#top");
});
