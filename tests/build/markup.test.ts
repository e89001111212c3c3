import { HtmlValidate } from "html-validate";
import { test } from "vitest";
import { at, builtSites, expectNone } from "../helpers/sites.ts";

const sites = await builtSites();

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Astro writes <!DOCTYPE html>, the pages that only lead on write <!doctype html>; both are right.
    "doctype-style": "off",
    // Steps of the history are named by their year. HTML allows any name without a space.
    "valid-id": ["error", { relaxed: true }],
    // A result list cuts long titles at their end, where the department's name stands.
    "long-title": "off",
    // The filters work as soon as they are set, and are shown only where a script runs.
    "wcag/h32": "off",
    // Hard spaces would be read out and copied; the style sheet may keep numbers on one line instead.
    "tel-non-breaking": "off",
    // The list of answers belongs to the field of the search, which a <select> has not.
    "prefer-native-element": ["error", { exclude: ["listbox"] }],
    // White space at a line's end costs next to nothing once packed, and is not shown.
    "no-trailing-whitespace": "off",
  },
});

test.each(sites)("$name: every page is valid HTML", ({ pages, moved }) => {
  const findings = new Map<string, { first: string; times: number }>();
  for (const page of [...pages, ...moved]) {
    for (const { line, column, message, ruleId, selector } of validator
      .validateStringSync(page.html)
      .results.flatMap((result) => result.messages)) {
      const text = `${ruleId}: ${message}`;
      const found = findings.get(text);
      if (found) found.times += 1;
      else findings.set(text, { first: `${page.address} ${line}:${column} ${selector ?? ""}`, times: 1 });
    }
  }
  expectNone([...findings].map(([text, { first, times }]) => `${text} (${times} times, first at ${first})`));
});

test.each(sites)("$name: every page has one heading of the first rank, and headings skip no rank", ({ pages }) => {
  const findings = pages.flatMap((page) => {
    const ranks = page.root.querySelectorAll("h1, h2, h3, h4, h5, h6").map((heading) => Number(heading.tagName.slice(1)));
    const first = ranks.filter((rank) => rank === 1).length;
    const skipped = ranks.findIndex((rank, index) => rank > (ranks[index - 1] ?? 0) + 1);
    return [
      ...(first === 1 ? [] : [`${at(page)} has ${first} h1`]),
      ...(skipped >= 0 ? [`${at(page)} goes from h${ranks[skipped - 1] ?? 0} to h${ranks[skipped]}`] : []),
    ];
  });
  expectNone(findings);
});

test.each(sites)("$name: data for machines can be read", ({ pages }) => {
  const findings = pages.flatMap((page) =>
    page.root.querySelectorAll('script[type="application/ld+json"]').flatMap((script) => {
      try {
        const data = JSON.parse(script.textContent) as { "@context"?: string; "@type"?: string; "@graph"?: { "@type"?: string }[] };
        const things = data["@graph"] ?? [data];
        return data["@context"] === "https://schema.org" && things.length > 0 && things.every((thing) => thing["@type"])
          ? []
          : [`${at(page)} has data without a context or a type`];
      } catch (error) {
        return [`${at(page)}: ${String(error)}`];
      }
    }),
  );
  expectNone(findings);
});
