import { count } from "../i18n/format.ts";
import type { PluralForms } from "../lib/plurals.ts";
import { milesBetween } from "../lib/miles.ts";
import { SchoolFinder } from "../schools/find.ts";
import { readSchoolItem, schoolsToShow, type ListedSchool } from "../schools/item.ts";
import { schoolWords, type WrittenSchoolWords } from "../schools/words.ts";
import { readWords } from "./words.ts";

/** The school finder. It reads the list on the page; where the reader is stays on the device. */

interface School extends ListedSchool {
  item: HTMLLIElement;
}

const form = document.querySelector<HTMLFormElement>("[data-finder]")!;
const input = form.querySelector("input")!;
const status = document.querySelector<HTMLElement>("[data-finder-status]")!;
/** The list that the finder reads: it makes room while something is found. */
const list = document.querySelector<HTMLElement>("[data-finder-list]")!;
const results = document.querySelector<HTMLElement>("[data-finder-results]")!;
const words = readWords<
  Record<"none" | "miles" | "locating" | "no_place", string> & {
    found: PluralForms;
    spoken: WrittenSchoolWords[];
    sounds: Record<string, string>[];
  }
>(form);
form.classList.add("ready");

const schools: School[] = [...document.querySelectorAll<HTMLLIElement>("[data-school]")].map((item) => ({
  ...readSchoolItem(item.dataset, item.querySelector("a")!.textContent, item.closest("section")!.querySelector("h2")!.id),
  item,
}));

const finder = new SchoolFinder(schools, schoolWords(words.spoken, words.sounds));
let place: { latitude: number; longitude: number } | undefined;

function show(): void {
  const filters = new FormData(form);
  const [level, district] = ["level", "district"].map((name) => String(filters.get(name) ?? "")) as [string, string];
  const asked = input.value.trim();
  const found = schoolsToShow(schools, finder, { asked, level, district, place });
  const number = found.length;
  const counted = count(words.found, number, document.documentElement.lang);
  status.textContent = number > 0 ? counted : asked.length >= 2 ? words.none : "";
  results.replaceChildren(...found.map(row));
  list.hidden = number > 0;
}

/** A school with its officer and the number to call, in one row. */
function row(school: School): HTMLElement {
  const item = document.createElement("li");
  item.className = "row";
  const text = document.createElement("div");
  const name = document.createElement("h2");
  name.append(school.item.querySelector("a")!.cloneNode(true));
  const officer = document.createElement("p");
  // Nobody is sent to officers who are not known to serve the school.
  const outside = school.item.dataset["outside"] !== undefined;
  officer.append(school.item.querySelector(".meta")?.cloneNode(true) ?? form.dataset[outside ? "outside" : "unit"]!);
  if (place && school.at && input.value.trim().length < 2)
    officer.append(` · ${words.miles.replace("{count}", milesBetween(place, school.at).toFixed(1))}`);
  text.append(name, officer);
  item.append(text);
  if (form.dataset["tel"] && !outside) {
    const call = document.createElement("a");
    call.className = "button";
    call.href = form.dataset["tel"];
    call.textContent = form.dataset["call"]!;
    item.append(call);
  }
  return item;
}

form.addEventListener("input", show);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  show();
  results.querySelector("a")?.focus();
});

const button = form.querySelector<HTMLButtonElement>("[data-near]")!;
if ("geolocation" in navigator) {
  button.addEventListener("click", () => {
    status.textContent = words.locating;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        place = coords;
        input.value = "";
        show();
      },
      () => (status.textContent = words.no_place),
    );
  });
} else button.hidden = true;
