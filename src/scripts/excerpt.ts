import { fold } from "../search/meaning.ts";

/** What Pagefind gives of a page: text with its signs escaped, and <mark> around the words that were found. */

/** Pagefind falls back to ever shorter beginnings, down to one letter. A page that shares less than three letters is not meant. */
export function isMeant(excerpt: string, asked: string): boolean {
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].flatMap(([, words = ""]) => fold(words));
  const words = fold(asked);
  return marked.length === 0 || marked.some((word) => words.some((ask) => word.startsWith(ask.slice(0, 3))));
}

/** The parts of an excerpt as plain text, in order; `marked` are the words that were found. */
export function excerptParts(excerpt: string): { text: string; marked: boolean }[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter((part) => part !== "")
    .map((part) => {
      const found = part.match(/^<mark>(.*)<\/mark>$/);
      return { text: unescaped(found?.[1] ?? part), marked: found !== null };
    });
}

/** `&amp;` comes last: “&amp;lt;” is the text “&lt;”. */
function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");
}
