import { count } from "../i18n/format.ts";
import type { PluralForms } from "../lib/plurals.ts";
import { excerptParts, isMeant } from "./excerpt.ts";
import { make } from "./make.ts";
import { readWords } from "./words.ts";

/** The text of all pages, searched by Pagefind when the reader asks for it: which pages it fetches tells the host what was found. */

interface Page {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}
interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (words: string) => Promise<{ results: { data: () => Promise<Page> }[] }>;
}

/** As many as are looked through. */
const most = 20;

const box = document.querySelector<HTMLElement>("[data-search]")!;
const input = box.querySelector("input")!;
const part = document.querySelector<HTMLElement>("[data-full-text-part]")!;
const button = part.querySelector("button")!;
const status = part.querySelector<HTMLElement>("[role=status]")!;
const list = part.querySelector("ul")!;
const words = readWords<Record<"waiting" | "none", string> & { results: PluralForms }>(part);

let engine: Promise<Pagefind> | undefined;
async function load(): Promise<Pagefind> {
  const pagefind = (await import(
    /* @vite-ignore */ new URL(`${import.meta.env.BASE_URL}pagefind/pagefind.js`, location.href).href
  )) as Pagefind;
  await pagefind.options({ ranking: { metaWeights: { keywords: 10 } } });
  return pagefind;
}

/** Before each question there are no pages. */
function reset(): void {
  part.hidden = input.value.trim() === "";
  button.hidden = false;
  status.textContent = "";
  list.replaceChildren();
}

async function search(): Promise<void> {
  const asked = plain(input.value);
  button.hidden = true;
  status.textContent = words.waiting;
  const answered = new Set([...box.querySelectorAll<HTMLAnchorElement>("[role=option] > a")].map(({ pathname }) => pathname));
  try {
    const { results } = await (await (engine ??= load())).search(asked);
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
    if (asked !== plain(input.value)) return; // A later question has taken over.
    const shown = pages.filter(({ excerpt, url }) => isMeant(excerpt, asked) && !answered.has(url));
    list.replaceChildren(...shown.map(row));
    status.textContent = shown.length > 0 ? count(words.results, shown.length, document.documentElement.lang) : words.none;
  } catch {
    engine = undefined;
    button.hidden = false;
    status.textContent = "";
    box.querySelector<HTMLElement>("[data-search-failed]")!.hidden = false;
  }
}

/** Words and digits without signs: 9-1-1 stands on the pages as 911. */
function plain(question: string): string {
  return question
    .slice(0, 200)
    .replace(/(\d)[\s().-]{1,2}(?=\d)/g, "$1")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

function row({ url, excerpt, meta }: Page): HTMLElement {
  const text = excerptParts(excerpt).map(({ text, marked }) => (marked ? make("mark", { textContent: text }) : text));
  return make("li", {}, make("a", { href: url, textContent: meta["title"] ?? url }), make("p", {}, ...text));
}

button.addEventListener("click", () => void search());
box.addEventListener("asked", reset);
reset();
