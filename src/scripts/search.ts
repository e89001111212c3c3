import { count } from "../i18n/format.ts";
import type { PluralForms } from "../lib/plurals.ts";
import type { AnswersFile, Way } from "../search/answersFile.ts";
import { Search } from "../search/find.ts";
import { unpack } from "../search/pack.ts";
import { make } from "./make.ts";
import { optionsFor, type Option } from "./searchOptions.ts";
import { readWords } from "./words.ts";

/**
 * Answers as the reader types, after the combobox pattern of the ARIA Authoring Practices. They come from one file, the same for
 * every reader; what is typed goes nowhere, and is gone when the page is left.
 */

interface Words {
  answers: PluralForms;
  /** What a page is, by kind of its record. */
  kinds: Record<string, string>;
  none: string;
  /** What stands before the numbers, by language. */
  talk: Record<string, string>;
}

/** The reader may still be typing: the count is spoken after a pause. */
const pause = 700;

async function load(): Promise<{ file: AnswersFile; search: Search }> {
  const response = await fetch("/answers.json");
  if (!response.ok) throw new Error(`answers.json: ${response.status}`);
  const file = (await response.json()) as AnswersFile;
  return { file, search: new Search(unpack(file.knowledge)) };
}

/** Sets a box going. */
export function start(box: HTMLElement): void {
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-search-${name}]`)!;
  const input = box.querySelector("input")!;
  const [list, line, none, failed, status] = ["list", "line", "none", "failed", "status"].map(part) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const words = readWords<Words>(box);
  const page = document.documentElement.lang;
  const sheet = box.closest<HTMLElement>("[data-search-sheet]");
  let ready: ReturnType<typeof load> | undefined;
  let speaking: ReturnType<typeof setTimeout> | undefined;
  let active = -1;

  async function answer(): Promise<void> {
    const question = input.value;
    box.dispatchEvent(new CustomEvent("asked"));
    if (question.trim() === "") return show([]);
    try {
      const { file, search } = await (ready ??= load());
      if (question !== input.value) return; // A later question has taken over.
      const reply = search.ask(question, { typing: /\S$/.test(question) });
      const options = optionsFor(question, reply, page, file);
      show(options, options.length === 0);
      const language = reply.language && words.talk[reply.language] ? reply.language : page;
      tell(language, [...(file.crisis[language] ?? []), ...(file.danger[language] ?? []).slice(0, 1)]);
      line.hidden = options[0]?.help !== undefined;
    } catch {
      show([]);
      failed.hidden = false;
    }
  }

  function show(options: Option[], nothing = false): void {
    active = -1;
    list.replaceChildren(...options.map(row));
    list.hidden = options.length === 0;
    input.setAttribute("aria-expanded", String(options.length > 0));
    input.removeAttribute("aria-activedescendant");
    none.hidden = !nothing;
    failed.hidden = true;
    line.hidden = false;
    clearTimeout(speaking);
    const said = nothing ? words.none : options.length > 0 ? count(words.answers, options.length, page) : "";
    speaking = setTimeout(() => (status.textContent = said), said ? pause : 0);
  }

  function row({ title, language, address, kind, also, help }: Option, index: number): HTMLElement {
    const link = make("a", { href: address, textContent: title, lang: language });
    const about = make("span", { className: "meta" }, [words.kinds[kind] ?? "", also].filter(Boolean).join(" · "));
    const item = make("li", { id: `answer-${index}`, className: "answer" }, link, about);
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    if (help) {
      item.dataset["helpCard"] = "";
      item.append(make("span", { className: "actions", lang: language }, ...help.map(button)));
    }
    return item;
  }

  const button = ([said, href]: Way, index: number) =>
    make("a", { href, textContent: said, className: index === 0 ? "button help full" : "button help" });

  /** The quiet line with the numbers, in a language. */
  function tell(language: string, ways: Way[]): void {
    if (ways.length === 0 || line.lang === language) return;
    line.lang = language;
    line.replaceChildren(
      make("span", { textContent: words.talk[language]! }),
      ...ways.flatMap(([textContent, href]) => [" ", make("a", { href, textContent })]),
    );
  }

  function choose(to: number): void {
    const options = [...list.children];
    if (options.length === 0) return;
    active = (to + options.length) % options.length;
    options.forEach((option, index) => option.setAttribute("aria-selected", String(index === active)));
    input.setAttribute("aria-activedescendant", options[active]!.id);
    options[active]!.scrollIntoView({ block: "nearest" });
  }

  function clear(): void {
    input.value = "";
    void answer();
  }

  function close(): void {
    clear();
    if (sheet) sheet.hidden = true;
  }

  const keys: Record<string, () => void> = {
    ArrowDown: () => choose(active + 1),
    ArrowUp: () => choose(active < 0 ? -1 : active - 1),
    // Without a choice the reader goes on to the answers; a phone then puts its keyboard away.
    Enter: () => {
      const link = list.children[Math.max(active, 0)]?.querySelector("a");
      if (active < 0) link?.focus();
      else link?.click();
    },
  };
  input.addEventListener("keydown", (event) => {
    const act = keys[event.key];
    if (!act || event.isComposing) return;
    event.preventDefault();
    act();
  });
  input.addEventListener("input", () => void answer());
  input.form?.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("focus", () => {
    if (!failed.hidden) ready = undefined;
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const opener = document.querySelector<HTMLElement>("[data-search-open]");
    if (input.value !== "") {
      clear();
      input.focus();
    } else if (sheet) {
      close();
      opener?.focus();
    }
  });
  part("close")?.addEventListener("click", () => {
    close();
    document.querySelector<HTMLElement>("[data-search-open]")?.focus();
  });
  sheet?.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !sheet.contains(relatedTarget)) close();
  });
  sheet?.addEventListener("click", ({ target }) => {
    if (target === sheet) close();
  });
  // Who goes back, or opens the page of another, finds nothing of it.
  addEventListener("pagehide", close);

  void answer();
  void (ready ??= load()).catch(() => undefined);
}
