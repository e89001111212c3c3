import { changeUnitNumber, placesOf, unitNumber } from "../../actions/unitNumber.ts";
import { html } from "../html.ts";
import { check, input } from "../inputs.ts";
import type { Job } from "../work.ts";

export const numberJob: Job = {
  path: "/number",
  title: "Change the unit’s number",
  lead: "It is changed wherever it stands. You see each place before anything is saved.",
  form: (site, given) =>
    html`<p>The number now: <strong>${unitNumber(site)}</strong></p>
      ${input(given, "number", "The new number", { type: "tel", required: true, help: "Ten digits, like (619) 555-0142." })}
      ${check(given, "called", "Someone has called the new number and reached the unit")}
      ${input(given, "by", "Who called", { help: "Your office, like “Community Relations”. Until someone has called, pages say “not yet confirmed”." })}`,
  plan(site, given) {
    const number = given.text("number");
    const changes = changeUnitNumber(site, { number, called: given.text("called") === "yes", by: given.text("by") });
    const places = placesOf(site, number);
    return {
      what: `Changed the unit’s number from ${unitNumber(site)}`,
      changes,
      shown: html`<p>The number stands in ${places.length === 1 ? "one place" : `${places.length} places`}:</p>
        <ul class="files">
          ${places.map(
            ({ path, line, before, after }) =>
              html`<li>
                <p class="place">${path}, line ${line}</p>
                <pre tabindex="0" aria-label="${path}, line ${line}"><del>− ${before.trim()}</del>
<ins>+ ${after.trim()}</ins></pre>
              </li>`,
          )}
        </ul>`,
    };
  },
};
