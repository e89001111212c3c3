import type { Way } from "../search/file.ts";
import { make } from "./make.ts";
import type { Option } from "./searchOptions.ts";

/**
 * The answers as options of a listbox.
 *
 * @param kinds what a page is called, by kind of its record
 */
export function asOptions(options: Option[], kinds: Record<string, string>): HTMLElement[] {
  return options.map(({ title, language, address, kind, also, help }, index) => {
    const option = make(
      "li",
      { id: `search-answer-${index}`, className: "answer" },
      make("a", { href: address, textContent: title, lang: language, dir: "auto" }),
      make("span", { className: "meta" }, [kinds[kind], also].filter(Boolean).join(" · ")),
    );
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    if (help) {
      option.dataset["helpCard"] = "";
      option.append(make("span", { className: "actions", lang: language, dir: "auto" }, ...help.map(asButton)));
    }
    return option;
  });
}

function asButton([textContent, href]: Way, index: number): HTMLElement {
  return make("a", { href, textContent, className: index === 0 ? "button help full" : "button help" });
}

/** Lets the keys of a field choose among the options of a list, and go where they lead. */
export function chooseByKeys(input: HTMLInputElement, list: HTMLElement): void {
  const chosen = () => [...list.children].findIndex((option) => option.getAttribute("aria-selected") === "true");
  const choose = (to: number) => {
    const options = [...list.children];
    const now = options.at(to % (options.length || 1));
    for (const option of options) option.setAttribute("aria-selected", String(option === now));
    if (!now) return;
    input.setAttribute("aria-activedescendant", now.id);
    now.scrollIntoView({ block: "nearest" });
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => choose(chosen() + 1),
    ArrowUp: () => choose(Math.max(chosen(), 0) - 1),
    // Without a choice the reader goes on to the answers; a phone then puts its keyboard away.
    Enter: () => {
      const at = chosen();
      const link = list.children[Math.max(at, 0)]?.querySelector("a");
      if (at < 0) link?.focus();
      else link?.click();
    },
  };
  input.addEventListener("keydown", (event) => {
    const act = keys[event.key];
    if (!act || event.isComposing) return;
    event.preventDefault();
    act();
  });
}
