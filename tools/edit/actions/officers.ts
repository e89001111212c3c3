import { readEnglish, written } from "../../../src/editorial/read/record.ts";
import { addressOf } from "../../../src/i18n/addresses.ts";
import { sections } from "../../../src/i18n/sections.ts";
import { slug } from "../../../src/lib/slug.ts";
import type { NewText } from "../../files/write.ts";
import { leadElsewhere, removeRecord } from "./addresses.ts";
import { Draft } from "./draft.ts";
import { preparePhoto, type PhotoPart } from "./photo.ts";
import { fileOf, filesOf, leadOf, type Site } from "./site.ts";
import { addRecord, type Words } from "./words.ts";
import { Refusal } from "../../files/refusal.ts";

/** An officer’s post as someone gives it. */
export interface NewOfficer {
  /** Names of files in schools/. */
  schools: string[];
  languages: string[];
  /** Name of a file in resources/. */
  contact: string;
  /** title, summary, reach, stand_in; with consent also background, photo_alt and body. */
  words: Words;
  /** That the officer has agreed to a name, a photo and own words being shown. Nothing of these is written without it. */
  consent?: { date: string; by: string };
  name?: string;
  photo?: { bytes: Uint8Array; part: PhotoPart };
  /** Who confirmed the facts, by office. */
  by: string;
}

/** What says who an officer is. */
const personal = ["background", "photo_alt", "body"];

/** Adds the post of an officer. A name, a photo and own words need the officer's consent. */
export async function addOfficer(site: Site, officer: NewOfficer): Promise<NewText[]> {
  const { consent, name, photo, words } = officer;
  const said = Object.values(words).flatMap((own) => personal.filter((field) => own[field]?.trim()));
  if (!consent && (name?.trim() || photo || said.length > 0))
    throw new Refusal("A name, a photo or own words are shown only with the officer's consent. Record it first, or leave them empty.");
  if (consent && consent.date > site.today) throw new Refusal(`The officer agreed on ${consent.date}, a day that has not come yet.`);
  if (photo && !words[leadOf(site)]?.["photo_alt"]?.trim()) throw new Refusal("Say what the photo shows, for people who can't see it.");
  const known = new Set(filesOf(site, "schools").map(({ id }) => id));
  const unknown = officer.schools.find((id) => !known.has(id));
  if (unknown) throw new Refusal(`There is no school “${unknown}”. Choose one from the list.`);
  if (officer.schools.length === 0) throw new Refusal("Choose at least one school.");
  if (officer.languages.length === 0) throw new Refusal("Choose at least one language that the officer speaks.");
  const title = words[leadOf(site)]?.["title"] ?? "";
  const id = slug(title);
  const draft = new Draft(site);
  const picture = `officer-${id}`;
  addRecord(site, draft, {
    collection: "officers",
    id,
    facts: {
      schools: officer.schools,
      languages: officer.languages,
      contact: officer.contact,
      name: name?.trim(),
      photo: photo && picture,
      consent,
      checked: site.today,
      checked_by: officer.by.trim(),
    },
    words,
  });
  if (photo) draft.add(`content/${site.department}/pictures/${picture}.jpg`, await preparePhoto(photo.bytes, photo.part));
  return draft.changes();
}

/**
 * Takes an officer away: file, translations, the photo if nothing else shows it, what people ask for it. Links lead to the list; with
 * the last officer the list goes too, and they lead to the contact page.
 */
export function removeOfficer(site: Site, id: string): NewText[] {
  const file = fileOf(site, "officers", id);
  const draft = new Draft(site);
  removeRecord(site, draft, file);
  const photo = written(readEnglish(file), "photo");
  if (typeof photo === "string" && !isShownBeside(site, photo, id))
    for (const { kind, name, path, layer } of site.tree.assets)
      if (kind === "picture" && name === photo && layer === site.department) draft.remove(path);
  const list = sections.officers.address;
  const isLast = filesOf(site, "officers").every((other) => other.id === id);
  const to = isLast ? sections.contact.address : list;
  leadElsewhere(site, draft, addressOf("officers", id)!, to, "The officer has another post, or has left.");
  if (isLast) leadElsewhere(site, draft, list, to, "No officer is listed any more.");
  return draft.changes();
}

function isShownBeside(site: Site, picture: string, id: string): boolean {
  const named = new RegExp(`(?<![a-z0-9-])${picture}(?![a-z0-9-])`);
  return site.tree.records.some((other) => !(other.collection === "officers" && other.id === id) && named.test(other.text));
}
