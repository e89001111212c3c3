import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { asMarkdown, changesBetween } from "../../../src/delivery/changes.ts";
import type { BuiltPage } from "../../../src/delivery/pages.ts";

const site = (pages: Record<string, string>): BuiltPage[] =>
  Object.entries(pages).map(([address, body]) => {
    const html = `<html><head><title>T</title></head><body>${body}</body></html>`;
    return { address, html, root: parse(html), links: parse(""), file: "", canonical: undefined, hidden: false, alternates: [] };
  });
const said = (before: Record<string, string>, after: Record<string, string>) =>
  asMarkdown("oakville", changesBetween(site(before), site(after)));

describe("what readers will see", () => {
  test("is said once for all pages on which it is the same", () => {
    const foot = (number: string) => `<main><p>Hello</p></main><footer><p>Call ${number}</p></footer>`;
    expect(said({ "/": foot("1"), "/help/": foot("1") }, { "/": foot("2"), "/help/": foot("2") })).toBe(
      "## What readers of oakville will see\n\n/, /help/\n\n~~~~diff\n- Call 1\n+ Call 2\n~~~~",
    );
  });
  test("names pages that are new and pages that are gone", () => {
    expect(said({ "/": "a", "/old/": "b" }, { "/": "a", "/new/": "c" })).toBe(
      "## What readers of oakville will see\n\n**New pages**: /new/\n\n**Pages that are gone**: /old/",
    );
  });
  test("is nothing, where only what nobody reads has changed", () => {
    const page = (script: string, style: string) => `<script>${script}</script><p class="${style}">Hello</p>`;
    expect(said({ "/": page("a()", "x") }, { "/": page("b()", "y") })).toContain("The words of every page stay as they are.");
  });
  test("stays short however much it is", () => {
    const page = (word: string) => Array.from({ length: 100 }, (_, i) => `<p>${word} ${i}</p>`).join("");
    const many = (word: string) => Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`/${i}/`, `<p>${i}</p>${page(word)}`]));
    const text = said({ ...many("old"), "/one/": "<p>a</p>" }, { ...many("new"), "/one/": "<p>b</p>" });
    expect(text).toContain("… and 92 more pages");
    expect(text).toContain("… and 160 more lines");
    expect(text).toContain("- a\n+ b");
    expect(text.length).toBeLessThan(5000);
  });
});
