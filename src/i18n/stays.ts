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
  const any = anyOf([...languageOf.keys()].map((phrase) => [...phrase]));
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${any}(?![\\p{L}\\p{N}])`, "gu");
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

/**
 * A pattern that finds any of these phrases, the longest first, and looks at each letter once: a beginning that some have in common stands in it
 * once.
 */
function anyOf(phrases: string[][]): string {
  const longer = phrases.filter(({ length }) => length > 0);
  const branches = [...Map.groupBy(longer, ([letter = ""]) => letter)].map(
    ([letter, all]) => (letter === " " ? "\\s+" : escaped(letter)) + anyOf(all.map(([, ...rest]) => rest)),
  );
  if (branches.length === 0) return "";
  const any = `(?:${branches.join("|")})`;
  return longer.length < phrases.length ? `${any}?` : any;
}
