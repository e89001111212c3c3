import { rhythmInWords } from "../../../../src/calendar/rhythm.ts";
import { readInterface } from "../../../../src/editorial/read/words.ts";
import { momentInWords } from "../../../../src/i18n/format.ts";
import { addEvent, firstDates, rhythms, ruleOf, type Rhythm } from "../../actions/events.ts";
import { isWebAddress } from "../../../../src/schemas/fields.ts";
import type { Fields } from "../../../../src/schemas/index.ts";
import type { Site } from "../../actions/site.ts";
import { html, type Html } from "../html.ts";
import { choice, choices, input, moment, words } from "../inputs.ts";
import type { Job } from "../work.ts";
import { office } from "./confirm.ts";
import { named } from "./officer.ts";

const texts = [
  ["title", "What it is called", true],
  ["summary", "What happens, in one or two sentences", true],
  ["body", "The text of its page", true],
] as const;

export const eventJob: Job = {
  path: "/event/add",
  title: "Add an event",
  lead: "Choose day and hour, and how often it comes back. You see every date before anything is saved.",
  form(site, given) {
    const own = site.settings.own_page;
    return html`${moment(given, "starts", "It begins", { required: true })}
    ${moment(given, "ends", "It ends", { required: true, help: "On the same day, for what takes some hours. Leave out both times if it takes all day." })}
    ${choice(given, "rhythm", "How often", Object.entries(rhythms))}
    ${input(given, "until", "Until which day it comes back", { type: "date" })}
    ${words(given, site.tree.languages, "events", texts, { long: ["summary", "body"] })}
    ${choices(given, "audience", "Whom it is for (none: everyone)", [
      ["students", "Students"],
      ["families", "Families"],
      ["staff", "Staff"],
    ])}
    ${choices(given, "schools", "At which schools (none: not at a school)", named(site, "schools"))}
    ${input(given, "source", "The page on which it is announced", { type: "url", required: true, value: isWebAddress(own) && new URL(own).pathname !== "/" ? own : "" })}
    ${office(given)}`;
  },
  plan(site, given) {
    const rhythm = (given.text("rhythm") in rhythms ? given.text("rhythm") : "once") as Rhythm;
    const until = given.text("until");
    const event = {
      starts: given.moment("starts"),
      ends: given.moment("ends"),
      rhythm,
      ...(until ? { until } : {}),
      schools: given.all("schools"),
      audience: given.all("audience"),
      source: given.text("source"),
      by: given.text("by"),
      words: given.words(
        site.tree.languages,
        texts.map(([field]) => field),
      ),
    };
    const changes = addEvent(site, event);
    return { what: `Added the event “${given.text("title")}”`, changes, shown: datesShown(site, { ...event, repeats: ruleOf(event) }) };
  },
};

/** An event's rule in words, and its dates. */
export function datesShown(site: Site, event: Pick<Fields<"events">, "starts" | "ends" | "repeats" | "except" | "moved">): Html {
  const english = readInterface(site.root, ["en"]).words["en"]!;
  const dates = firstDates(event);
  return html`<p><strong>${rhythmInWords(event, english, "en") ?? "Once"}</strong></p>
    <ol class="dates">
      ${dates.map(({ starts, replaces }) => html`<li>${momentInWords(starts, "en")}${replaces ? " (moved)" : undefined}</li>`)}
    </ol>`;
}
