import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { filesBelow } from "../../src/lib/files.ts";
import { projectRoot } from "../../src/environment.ts";
import { decimal } from "../../src/i18n/format.ts";
import type { Cell } from "../../src/schemas/measure.ts";
import { narrow } from "../helpers/attack.ts";
import { at, builtSites, entries, expectEnough, expectNone, pageAt, type Site, type SitePage } from "../helpers/sites.ts";
import { firstLanguage } from "../../src/i18n/inLanguage.ts";

const sites = await builtSites();
const withDashboard = sites.filter(({ content }) => content.open.includes("dashboard"));
/** A small number must still be able to be so many numbers (docs/decisions/small-numbers.md). */
const possible = 5;
const measures = (site: Site) => site.content.entries.measures[firstLanguage]!;
const number = (text: string): Cell => (text.trim() === "*" ? null : Number(text.replace(/\D/g, "")));

/** What staff wrote down, by month: the columns, then the total. */
function raw(site: Site, id: string): Map<string, number[]> {
  const [, ...rows] = parse(readFileSync(join(projectRoot, "content", site.name, "measures", `${id}.csv`))) as string[][];
  return new Map(rows.map(([month = "", ...cells]) => [month, cells.map(Number)]));
}

/** Where a figure's numbers are as a file; all figures of the reference sites are made up, and their files say so. */
const fileOf = (site: Site, id: string) =>
  `/data/figures/${measures(site).find((of) => of.id === id)!.data.sample ? "sample-" : ""}${id}.csv`;

/** The file that anyone can download, as a grid for each school year; the last row and column are the totals. */
function download(site: Site, id: string) {
  const rows = parse(readFileSync(join(site.folder, fileOf(site, id))), { columns: true }) as Record<string, string>[];
  const { columns } = measures(site).find((of) => of.id === id)!.data;
  const cells = (row: Record<string, string>) => [...columns, "total"].map((name) => number(row[name]!));
  return { rows, years: Map.groupBy(rows, (row) => row["school_year"]!), cells };
}

test.each(sites)("$name: nobody can work out a small number from a file to download", (site) => {
  let attacked = 0;
  const findings = measures(site)
    .filter(({ data }) => data.protected)
    .flatMap(({ id }) => {
      const { cells, years } = download(site, id);
      const numbers = raw(site, id);
      return [...years].flatMap(([year, rows]) => {
        const grid = rows.map(cells);
        const months = rows.filter((row) => row["month"] !== "all").map((row) => numbers.get(row["month"]!)!);
        const truth = [...months, months[0]!.map((_, column) => months.reduce((sum, month) => sum + month[column]!, 0))];
        const lowest = grid.some((line, row) => line.some((cell, column) => cell === null && truth[row]![column] === 0)) ? 0 : 1;
        const isSmall = (row: number, column: number) => truth[row]![column]! >= lowest && truth[row]![column]! <= 10;
        const bounds = narrow({ grid, isSmall, lowest });
        return grid.flatMap((line, row) =>
          line.flatMap((cell, column) => {
            if (cell !== null && cell !== truth[row]![column]) return [`${id} ${year}: ${cell} is not ${truth[row]![column]}`];
            if (!isSmall(row, column)) return [];
            attacked += 1;
            const { high, low } = bounds[row]![column]!;
            return high - low + 1 >= possible ? [] : [`${id} ${year} ${row}, ${column}: between ${low} and ${high}`];
          }),
        );
      });
    });
  expectNone(findings);
  expectEnough(site, attacked, 101);
});

test.each(sites)("$name: what staff wrote down is in no file of the site", (site) => {
  const lines = measures(site)
    .filter(({ data }) => data.protected)
    .flatMap(({ id }) => [...raw(site, id)].map(([month, cells]) => ({ id, month, line: cells.join(","), cells })))
    .filter(({ cells }) => cells.some((cell) => cell >= 1 && cell <= 10));
  const texts = filesBelow(site.folder)
    .filter((file) => /\.(html|csv|json|js|xml|txt|svg|geojson)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(site.folder, file), "utf8") }));
  const findings = texts.flatMap(({ file, text }) =>
    lines
      .filter(({ line, month }) => text.includes(`${month},${line}`) || text.includes(`[${line}]`))
      .map(({ id, month }) => `${file}: ${id} ${month}`),
  );
  expectNone(findings);
});

/** A table of a page: the numbers of its rows. */
const tableOf = (page: SitePage, within: string) =>
  page.root.querySelectorAll(`${within} tbody tr`).map((row) => row.querySelectorAll("td").map((cell) => number(cell.textContent)));

