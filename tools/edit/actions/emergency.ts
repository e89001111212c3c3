import { daysBetween } from "../../../src/calendar/days.ts";
import { longestDays } from "../../../src/editorial/check/emergency.ts";
import { suggest } from "../../../src/editorial/explain/nearest.ts";
import type { NewText } from "../../files/write.ts";
import { Draft } from "./draft.ts";
import { fileOf, filesOf, type Site } from "./site.ts";
import { Refusal } from "../../files/refusal.ts";

/** An emergency notice as it is put up. */
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

/** Puts an emergency text above every page. */
export function switchOn(site: Site, { show, until, schools, see }: EmergencyOn): NewText[] {
  const texts = filesOf(site, "emergencies").map(({ id }) => id);
  if (!texts.includes(show)) throw new Refusal(`There is no emergency text “${show}”. ${suggest(show, ["nothing", ...texts])}`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(until))
    throw new Refusal("Choose the day and the hour at which the notice comes down by itself.");
  if (until <= site.clock)
    throw new Refusal(`It would be over already: the clock here shows ${site.clock.replace("T", " ")}. Is it the afternoon that you mean?`);
  if (daysBetween(site.clock.slice(0, 10), until.slice(0, 10)) > longestDays)
    throw new Refusal(`An emergency notice can last at most ${longestDays} days. You can always set it again.`);
  const known = new Set(filesOf(site, "schools").map(({ id }) => id));
  const unknown = schools.find((id) => !known.has(id));
  if (unknown) throw new Refusal(`There is no school “${unknown}”. Choose one from the list.`);
  const at = schools.length > 0 ? schools : undefined;
  return changed(site, { show, posted: site.clock, until, schools: at, see: see?.trim() || undefined });
}

/** Takes the emergency notice down. */
export function switchOff(site: Site): NewText[] {
  return changed(site, { show: "nothing" });
}

function changed(site: Site, values: Record<string, unknown>): NewText[] {
  const draft = new Draft(site);
  const none = { posted: undefined, until: undefined, schools: undefined, see: undefined };
  draft.set(fileOf(site, "emergency", "emergency"), { ...none, ...values });
  return draft.changes();
}
