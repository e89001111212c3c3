import { dayAfter } from "../../../src/calendar/days.ts";
import { howToConfirm } from "../../../src/editorial/check/dates.ts";
import { readEnglish, written } from "../../../src/editorial/read/record.ts";
import type { ContentFile } from "../../../src/editorial/read/tree.ts";
import { isDay } from "../../../src/schemas/fields.ts";
import { kinds } from "../../../src/schemas/index.ts";
import type { Kind } from "../../../src/schemas/kind.ts";
import type { NewText } from "../../files/write.ts";
import { Draft } from "./draft.ts";
import { setFields, type FieldsFile } from "./fields.ts";
import type { Site } from "./site.ts";
import { Refusal } from "../../files/refusal.ts";

/** A record whose facts are to be confirmed, and by when. */
export interface Due {
  file: ContentFile;
  /** What it is called, or else the name of its file. */
  name: string;
  /** The last day on which its facts count as confirmed: YYYY-MM-DD. */
  by: string;
  /** Whether they were only read in a copy. */
  onlyRead: boolean;
  /** Whom to ask or what to read, in a sentence. */
  ask: string;
  /** Addresses of the pages on which the facts were read. */
  sources: string[];
}

/** When a record's facts are due; undefined where none of its facts wait to be confirmed. */
export function dueOf(file: ContentFile): Due | undefined {
  const { interval } = kinds[file.collection] as Kind;
  const record = readEnglish(file);
  const onlyRead = written(record, "checked") === undefined;
  const day = written(record, onlyRead ? "read" : "checked");
  if (interval === undefined || typeof day !== "string" || !isDay(day)) return undefined;
  return {
    file,
    name: String(written(record, "title") ?? written(record, "name") ?? file.id),
    by: dayAfter(day, interval),
    onlyRead,
    ask: howToConfirm(record.file.collection, record.data),
    sources: [written(record, "source") ?? written(record, "website") ?? []].flat().map(String),
  };
}

/** What someone says who has confirmed facts. */
export interface Confirmation {
  file: string;
  /** Who, by office: “Community Relations”. */
  by: string;
  /** Whether the source was opened, or those asked whom the facts are about. */
  looked: boolean;
}

/** Writes into a record that its facts were confirmed today, and by which office. */
export function confirm(site: Site, { file: path, by, looked }: Confirmation): NewText[] {
  const file = site.tree.records.find((other) => other.path === path && !other.language);
  if (!file) throw new Refusal(`${path} is not there any more. Go back to the desk and look again.`);
  const { facts } = kinds[file.collection] as Kind;
  if (!("checked" in facts) || written(readEnglish(file), "sample") === true)
    throw new Refusal(`${path} holds no facts that can be confirmed.`);
  if (!looked) throw new Refusal("Open the source first, or ask those whom the facts are about. Then confirm.");
  const office = by.trim();
  if (office.length < 2) throw new Refusal("Say who confirmed it, by office, like “Community Relations”.");
  const draft = new Draft(site);
  draft.put(path, confirmed(file, site.today, "checked_by" in facts ? office : undefined));
  return draft.changes();
}

/** A text whose facts count as confirmed today. “read” gives its place to “checked”. */
export function confirmed(file: FieldsFile, today: string, by: string | undefined): string {
  const text = /^checked:/m.test(file.text) ? file.text : file.text.replace(/^read:/m, "checked:");
  return setFields({ ...file, text }, { read: undefined, checked: today, ...(by !== undefined && { checked_by: by }) });
}
