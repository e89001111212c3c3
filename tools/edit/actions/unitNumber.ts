import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../../../src/lib/files.ts";
import { phoneNumber } from "../../../src/schemas/phone.ts";
import type { NewText } from "../../files/write.ts";
import { confirmed } from "./confirm.ts";
import { Draft } from "./draft.ts";
import { dataOf, fileOf, type Site } from "./site.ts";
import { setFields } from "./fields.ts";
import { Refusal } from "../../files/refusal.ts";

/** A line in which the unit's number stands. */
export interface Place {
  path: string;
  /** Counted from 1. */
  line: number;
  before: string;
  after: string;
}

/** The new number of the unit, and who has tried it. */
export interface NewNumber {
  number: string;
  /** Whether someone has called the new number and reached the unit. */
  called: boolean;
  /** Who, by office. */
  by: string;
}

/**
 * The number at which people call the unit.
 * @throws Refusal if its file names none
 */
export function unitNumber(site: Site): string {
  const file = fileOf(site, "resources", site.settings.contact);
  const number = dataOf("resources", file).call?.find(({ tty }) => !tty)?.number;
  if (!number) throw new Refusal(`${file.path} has no number to call.`);
  return number;
}

/** Every line of the department's files in which the unit's number stands, however it is written, with the new one in its place. */
export function placesOf(site: Site, number: string): Place[] {
  const wanted = valid(number);
  const pattern = written(unitNumber(site));
  const folder = `content/${site.department}`;
  return filesBelow(join(site.root, folder))
    .filter((name) => /\.(mdx|ya?ml|csv|txt)$/.test(name))
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      return readFileSync(join(site.root, path), "utf8")
        .split(/\r?\n/)
        .flatMap((before, index) => {
          const after = before.replace(pattern, (found) => inPlaceOf(found, wanted));
          return after === before ? [] : [{ path, line: index + 1, before, after }];
        });
    });
}

/** Gives the unit another number, wherever the old one stands. */
export function changeUnitNumber(site: Site, { number, called, by }: NewNumber): NewText[] {
  const wanted = valid(number);
  const old = unitNumber(site);
  if (wanted === old) throw new Refusal(`${wanted} is the unit's number already.`);
  if (called && by.trim().length < 2) throw new Refusal("Say who called the new number, by office, like “Community Relations”.");
  const draft = new Draft(site);
  const pattern = written(old);
  for (const path of new Set(placesOf(site, wanted).map((place) => place.path)))
    draft.put(
      path,
      draft.text(path)!.replace(pattern, (found) => inPlaceOf(found, wanted)),
    );
  for (const file of site.tree.records) if (!file.language) draft.keepInStep(file);
  const unit = fileOf(site, "resources", site.settings.contact);
  const text = draft.text(unit.path)!;
  // A number that nobody has called is not confirmed, whatever was confirmed before.
  draft.put(
    unit.path,
    called
      ? confirmed({ ...unit, text }, site.today, by.trim())
      : setFields({ ...unit, text }, { checked: undefined, checked_by: undefined, read: site.today }),
  );
  return draft.changes();
}

function valid(number: string): string {
  const { data, error } = phoneNumber().safeParse(number.trim());
  if (error) throw new Refusal(`“${number}” ${error.issues[0]!.message}.`);
  if (data!.length < 10) throw new Refusal(`${data} is a short number; the unit's has ten digits, like (619) 555-0142.`);
  return data!;
}

/** The digits of a number with whatever may stand between them: spaces, dots, hyphens, brackets, a dash from Word. */
function written(number: string): RegExp {
  const [area, exchange, line] = [number.slice(1, 4), number.slice(6, 9), number.slice(10)];
  return new RegExp(`(?<![02-9]|\\d\\d)\\(?${area}\\)?[\\s./‐-―-]{0,2}${exchange}[\\s./‐-―-]{0,2}${line}(?!\\d)`, "g");
}

/** The new number, written as the old one was. */
function inPlaceOf(found: string, number: string): string {
  const digits = [...number.replace(/\D/g, "")];
  return found.replace(/\d/g, () => digits.shift()!);
}
