import { occurrences } from "../../../../src/calendar/occurrences.ts";
import { momentInWords } from "../../../../src/i18n/format.ts";
import { changeDates, type DateChange } from "../../actions/eventDates.ts";
import { dataOf, fileOf, filesOf, type Site } from "../../actions/site.ts";
import type { Given } from "../given.ts";
import { html } from "../html.ts";
import { choice, moment, words } from "../inputs.ts";
import type { Job } from "../work.ts";
import { datesShown } from "./event.ts";
import { parse } from "yaml";
import { Refusal } from "../../../files/refusal.ts";

const doings = [
  ["move-one", "Move the chosen date"],
  ["cancel-one", "Cancel the chosen date"],
  ["move-all", "Move all of it"],
  ["cancel-all", "Cancel all of it"],
] as const;

/** The days of an event that are still to come. */
function daysOf(site: Site, id: string): string[] {
  const event = dataOf("events", fileOf(site, "events", id));
  const found: string[] = [];
  for (const { starts, replaces } of occurrences(event)) {
    if (starts.slice(0, 10) >= site.today && found.push((replaces ?? starts).slice(0, 10)) >= 60) break;
    if (starts.slice(0, 4) > String(Number(site.today.slice(0, 4)) + 5)) break;
  }
  return found;
}

export const datesJob: Job = {
  path: "/event/change",
  title: "Move or cancel an event",
  lead: "One date of a series, or all of it. Calendars that people subscribed to take the change.",
  form(site, given) {
    const id = given.text("event");
    const events = filesOf(site, "events").filter(({ layer }) => layer === site.department);
    if (!id)
      return html`<ul>
        ${events.map((file) => html`<li><a href="/event/change?event=${file.id}">${dataOf("events", file).title}</a>, ${momentInWords(dataOf("events", file).starts, "en")}</li>`)}
      </ul>`;
    const event = dataOf("events", fileOf(site, "events", id));
    const days = event.repeats ? daysOf(site, id) : [];
    return html`<h2>${event.title}</h2>
      <input type="hidden" name="event" value="${id}" />
      ${choice(given, "does", "What happens", days.length > 0 ? doings : doings.slice(2))}
      ${
        days.length > 0 &&
        choice(
          given,
          "day",
          "Which date",
          days.map((day) => [day, momentInWords(day, "en")] as const),
          "Only for a single date.",
        )
      }
      ${moment(given, "to", "The new day and hour", { help: `Only to move it. Of all of it: the first day; so far ${momentInWords(event.starts, "en")}.` })}
      ${words(given, site.tree.languages, "events", [["summary", "A new summary: what readers do now", false]], { long: ["summary"] })}`;
  },
  plan(site, given) {
    const id = given.text("event");
    const change = changeIn(given);
    const file = fileOf(site, "events", id);
    const changes = changeDates(site, id, change, given.words(site.tree.languages, ["summary"]));
    const after = changes.find(({ path }) => path === file.path)?.after;
    const fields = typeof after === "string" ? (parse(after.split(/^---\s*$/m)[1] ?? "") as Parameters<typeof datesShown>[1]) : undefined;
    return {
      what: `${doings.find(([name]) => name === change.does)![1]}: ${dataOf("events", file).title}`,
      changes,
      shown: fields && change.does !== "cancel-all" ? datesShown(site, fields) : undefined,
    };
  },
};

function changeIn(given: Given): DateChange {
  const [does, day, to] = [given.text("does"), given.text("day"), given.moment("to")];
  switch (does) {
    case "move-one":
      return { does, day, to };
    case "cancel-one":
      return { does, day };
    case "move-all":
      return { does, to };
    case "cancel-all":
      return { does };
    default:
      throw new Refusal("Choose what happens.");
  }
}