test.each(sites)("$name: the table, the chart and the file of a figure say the same, in every language", (site) => {
  const findings = entries(site, "measures").flatMap(({ entry: { id }, language }) => {
    const page = pageAt(site, `/dashboard/${id}/`, language);
    const { cells, years } = download(site, id);
    expect(page.root.querySelectorAll("section[data-year]")).toHaveLength(years.size);
    return [...years].flatMap(([year, rows]) => {
      const within = `section[data-year="${year}"]`;
      // The page shows the totals first, and so does its table.
      const grid = rows.map(cells).map((line) => [line.at(-1)!, ...line.slice(0, -1)]);
      expect(tableOf(page, within), `${at(page)} ${year}`).toEqual(grid);
      const charts = page.root.querySelectorAll(`${within} .charts figure`);
      const drawn = grid[0]!.map((_, column) => grid.slice(0, -1).map((line) => line[column]!));
      return drawn.flatMap((column, index) => {
        const chart = charts[index]!.querySelector(".chart");
        const hiddenMonths = column.filter((cell) => cell === null).length;
        if (hiddenMonths * 2 > column.length) {
          const told = charts[index]!.textContent.includes(String(hiddenMonths));
          return chart || !told ? [`${at(page)} ${year}: a chart of hidden months`] : [];
        }
        if (!column.some((cell) => cell)) return chart ? [`${at(page)} ${year}: a chart of nothing`] : [];
        if (!chart) return [`${at(page)} ${year}: no chart`];
        const heights = [
          ...chart
            .querySelector(".bars")!
            .getAttribute("d")!
            .matchAll(/M[\d.]+ ([\d.]+)V([\d.]+)h/g),
        ].map((match) => Number(match[1]) - Number(match[2]));
        const shown = column.filter((cell) => cell);
        const boxes = chart.querySelector(".gone")?.getAttribute("d")?.match(/M/g)?.length ?? 0;
        // Bars are whole units high.
        const scale = Math.max(...heights) / Math.max(...shown.map(Number));
        return [
          ...(heights.length === shown.length ? [] : [`${at(page)} ${year}: ${heights.length} bars for ${shown.length} numbers`]),
          ...(boxes === hiddenMonths ? [] : [`${at(page)} ${year}: ${boxes} boxes`]),
          ...(heights.every((height, bar) => Math.abs(height - shown[bar]! * scale) <= 1.01)
            ? []
            : [`${at(page)} ${year}: a bar of the wrong height`]),
        ];
      });
    });
  });
  expectNone(findings);
});

test.each(withDashboard)("$name: the dashboard leads to every figure, whose page has its years as in the file", (site) => {
  const findings = site.content.languages.flatMap((language) => {
    const page = pageAt(site, "/dashboard/", language);
    return measures(site).flatMap(({ id }) => {
      const card = page.root.querySelector(`#${id}`);
      const { rows, cells } = download(site, id);
      // One column a year, the latest first; the total in the first row.
      const years = rows
        .filter((row) => row["month"] === "all")
        .map(cells)
        .toReversed();
      const table = years[0]!.map((_, row) => years.map((cells) => cells.at(row - 1)!));
      const own = pageAt(site, `/dashboard/${id}/`, language);
      expect(tableOf(own, ".years")).toEqual(table);
      // Its big number is that of the last year with all its months.
      const over = [...download(site, id).years.values()].findLast((rows) => rows.length === 13)!.map(cells);
      const big = over.at(-1)!.at(-1);
      if (big && card?.querySelector(".big")?.textContent.trim() !== decimal(big, language)) return [`${at(page)}: the number of ${id}`];
      return card?.querySelector(`h3 a[href="${own.address}"]`) && own.root.querySelector(`a[href="${fileOf(site, id)}"]`)
        ? []
        : [`${at(page)}: ${id}`];
    });
  });
  expectNone(findings);
});

test.each(sites)("$name: a sample says so on its page, on the dashboard and in its file", (site) => {
  const findings = measures(site)
    .filter(({ data }) => data.sample)
    .flatMap(({ id }) => [
      ...(download(site, id).rows.every((row) => row["sample"] === "true") ? [] : [`${id}: the file`]),
      ...site.content.languages.flatMap((language) =>
        [
          pageAt(site, `/dashboard/${id}/`, language).root,
          pageAt(site, "/dashboard/", language).root.querySelector(`.part:has(#${id}) h2`)!,
        ].flatMap((part) => (part.querySelector(".sample") ? [] : [`${language} ${id}`])),
      ),
    ]);
  expectNone(findings);
});

test.each(withDashboard)("$name: real figures stand in a part of their own, each with its source", (site) => {
  for (const language of site.content.languages) {
    const part = pageAt(site, "/dashboard/", language).root.querySelector(".real")!;
    const figures = site.content.entries.figures[language]!;
    const rows = part.querySelectorAll(".figure-list > li");
    expect(rows).toHaveLength(figures.length);
    expect(part.querySelector(".sample, .measure")).toBeNull();
    for (const { data } of figures) {
      const value = data.kind === "year" ? String(data.value) : decimal(data.value, language);
      expect(
        rows.some((row) => row.textContent.includes(value) && row.querySelector(`a[href="${data.source[0]}"]`)),
        data.name,
      ).toBe(true);
    }
  }
});
