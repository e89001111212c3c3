import { count } from "../i18n/format.ts";
import type { PluralForms } from "../lib/plurals.ts";
import { excerptParts, isMeant } from "./excerpt.ts";
import { readWords } from "./words.ts";

/** Full-text search on the reader's device. What is typed goes nowhere: not to a server, not into the address. */

interface Result {
  data: () => Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}
interface Pagefind {
  options: (options: object) => Promise<void>;
  debouncedSearch: (words: string, options: object, wait: number) => Promise<{ results: Result[] } | null>;
}

const form = document.querySelector<HTMLFormElement>("[data-search]")!;
const input = form.querySelector("input")!;
const status = document.querySelector<HTMLElement>("[data-status]")!;
const list = document.querySelector<HTMLElement>("[data-results]")!;
const none = document.querySelector<HTMLElement>("[data-none]")!;
const say = readWords<{
  waiting: string;
  none: string;
  failed: string;
  results: PluralForms;
}>(form);
form.hidden = false;

let engine: Promise<Pagefind> | undefined;
/** The index is fetched when the reader first turns to the search box. */
function start(): Promise<Pagefind> {
  engine ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ new URL("/pagefind/pagefind.js", location.href).href)) as Pagefind;
    await pagefind.options({ ranking: { metaWeights: { keywords: 10 } } });
    return pagefind;
  })();
  return engine;
}

async function search(): Promise<void> {
  const words = input.value.trim();
  if (words === "") {
    status.textContent = "";
    list.replaceChildren();
    none.hidden = true;
    return;
  }
  status.textContent = say.waiting;
  try {
    const filters = Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ""));
    const found = await (await start()).debouncedSearch(words, { filters }, 200);
    if (!found) return; // A later search has taken over.
    const loaded = await Promise.all(found.results.slice(0, 20).map((result) => result.data()));
    const shown = loaded.filter((result) => isMeant(result.excerpt, words));
    const number = shown.length === loaded.length ? found.results.length : shown.length;
    const counted = count(say.results, number, document.documentElement.lang);
    status.textContent = number > 0 ? counted : say.none.replace("{words}", words);
    none.hidden = number > 0;
    list.replaceChildren(...shown.map(asItem));
  } catch {
    engine = undefined;
    status.textContent = say.failed;
    none.hidden = false;
  }
}

function asItem({ url, excerpt, meta }: Awaited<ReturnType<Result["data"]>>): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = url;
  link.textContent = meta["title"] ?? url;
  const text = document.createElement("p");
  for (const { text: words, marked } of excerptParts(excerpt)) {
    const node = document.createElement(marked ? "mark" : "span");
    node.textContent = words;
    text.append(node);
  }
  item.append(link, text);
  return item;
}

input.addEventListener("focus", () => void start().catch(() => (engine = undefined)), { once: true });
form.addEventListener("input", () => void search());
form.addEventListener("submit", (event) => {
  event.preventDefault();
  void search();
});

export {};
