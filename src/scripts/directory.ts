/** Filters of the directory. They run on the reader's device; nothing chosen is sent or stored, and an age is not put into the address. */
import { count } from "../i18n/format.ts";
import type { PluralForms } from "../lib/plurals.ts";
import { readFacets } from "../resources/facets.ts";
import { readChoice, sharedFields, writeChoice } from "../resources/sharedChoice.ts";
import { readWords } from "./words.ts";
import { fits, openBy, type Choice } from "../resources/filter.ts";

const form = document.querySelector<HTMLElement>("[data-directory]")!;
const find = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`)!;
const status = find("count");
const none = find("none");
const clear = find("clear");
const topic = find("topic") as HTMLAnchorElement;
const say = readWords<Record<"open" | "closed" | "topic" | "page", string> & { found: PluralForms }>(form);
const pick = (name: string) => form.querySelector<HTMLInputElement & HTMLSelectElement>(`[data-pick=${name}]`)!;

const groups = document.querySelectorAll<HTMLDetailsElement>(".need");
const cards = [...document.querySelectorAll<HTMLElement>("[data-need]")].map((element) => {
  const mark = document.createElement("b");
  element.querySelector("[data-summary]")!.prepend(mark);
  return { element, mark, data: readFacets(element.dataset) };
});

function chosen(): Choice {
  const age = pick("age").value;
  const [need, channel, language] = sharedFields.map((name) => pick(name).value);
  return { need, channel, language, age: age === "" ? undefined : Number(age), open: pick("open").checked };
}

function show(): void {
  const choice = chosen();
  const narrowed = Object.values(choice).some((value) => value || value === 0);
  const now = new Date();
  let number = 0;
  for (const { element, mark, data } of cards) {
    const open = openBy(data, choice.channel, now);
    mark.textContent = open === undefined ? "" : `${open ? say.open : say.closed} · `;
    mark.className = open ? "open" : "";
    element.hidden = !fits(data, choice, now);
    if (!element.hidden) number++;
  }
  const text = count(say.found, number, document.documentElement.lang);
  // A status is read out whenever it is written, so it is written only when it changes.
  if (status.textContent !== text) status.textContent = text;
  none.hidden = number > 0;
  clear.hidden = !narrowed;
  // What was asked for is seen at once.
  if (narrowed) for (const group of groups) group.open = true;
  topic.hidden = !choice.need;
  if (choice.need) {
    topic.href = say.page.replace("{id}", choice.need);
    topic.textContent = say.topic.replace("{topic}", pick("need").selectedOptions[0]!.text);
  }
}

/** Puts what is chosen behind the # of the address, without an age and without topics that a reader may want to hide. */
function write(): void {
  const told = sharedFields.map((name) => {
    const { selectedOptions, value } = pick(name);
    return [name, "quiet" in selectedOptions[0]!.dataset ? "" : value];
  });
  const text = writeChoice({ ...Object.fromEntries(told), open: pick("open").checked });
  history.replaceState(null, "", location.pathname + (text && `#${text}`));
}

function read(): void {
  const state = readChoice(location.hash.slice(1));
  if (!state) return;
  for (const name of sharedFields) {
    pick(name).value = state[name] ?? "";
    // A value that is not in the list chooses nothing.
    if (pick(name).selectedIndex < 0) pick(name).value = "";
  }
  pick("open").checked = state.open ?? false;
}

function changed(): void {
  write();
  show();
}

form.addEventListener("input", changed);
clear.addEventListener("click", () => {
  for (const name of [...sharedFields, "age"]) pick(name).value = "";
  pick("open").checked = false;
  changed();
  // The button hides itself; the keyboard goes back to where it began.
  pick("need").focus();
});
addEventListener("hashchange", () => {
  read();
  show();
});
setInterval(show, 60_000);
form.classList.add("ready");
read();
show();
