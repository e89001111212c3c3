import { test } from "vitest";
import { at, builtSites, expectNone } from "../helpers/sites.ts";

const sites = await builtSites();

test.each(sites)("$name: where a page has several landmarks of a kind, each has a name of its own", ({ pages }) => {
  const findings = pages.flatMap((page) =>
    ["nav", "aside"].flatMap((tag) => {
      const all = page.root.querySelectorAll(tag);
      const names = all.map((landmark) => {
        const by = landmark.getAttribute("aria-labelledby");
        return by ? (page.root.getElementById(by)?.text.trim() ?? "") : (landmark.getAttribute("aria-label") ?? "");
      });
      const good = all.length < 2 || (names.every(Boolean) && new Set(names).size === names.length);
      return good ? [] : [`${at(page)}: <${tag}> named ${names.map((name) => name || "nothing").join(", ")}`];
    }),
  );
  expectNone(findings);
});

test.each(sites)("$name: every page has one main part", ({ pages }) => {
  expectNone(pages.filter((page) => page.root.querySelectorAll("main").length !== 1).map(at));
});
