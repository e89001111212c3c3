import { expect, test } from "vitest";
import { builtSites, pageAt } from "../helpers/sites.ts";
import { firstLanguage } from "../../src/i18n/inLanguage.ts";

const sites = await builtSites();

test.each(sites)("$name: the page about quality has every number, in every language", (site) => {
  for (const language of site.content.languages) {
    const { root, html } = pageAt(site, "/quality/", language);
    const measured = root.querySelectorAll("[data-measured]");
    expect(measured.map((cell) => cell.getAttribute("data-measured"))).toEqual(["home", "middle", "help", "pages", "foreign"]);
    expect(measured.filter((cell) => !/^\d/.test(cell.text))).toEqual([]);
    expect(measured.at(-1)!.text).toBe("0");
    expect(root.querySelectorAll("td, th").filter((cell) => cell.text.trim() === "")).toEqual([]);
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
  }
});

test.each(sites)("$name: the page about quality says of every help line whether it was confirmed", (site) => {
  const lines = site.content.entries.resources[firstLanguage]!;
  const confirmed = lines.filter(({ data }) => data.checked && !data.sample).length;
  const row = pageAt(site, "/quality/", firstLanguage)
    .root.querySelectorAll("tr")
    .find((one) => one.text.includes(site.content.words[firstLanguage]!.sections.resources))!;
  expect(
    row
      .querySelectorAll("td")
      .slice(0, 2)
      .map((cell) => cell.text),
  ).toEqual([String(lines.length), String(confirmed)]);
});
