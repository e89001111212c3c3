import { daysBetween } from "../../../src/calendar/days.ts";
import type { NewText } from "../../files/write.ts";
import { Draft } from "./draft.ts";
import { fileOf, filesOf, Refused, type Site } from "./site.ts";

export interface EmergencyOn {
  /** Name of a file in emergencies/. */
  show: string;
  /** When it comes down by itself, on the department's clock: 2026-11-26T18:00. */
  until: string;
  /** Names of files in schools/; empty if it is about all. */
  schools: string[];
  /** A page of the site to read on. */
  see?: string;
}

/** Days that an emergency notice may stay, as the check has it. */
const longest = 7;

/** Puts an emergency text above every page. */
export function switchOn(site: Site, { show, until, schools, see }: EmergencyOn): NewText[] {
  if (!filesOf(site, "emergencies").some(({ id }) => id === show))
    throw new Refused(`There is no emergency text “${show}”. Choose one from the list.`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(until))
    throw new Refused("Choose the day and the hour at which the notice comes down by itself.");
  if (until <= site.clock)
    throw new Refused(`It would be over already: the clock here shows ${site.clock.replace("T", " ")}. Is it the afternoon that you mean?`);
  if (daysBetween(site.clock.slice(0, 10), until.slice(0, 10)) > longest)
    throw new Refused(`An emergency notice can last at most ${longest} days. You can always set it again.`);
  const known = new Set(filesOf(site, "schools").map(({ id }) => id));
  const unknown = schools.find((id) => !known.has(id));
  if (unknown) throw new Refused(`There is no school “${unknown}”. Choose one from the list.`);
  return changed(site, {
    show,
    posted: site.clock,
    until,
    schools: schools.length > 0 ? schools : undefined,
    see: see?.trim() || undefined,
  });
}

/** Takes the emergency notice down. */
export function switchOff(site: Site): NewText[] {
  return changed(site, { show: "nothing", posted: undefined, until: undefined, schools: undefined, see: undefined });
}

function changed(site: Site, values: Record<string, unknown>): NewText[] {
  const draft = new Draft(site);
  draft.set(fileOf(site, "emergency", "emergency"), values);
  return draft.changes();
}
