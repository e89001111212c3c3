/** Filters of the directory. They run on the reader's device; nothing chosen is sent or stored, and an age is not put into the address. */
import { count } from "../i18n/format.ts";
import type { PluralForms } from "../lib/plurals.ts";
import { readFacets } from "../resources/facets.ts";
import { fits, openBy, type Choice } from "../resources/filter.ts";

const form = document.querySelector<HTMLElement>("[data-directory]")!;
const find = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`)!;
const status = find("count");
const none = find("none");
const clear = find("clear");
const topic = find("topic") as HTMLAnchorElement;
const say = JSON.parse(form.dataset["words"]!) as Record<"open" | "closed" | "topic" | "page", string> & { found: PluralForms };
const pick = (name: string) => form.querySelector<HTMLInputElement & HTMLSelectElement>(`[data-pick=${name}]`)!;

const cards = [...document.querySelectorAll<HTMLElement>("[data-need]")].map((element) => {
  const mark = document.createElement("b");
  element.querySelector(".meta")!.prepend(mark);
  return { element, mark, data: readFacets(element.dataset) };
});

/** Chosen values that may stand in the address: `need=housing&channel=text&language=es&open=1`. */
const shared = ["need", "channel", "language"] as const;

function chosen(): Choice {
  const age = pick("age").value;
  const [need, channel, language] = shared.map((name) => pick(name).value);
  return { need, channel, language, age: age === "" ? undefined : Number(age), open: pick("open").checked };
}

function show(): void {
  const choice = chosen();
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
  clear.hidden = !Object.values(choice).some((value) => value || value === 0);
  topic.hidden = !choice.need;
  if (choice.need) {
    topic.href = say.page.replace("{id}", choice.need);
    topic.textContent = say.topic.replace("{topic}", pick("need").selectedOptions[0]!.text);
  }
}

/** Puts what is chosen behind the # of the address, without an age and without topics that a reader may want to hide. */
function write(): void {
  const state = new URLSearchParams();
  for (const name of shared) {
    const field = pick(name);
    if (field.value && !("quiet" in field.selectedOptions[0]!.dataset)) state.set(name, field.value);
  }
  if (pick("open").checked) state.set("open", "1");
  const text = String(state);
  history.replaceState(null, "", location.pathname + (text && `#${text}`));
}

function read(): void {
  const state = new URLSearchParams(location.hash.slice(1));
  if (![...shared, "open"].some((name) => state.has(name))) return;
  for (const name of shared) {
    pick(name).value = state.get(name) ?? "";
    // A value that is not in the list chooses nothing.
    if (pick(name).selectedIndex < 0) pick(name).value = "";
  }
  pick("open").checked = state.has("open");
}

function changed(): void {
  write();
  show();
}

form.addEventListener("input", changed);
clear.addEventListener("click", () => {
  for (const name of [...shared, "age"]) pick(name).value = "";
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
