import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { projectRoot } from "../../src/environment.ts";
import type { Fields } from "../../src/schemas/index.ts";
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

const stored = <C extends "accessibility" | "search">(department: string, name: C): Fields<C> | undefined => {
  const file = join(projectRoot, "content", department, `${name}.yaml`);
  return existsSync(file) ? (parse(readFileSync(file, "utf8")) as Fields<C>) : undefined;
};

test.each(sites)(
  "$name: the page about quality shows what the benchmark of the search and the browser test stored, and only that",
  (site) => {
    for (const language of site.content.languages) {
      const rows = pageAt(site, "/quality/", language)
        .root.querySelectorAll("tbody tr")
        .map((row) => row.querySelectorAll("th, td").map((cell) => cell.text.trim().replace(/[,\u00a0\u202f]/g, "")));
      const say = site.content.words[language]!.quality;
      const named = (name: string) => rows.filter(([first]) => first === name).map(([, ...cells]) => cells.map(Number));
      const search = stored(site.name, "search");
      expect(named(say.danger)).toEqual(search ? [[search.danger.questions, search.danger.helped]] : []);
      expect(named(say.harmless)).toEqual(search ? [[search.harmless.questions, search.harmless.helped]] : []);
      for (const { questions, first, among_three } of search?.answered ?? [])
        expect(rows.map(([, ...cells]) => cells.map(Number))).toContainEqual([questions, first, among_three]);
      const opened = stored(site.name, "accessibility");
      const count = opened && Object.values(opened.pages).reduce((sum, pages) => sum + pages, 0);
      expect(named(say.proof_opened)).toEqual(opened?.elsewhere === undefined ? [] : [[count]]);
      expect(named(say.proof_elsewhere)).toEqual(opened?.elsewhere === undefined ? [] : [[opened.elsewhere]]);
      expect(named(say.proof_kept)).toEqual(opened?.kept === undefined ? [] : [[opened.kept]]);
    }
  },
);
