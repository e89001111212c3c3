import { globSync } from "node:fs";
import { defaultLanguage } from "../../src/i18n/addresses.ts";

/** The routes of the site as patterns, the most exact first: a page belongs to the first that its address fits. */
const templates = globSync("src/pages/**/*.astro")
  .map((file) =>
    file
      .replaceAll("\\", "/")
      .replace("src/pages/", "")
      .replace(/\.astro$/, ""),
  )
  .map((route) => ({ route, pattern: patternOf(route) }))
  .sort((a, b) => vagueness(a.route) - vagueness(b.route) || (a.route < b.route ? -1 : 1));

function patternOf(route: string): RegExp {
  const parts = route.split("/").filter((part) => part !== "[...lang]" && part !== "index");
  const inner = parts.map((part) => (part.startsWith("[...") ? ".+" : part.startsWith("[") ? "[^/]+" : part)).join("/");
  return new RegExp(`^/${inner}${inner && !/404|500/.test(inner) ? "/" : ""}$`);
}

/** A part that may be one of many counts; one that may be many parts counts more. */
function vagueness(route: string): number {
  const parts = route.split("/").filter((part) => part !== "[...lang]");
  return parts.reduce((sum, part) => sum + (part.startsWith("[...") ? 10 : part.startsWith("[") ? 1 : 0), 0);
}

/** The language of an address, from its first part. */
export function languageOf(address: string): string {
  return /^\/([a-z]{2,3})\//.exec(address)?.[1] ?? defaultLanguage;
}

/** The first page of every template, in every language: one for each way in which the site lays out a page. */
export function firstOfTemplates(addresses: string[]): string[] {
  const firsts = new Map<string, string>();
  for (const address of addresses) {
    const language = languageOf(address);
    const bare = language === defaultLanguage ? address : address.slice(language.length + 1);
    const template = templates.find(({ pattern }) => pattern.test(bare.replace(/\.html$/, "")));
    if (!template) throw new Error(`No route in src/pages/ makes ${address}.`);
    const key = `${language} ${template.route}`;
    if (!firsts.has(key)) firsts.set(key, address);
  }
  return [...firsts.values()];
}
