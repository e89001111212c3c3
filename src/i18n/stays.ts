import { escaped } from "../lib/escaped.ts";
import type { Staying } from "../schemas/glossary.ts";

/** What is not words between tags: comments, and elements that hold none or whose words can't be marked. */
const passedBy = "<!--.*?-->|<(script|style|title|textarea|option|svg)\\b.*?</\\1>";
const tag = "<(/?)([a-z][\\w-]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>";
const withoutEnd = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/**
 * Marks words that stay in their language where what is around them is in another, so that a screen reader reads them out right: on a
 * Spanish page, <span lang="en">Crisis Text Line</span>.
 *
 * @returns what takes a page's HTML and the language of the page
 */
export function markerOf(stays: Staying): (html: string, language: string) => string {
  const languageOf = new Map(
    Object.entries(stays).flatMap(([language, phrases = []]) => phrases.map((phrase) => [asHtml(phrase), language])),
  );
  if (languageOf.size === 0) return (html) => html;
  const languages = new Set(languageOf.values());
  const longestFirst = [...languageOf.keys()].sort((a, b) => b.length - a.length);
  const any = longestFirst.map((phrase) => escaped(phrase).replaceAll(" ", "\\s+")).join("|");
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "gu");
  const pieces = new RegExp(`${passedBy}|${tag}|[^<]+`, "gs");
  return (html, language) => {
    const around = [language];
    return html.replace(pieces, (piece, passed?: string, closes?: string, name?: string, attributes = "") => {
      const inside = around.at(-1)!;
      if (name && closes) around.pop();
      else if (name && !withoutEnd.test(name)) around.push(/ lang="([^"]+)"/.exec(` ${attributes}`)?.[1] ?? inside);
      if (name || passed || piece.startsWith("<")) return piece;
      // Where all such words are of the language that is spoken already, none is looked for.
      if (languages.size === 1 && languages.has(inside)) return piece;
      return piece.replace(found, (phrase) => {
        const own = languageOf.get(phrase.replace(/\s+/g, " "))!;
        return own === inside ? phrase : `<span lang="${own}">${phrase}</span>`;
      });
    });
  };
}

const asHtml = (phrase: string) => phrase.replaceAll("&", "&amp;");
