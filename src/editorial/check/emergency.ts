import { dayAfter, daysBetween } from "../../calendar/days.ts";
import { clockAt, endOf, isOn } from "../../calendar/zone.ts";
import { defaultLanguage } from "../../i18n/addresses.ts";
import { list, momentInWords } from "../../i18n/format.ts";
import type { Fields } from "../../schemas/index.ts";
import { nearest, suggest } from "../explain/nearest.ts";
import type { Source } from "../explain/source.ts";
import { fieldsOf, keyOf, settingsIn } from "../read/record.ts";
import type { Scope } from "./scope.ts";

/** Days that an emergency notice may stay without anyone looking at it again. */
export const longestDays = 7;

/** Checks that the emergency switch names a text that exists and an end that is near. While it is on, says so. */
export function checkEmergency(emergency: Fields<"emergency">, source: Source, scope: Scope): void {
  const { show, until } = emergency;
  const { targets, today } = scope;
  if (show === "nothing") return;
  const texts = [...(targets.names.get("emergencies") ?? [])];
  if (!texts.includes(show)) {
    const choices = ["nothing", ...texts];
    const off = /^(off|no|none|false|never)$/.test(show) ? "nothing" : nearest(show, choices);
    const says = off === "nothing" ? "To show no notice, write “nothing”." : suggest(show, choices);
    source.reportAt(
      "not-a-choice",
      ["show"],
      `There is no emergency text “${show}”. ${says}`,
      source.corrected(["show"], off ?? "nothing"),
    );
    if (off === "nothing") return;
  }
  if (until === undefined)
    return source.reportAt(
      "missing",
      [],
      "The field “until” is missing: an emergency notice must end by itself.",
      `until: ${laterThan(undefined, scope)}`,
    );
  if (daysBetween(today, until.slice(0, 10)) > longestDays)
    return source.reportAt(
      "bad-span",
      ["until"],
      `“until” is ${until}: an emergency notice can last at most ${longestDays} days. You can always set it again.`,
      source.corrected(["until"], laterThan(undefined, scope)),
    );
  if (isOver(until, scope))
    // A warning: the build of the day after, which takes the notice down, must not fail.
    return source.reportAt(
      "over",
      ["until"],
      `“until” is ${until}, which is over: NO EMERGENCY NOTICE IS SHOWN. Give it a new end, or write “show: nothing”.`,
      source.corrected(["until"], laterThan(until, scope)),
      { severity: "warning" },
    );
  if (source.problems.length === 0) tellIsOn({ ...emergency, until }, source, scope);
}

/** A notice above every page is never a detail: whoever checks or builds the site is told what stands there, and how long. */
function tellIsOn({ posted, show, until, schools = [] }: Fields<"emergency"> & { until: string }, source: Source, scope: Scope): void {
  const { now, targets, zone } = scope;
  const shown = <C extends "emergencies" | "schools">(collection: C, id: string) =>
    fieldsOf(collection, targets.shown.get(keyOf({ collection, id })));
  const names = schools.map((id) => shown("schools", id)?.name ?? id);
  const site = settingsIn(targets.shown)?.name ?? "this site";
  const left = now !== undefined && zone ? `, ${duration(endOf(until, zone) - now)} from now` : "";
  source.reportAt(
    "emergency-on",
    ["show"],
    `AN EMERGENCY NOTICE IS ON: “${shown("emergencies", show)?.title}” stands above every page of ${site}` +
      `${names.length > 0 ? `, about ${list(names, defaultLanguage)}` : ""}, until ${momentInWords(until, defaultLanguage)}${left}.${posted ? "" : ` Readers can’t see how old it is: add a line like “posted: ${until.slice(0, 10)}T10:42”.`} To end it sooner:`,
    source.corrected(["show"], "nothing"),
    { severity: "warning" },
  );
}

/** Whether an end has passed: at this hour, where the hour is known; otherwise on this day. */
function isOver(until: string, { now, today, zone }: Scope): boolean {
  if (!zone) return false;
  return now === undefined ? !isOn({ ends: until }, zone, today) : endOf(until, zone) <= now;
}

/** An end that may have been meant: twelve hours after one that was written for the morning, this evening, or tomorrow morning. */
function laterThan(until: string | undefined, scope: Scope): string {
  const { now, today, zone } = scope;
  const clock = now !== undefined && zone ? clockAt(now, zone) : today;
  const day = clock.slice(0, 10);
  const hour = Number(until?.slice(11, 13) ?? 12);
  const evening = hour < 12 ? [`${until!.slice(0, 11)}${hour + 12}${until!.slice(13)}`] : [];
  return [...evening, `${day}T18:00`].find((end) => end > clock && !isOver(end, scope)) ?? `${dayAfter(day)}T08:00`;
}

/** A time in words: 5 hours 20 minutes. */
function duration(milliseconds: number): string {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000));
  const parts = [
    [Math.floor(minutes / 1440), "day"],
    [Math.floor(minutes / 60) % 24, "hour"],
    [minutes % 60, "minute"],
  ] as const;
  return parts.flatMap(([number, unit]) => (number > 0 ? `${number} ${unit}${number === 1 ? "" : "s"}` : [])).join(" ");
}
