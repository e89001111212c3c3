import { count } from "../i18n/format.ts";
import { fileLink } from "../i18n/links.ts";
import type { AnswersFile, AnswerWords, Way } from "../search/file.ts";
import { Search } from "../search/find.ts";
import { unpack } from "../search/pack.ts";
import { make } from "./make.ts";
import { asOptions, chooseByKeys } from "./searchList.ts";
import { optionsFor, type Option } from "./searchOptions.ts";

/**
 * Answers as the reader types, after the combobox pattern of the ARIA Authoring Practices. They come from one file, the same for
 * every reader; what is typed goes nowhere, and is gone when the page is left.
 */

/** How long, in milliseconds, the reader stops typing before the count is spoken. */
const pause = 700;

async function load(): Promise<{ file: AnswersFile; search: Search }> {
  const response = await fetch(fileLink("/answers.json"));
  if (!response.ok) throw new Error(`answers.json: ${response.status}`);
  const file = (await response.json()) as AnswersFile;
  return { file, search: new Search(unpack(file.knowledge)) };
}

/** Sets a box going. */
function start(box: HTMLElement): void {
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-search-${name}]`)!;
  const [list, line, none, failed, status] = [part("list"), part("line"), part("none"), part("failed"), part("status")];
  const input = box.querySelector("input")!;
  const page = document.documentElement.lang;
  let ready: ReturnType<typeof load> | undefined;
  let speaking: ReturnType<typeof setTimeout> | undefined;

  async function answer(): Promise<void> {
    const question = input.value;
    box.toggleAttribute("data-asked", question.trim() !== "");
    box.dispatchEvent(new CustomEvent("asked"));
    if (question.trim() === "") return show([]);
    try {
      const { file, search } = await (ready ??= load());
      if (question !== input.value) return; // A later question has taken over.
      const reply = search.ask(question, { typing: /\S$/.test(question) });
      const options = optionsFor(question, reply, page, file);
      show(options, file.words[page]!);
      const language = reply.language && file.words[reply.language] ? reply.language : page;
      tell(language, file.words[language]!.talk, [...(file.crisis[language] ?? []), ...(file.danger[language] ?? []).slice(0, 1)]);
      line.toggleAttribute("data-distress", reply.distress);
      line.hidden = options[0]?.help !== undefined;
    } catch {
      // Asked again at the next key: a packet may have been lost.
      ready = undefined;
      show([]);
      failed.hidden = false;
    }
  }

  /** @param words what to say; without them nothing was asked, or nothing could be */
  function show(options: Option[], words?: AnswerWords): void {
    const nothing = words !== undefined && options.length === 0;
    list.replaceChildren(...asOptions(options, words?.kinds ?? {}));
    list.hidden = options.length === 0;
    input.setAttribute("aria-expanded", String(options.length > 0));
    input.removeAttribute("aria-activedescendant");
    none.hidden = !nothing;
    failed.hidden = true;
    line.hidden = false;
    line.removeAttribute("data-distress");
    clearTimeout(speaking);
    const said = nothing ? words.none : words ? count(words.answers, options.length, page) : "";
    speaking = setTimeout(() => (status.textContent = said), said ? pause : 0);
  }

  /** The quiet line with the numbers, in a language. */
  function tell(language: string, textContent: string, ways: Way[]): void {
    if (ways.length === 0 || line.lang === language) return;
    line.lang = language;
    line.dir = "auto";
    line.replaceChildren(make("span", { textContent }), ...ways.flatMap(([textContent, href]) => [" ", make("a", { href, textContent })]));
  }

  function clear(): void {
    input.value = "";
    void answer();
  }

  chooseByKeys(input, list);
  input.addEventListener("input", () => void answer());
  // A button beside the field leads to the first answer; with nothing asked, to where the field leads without a script.
  input.form!.addEventListener("submit", (event) => {
    if (input.form!.hasAttribute("action") && input.value.trim() === "") return;
    event.preventDefault();
    list.querySelector("a")?.focus();
  });
  // Who turns to the box again tries again.
  input.addEventListener("focus", () => {
    if (!failed.hidden) ready = undefined;
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || input.value === "") return;
    event.stopPropagation();
    clear();
    input.focus();
  });
  box.addEventListener("forget", clear);

  void answer();
  (ready ??= load()).catch(() => undefined);
}

start(document.querySelector<HTMLElement>("[data-search]")!);
