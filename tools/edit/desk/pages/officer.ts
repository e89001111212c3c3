import { readEnglish, written } from "../../../../src/editorial/read/record.ts";
import { addOfficer, removeOfficer } from "../../actions/officers.ts";
import { photoParts, preparePhoto, type PhotoPart } from "../../actions/photo.ts";
import { filesOf, type Site } from "../../actions/site.ts";
import { languageChoices } from "../../languages.ts";
import { html } from "../html.ts";
import { check, choice, choices, helpFor, input, words } from "../inputs.ts";
import type { Job } from "../work.ts";
import { office } from "./confirm.ts";
import { Refusal } from "../../../files/refusal.ts";

const post = [
  ["title", "The post", true],
  ["summary", "What the officer does there", true],
  ["reach", "How to reach the officer", true],
  ["stand_in", "Who answers when the officer is away", true],
] as const;
const personal = [
  ["photo_alt", "What the photo shows", false],
  ["background", "What the officer did before", false],
  ["body", "The officer’s own words", false],
] as const;

/** Records with what they are called, to choose from. */
export function named(site: Site, collection: "schools" | "officers" | "events" | "notices" | "emergencies"): [string, string][] {
  const names = filesOf(site, collection).map((file): [string, string] => {
    const record = readEnglish(file);
    return [file.id, String(written(record, "name") ?? written(record, "title") ?? file.id)];
  });
  return names.toSorted(([, a], [, b]) => a.localeCompare(b, "en"));
}

export const addOfficerJob: Job = {
  path: "/officer/add",
  title: "Add an officer",
  lead: "The post comes first. A name, a photo and own words are shown only if the officer has agreed.",
  sendsFile: true,
  form(site, given) {
    return html`${choices(given, "schools", "Schools of this post", named(site, "schools"))}
      ${choices(
        given,
        "languages",
        "Languages the officer speaks",
        languageChoices(site.root, site.tree.languages).map(({ value, label }) => [value, label] as const),
        site.tree.languages.slice(0, 1),
      )}
      ${words(given, site.tree.languages, "officers", post, { long: ["summary", "reach", "stand_in"] })} ${office(given)}
      <fieldset class="consent">
        <legend>The officer’s consent</legend>
        ${check(given, "agreed", "The officer has agreed that a name, a photo and own words are shown", html` data-unlocks="personal"`)}
        ${input(given, "consent_date", "The day the officer agreed", { type: "date" })}
        ${input(given, "consent_by", "Who recorded it", { help: helpFor("officers", "consent") })}
      </fieldset>
      <fieldset id="personal">
        <legend>Name, photo, own words</legend>
        ${input(given, "name", "The officer’s name")}
        <div class="field">
          <label for="photo">Photo <span class="quiet">(may stay empty)</span></label>
          <p class="help" id="photo-help">
            JPEG or PNG, at any size. It is cut to a square and made small; where it was taken is left out.
          </p>
          <input type="file" id="photo" name="photo" accept="image/jpeg,image/png,image/webp,image/avif" aria-describedby="photo-help" />
        </div>
        ${choice(
          given,
          "part",
          "Which part of the photo",
          photoParts.map((part) => [part, partNames[part]] as const),
        )}
        ${words(given, site.tree.languages, "officers", personal)}
      </fieldset>`;
  },
  async plan(site, given) {
    const agreed = given.text("agreed") === "yes";
    if (agreed && (!given.text("consent_date") || !given.text("consent_by")))
      throw new Refusal("Say on which day the officer agreed, and which office recorded it.");
    const ready = given.text("photo_ready");
    const part = (photoParts as readonly string[]).includes(given.text("part")) ? (given.text("part") as PhotoPart) : "found";
    const chosen = given.file("photo");
    const bytes = chosen ? await preparePhoto(chosen, part) : ready ? Buffer.from(ready, "base64") : undefined;
    const changes = await addOfficer(site, {
      schools: given.all("schools"),
      languages: given.all("languages"),
      contact: site.settings.contact,
      by: given.text("by"),
      words: given.words(
        site.tree.languages,
        [...post, ...personal].map(([field]) => field),
      ),
      ...(agreed ? { consent: { date: given.text("consent_date"), by: given.text("consent_by") } } : {}),
      ...(given.text("name") ? { name: given.text("name") } : {}),
      ...(bytes ? { photo: { bytes, part: "middle" as const } } : {}),
    });
    return {
      what: `Added the officer “${given.text("title")}”`,
      changes,
      ...(bytes ? { kept: { photo_ready: Buffer.from(bytes).toString("base64") } } : {}),
    };
  },
};

const partNames: Record<PhotoPart, string> = {
  found: "What draws the eye",
  top: "The top or left",
  middle: "The middle",
  bottom: "The bottom or right",
};

export const removeOfficerJob: Job = {
  path: "/officer/remove",
  title: "Remove an officer",
  lead: "The file, its translations and the photo go. Links to the page, and whoever kept its address, then come to the list of officers.",
  button: "Remove the officer",
  form(site, given) {
    const officers = named(site, "officers");
    if (officers.length === 0) return html`<p>There is no officer.</p>`;
    return html`${choice(given, "officer", "Officer", officers)}
      <p>
        What was published before stays in the project’s history, and this desk keeps the files for undoing. If the officer has taken the
        consent back, ask whoever looks after the project to take the photo out of both.
      </p>`;
  },
  plan(site, given) {
    const id = given.text("officer");
    const name = named(site, "officers").find(([own]) => own === id)?.[1] ?? id;
    return { what: `Removed the officer “${name}”`, changes: removeOfficer(site, id) };
  },
};
