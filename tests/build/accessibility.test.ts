import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { projectRoot } from "../../src/environment.ts";
import { builtSites, pageAt } from "../helpers/sites.ts";

interface Stored {
  tool: string;
  browser: string;
  pages: Record<string, number>;
  looks: { pages: number; faults: number }[];
}
const sites = await builtSites();

test.each(sites)("$name: the page about accessibility shows the numbers that the test stored, in every language", (site) => {
  const file = join(projectRoot, "content", site.name, "accessibility.yaml");
  for (const language of site.content.languages) {
    const main = pageAt(site, "/accessibility/", language).root.querySelector("main")!;
    if (!existsSync(file)) {
      expect(main.querySelectorAll("table")).toEqual([]);
      expect(main.textContent).toContain(site.content.words[language]!.tested.never);
      continue;
    }
    const stored = parse(readFileSync(file, "utf8")) as Stored;
    const rows = main.querySelectorAll("tbody tr").map((row) => row.querySelectorAll("td").map((cell) => Number(cell.textContent)));
    expect(rows).toEqual(stored.looks.map(({ faults, pages }) => [pages, faults]));
    for (const said of [stored.tool, stored.browser, ...Object.values(stored.pages).map(String)]) expect(main.textContent).toContain(said);
  }
});
