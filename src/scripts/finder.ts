import { count } from "../i18n/format.ts";
import type { PluralForms } from "../lib/plurals.ts";
import { findSchools, milesBetween, type Findable } from "../schools/find.ts";

/** The school finder. It reads the list on the page; where the reader is stays on the device. */

interface School extends Findable {
  item: HTMLLIElement;
  level: string;
  district: string;
  at: { latitude: number; longitude: number } | undefined;
}

const form = document.querySelector<HTMLFormElement>("[data-finder]")!;
const input = form.querySelector("input")!;
const status = document.querySelector<HTMLElement>("[data-finder-status]")!;
const results = document.querySelector<HTMLElement>("[data-finder-results]")!;
const words = JSON.parse(form.dataset["words"]!) as Record<"none" | "miles" | "locating" | "no_place", string> & {
  found: PluralForms;
};
form.hidden = false;

const schools: School[] = [...document.querySelectorAll<HTMLLIElement>("[data-school]")].map((item) => {
  const [latitude, longitude] = (item.dataset["at"] ?? "").split(",").map(Number);
  return {
    item,
    name: item.querySelector("a")!.textContent,
    aliases: item.dataset["school"]!,
    about: item.dataset["about"]!,
    level: item.closest("section")!.querySelector("h2")!.id,
    district: item.dataset["district"] ?? "",
    at: latitude && longitude ? { latitude, longitude } : undefined,
  };
});

let place: { latitude: number; longitude: number } | undefined;

function show(): void {
  const filters = new FormData(form);
  const kept = schools.filter((school) =>
    ["level", "district"].every((name) => !filters.get(name) || filters.get(name) === school[name as "level"]),
  );
  const asked = input.value.trim();
  let found: School[] = [];
  if (asked.length >= 2) found = findSchools(asked, kept);
  else if (place) found = near(kept);
  else if (kept.length < schools.length) found = kept;
  const number = found.length;
  const counted = count(words.found, number, document.documentElement.lang);
  status.textContent = number > 0 ? counted : asked.length >= 2 ? words.none : "";
  results.replaceChildren(...found.map(row));
}

function near(kept: School[]): School[] {
  const miles = (school: School) => milesBetween(place!, school.at!);
  return kept
    .filter((school) => school.at)
    .sort((a, b) => miles(a) - miles(b))
    .slice(0, 6);
}

/** A school with its officer and the number to call, in one row. */
function row(school: School): HTMLElement {
  const item = document.createElement("li");
  item.className = "row";
  const text = document.createElement("div");
  const name = document.createElement("h2");
  name.append(school.item.querySelector("a")!.cloneNode(true));
  const officer = document.createElement("p");
  officer.append(school.item.querySelector(".meta")?.cloneNode(true) ?? form.dataset["unit"]!);
  if (place && school.at && input.value.trim().length < 2)
    officer.append(` · ${words.miles.replace("{count}", milesBetween(place, school.at).toFixed(1))}`);
  text.append(name, officer);
  item.append(text);
  if (form.dataset["tel"]) {
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
