import { dayAfter } from "../../../../src/calendar/days.ts";
import { list, momentInWords } from "../../../../src/i18n/format.ts";
import { switchOff, switchOn } from "../../actions/emergency.ts";
import { dataOf, fileOf, filesOf } from "../../actions/site.ts";
import { html } from "../html.ts";
import { choices, input, moment } from "../inputs.ts";
import type { Job } from "../work.ts";
import { named } from "./officer.ts";

/** This evening, or tomorrow morning if the evening is near. */
function nextEnd(clock: string): string {
  const day = clock.slice(0, 10);
  return clock < `${day}T16:00` ? `${day}T18:00` : `${dayAfter(day)}T08:00`;
}

export const emergencyJob: Job = {
  path: "/emergency/on",
  title: "Emergency: put a notice above every page",
  lead: "First call 911, and do what your plan says. The site then says in general what to do, in every language.",
  button: "Put it up",
  form(site, given) {
    const texts = filesOf(site, "emergencies").map((file) => [file.id, dataOf("emergencies", file)] as const);
    return html`<fieldset class="choices">
        <legend>What is happening</legend>
        <ul>
          ${texts.map(
            ([id, { title, lines }]) =>
              html`<li>
                <label
                  ><input type="radio" name="show" value="${id}" required${given.text("show") === id ? html` checked` : undefined} />
                  <strong>${title}</strong>: ${lines.join(" ")}</label
                >
              </li>`,
          )}
        </ul>
      </fieldset>
      ${moment(given, "until", "When it comes down by itself", { required: true, timed: true, value: nextEnd(site.clock), help: `The clock here shows ${momentInWords(site.clock, "en")}. At most 7 days ahead.` })}
      ${choices(given, "schools", "Which schools (none: all)", named(site, "schools"))}
      ${input(given, "see", "Where to read on", { help: "A page of this site, like /contact/." })}`;
  },
  plan(site, given) {
    const [show, until, schools] = [given.text("show"), given.moment("until"), given.all("schools")];
    const changes = switchOn(site, { show, until, schools, see: given.text("see") });
    const { title, lines } = dataOf("emergencies", fileOf(site, "emergencies", show));
    const names = named(site, "schools").flatMap(([id, name]) => (schools.includes(id) ? [name] : []));
    return {
      what: `Put up the emergency notice “${title}”`,
      changes,
      shown: html`<div class="emergency">
          <p><strong>${title}${names.length > 0 ? `: ${list(names, "en")}` : ""}</strong></p>
          ${lines.map((line) => html`<p>${line}</p>`)}
        </div>
        <p>It stands above every page until ${momentInWords(until, "en")}, once the site is published. Readers see it only then.</p>`,
    };
  },
};

export const emergencyOffJob: Job = {
  path: "/emergency/off",
  title: "Take the emergency notice down",
  lead: "Readers no longer see it, once the site is published.",
  direct: true,
  button: "Take it down",
  form: (site) => {
    const { show, until } = dataOf("emergency", fileOf(site, "emergency", "emergency"));
    const text = filesOf(site, "emergencies").find(({ id }) => id === show);
    return show === "nothing"
      ? html`<p>No emergency notice is on.</p>`
      : html`<p>Now: “${text ? dataOf("emergencies", text).title : show}”${until && `, until ${momentInWords(until, "en")}`}.</p>`;
  },
  plan: (site) => ({ what: "Took the emergency notice down", changes: switchOff(site) }),
};
