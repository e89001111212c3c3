import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow } from "../../src/lib/files.ts";
import { today } from "../../src/environment.ts";
import { builtSites, expectEnough, expectNone } from "../helpers/sites.ts";

const sites = await builtSites();

describe.each(sites)("$name", ({ name, folder, content, department, pages, moved, base, urlOf }) => {
  const read = (file: string) => readFileSync(join(folder, file), "utf8");

  test("addresses that have moved are known to every kind of host", () => {
    const given = content.redirects.map(({ from, to }) => `${from} ${base}${to.slice(1)}`).sort();
    expectEnough({ name }, given.length, 1);
    expect(
      read("_redirects")
        .trim()
        .split("\n")
        .filter((line) => line.endsWith(" 301"))
        .map((line) => line.replace(/ 301$/, ""))
        .sort(),
    ).toEqual(given);
    const servers = (file: string) => readFileSync(join(`${folder}.hosts`, file), "utf8");
    expect(servers("apache.conf").match(/^RedirectMatch 301 /gm) ?? []).toHaveLength(given.length);
    expect(servers("nginx.conf").match(/^ *rewrite .* permanent;$/gm) ?? []).toHaveLength(given.length);
    for (const { from } of content.redirects) expect(servers("caddy.conf")).toContain(`redir ${base}${from.slice(1)} `);
    const missing = content.redirects.filter(
      ({ from }) => from.endsWith("/") && !moved.some((page) => page.address === from) && !pages.some((page) => page.address === from),
    );
    expectNone(missing.map(({ from }) => from));
  });

  test("search engines find the map of the site", () => {
    const index = urlOf("/sitemap-index.xml");
    expect(read("robots.txt").split("\n")).toContain(`Sitemap: ${index}`);
    expect(read("sitemap-index.xml")).toContain(`<loc>${urlOf("/sitemap-0.xml")}</loc>`);
    expect(read("robots.txt")).not.toMatch(/^Disallow: \/$/m);
  });

  // Below a path the file counts nowhere: it belongs to the host.
  test.runIf(base === "/")("whoever finds a weak point knows whom to tell", () => {
    const text = read(".well-known/security.txt");
    expect(text).toMatch(/^Contact: (https:|mailto:|tel:)/m);
    const expires = text.match(/^Expires: (\S+)$/m)?.[1] ?? "";
    expect(Date.parse(expires)).toBeGreaterThan(Date.parse(today()));
    expect(Date.parse(expires)).toBeLessThanOrEqual(Date.parse(today()) + 366 * 86_400_000);
  });

  test("the font travels with its license", () => {
    expect(read("OFL.txt")).toContain("SIL OPEN FONT LICENSE Version 1.1");
  });

  test("the icon is the department's own drawing", () => {
    expect(read("favicon.svg")).toMatch(/^<svg [^>]*viewBox="[\d .]+">/);
    expect(read("favicon.svg")).toContain(department.colors.light.brand);
  });

  test("the search index holds the pages that are to be found, and no interface of its own", () => {
    const { languages } = JSON.parse(read("pagefind/pagefind-entry.json")) as { languages: Record<string, { page_count: number }> };
    for (const language of content.languages) {
      const searched = pages.filter((page) => page.language === language && page.root.querySelector("[data-pagefind-body]"));
      expect(languages[language]?.page_count).toBe(searched.length);
      expect(searched.length).toBeGreaterThan(0);
    }
    expect(existsSync(join(folder, "pagefind/pagefind-ui.js"))).toBe(false);
  });

  test("nothing is left over from making the site", () => {
    expectNone(filesBelow(folder).filter((file) => /\.(map|ts|astro|mdx?|yaml|log)$|^_astro\/|^chunks\//.test(file)));
  });
});
