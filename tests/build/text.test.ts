import { test } from "vitest";
import { at, builtSites, entries, expectNone, pageAt } from "../helpers/sites.ts";

const sites = await builtSites();

const inline = "a|strong|em|b|i|span|time|abbr|mark|q|cite";
/** A word that runs into a piece of text beside it: “foundin the list”. */
const glued = [
  new RegExp(String.raw`[\p{L}\p{N},;:!?]<(${inline})[ >]`, "gu"),
  new RegExp(String.raw`</(${inline})>[\p{L}\p{N}(]`, "gu"),
  new RegExp(String.raw`[^\s>]</a><a[ >]`, "gu"),
];
/** Words that are meant to stand close: the date tile, a name that only a screen reader hears, a list of links in a row of their own. */
const meant = [/<span class="date"[^>]*>[\p{L}.]+<b>/gu, /[\p{L}\p{N}]<span class="hidden">/gu];

test.each(sites)("$name: no word runs into the link or the mark beside it", ({ pages }) => {
  const findings = pages.flatMap((page) => {
    let text = page.root.querySelector("main")?.outerHTML ?? "";
    for (const form of meant) text = text.replace(form, "");
    // Links of a menu or a row stand apart by their style.
    text = text.replace(/<nav[\s\S]*?<\/nav>/g, "").replaceAll('</a><a class="button', '</a> <a class="button');
    return glued.flatMap((form) =>
      [...text.matchAll(form)].map(({ index }) => `${at(page)}: …${text.slice(Math.max(0, index - 40), index + 50).replace(/\s+/g, " ")}…`),
    );
  });
  expectNone(findings, "glued words");
});

test.each(sites)("$name: no place for a value is left open, and nothing is undefined", ({ pages }) => {
  const findings = pages.flatMap((page) => {
    const text = page.root.querySelector("body")?.textContent ?? "";
    return [...text.matchAll(/.{0,30}(\{\w+\}|\bundefined\b|\bNaN\b|\[object |\bnull\b|Invalid Date).{0,20}/g)].map(
      ([found]) => `${at(page)}: ${found.replace(/\s+/g, " ")}`,
    );
  });
  expectNone(findings);
});

test.each(sites)("$name: no space stands before a comma or a period", ({ pages }) => {
  const findings = pages.flatMap((page) => {
    const main = page.root.querySelector("main")?.clone() as typeof page.root | undefined;
    return [...(main?.textContent ?? "").matchAll(/.{0,30}\S [,.;](?=\s).{0,15}/g)].map(
      ([found]) => `${at(page)}: ${found.replace(/\s+/g, " ")}`,
    );
  });
  expectNone(findings);
});

test.each(sites)("$name: the text of every help topic has all its parts, under the names that the site knows", (site) => {
  const findings = entries(site, "topics").flatMap(({ entry, language }) => {
    const main = pageAt(site, `/help/${entry.id}/`, language).root.querySelector("main")!;
    const [folds, jumps] = [main.querySelectorAll(".fold").length, main.querySelectorAll(".jumps a").length];
    return folds === 4 && jumps === 2 ? [] : [`${language} ${entry.id}: ${folds} parts, ${jumps} ways for friends and parents`];
  });
  expectNone(findings);
});
