import { clockAt } from "./calendar/zone.ts";
import { defaultDepartment, departmentsIn } from "./editorial/read/departments.ts";
import { once } from "./lib/once.ts";
import { isDay } from "./schemas/fields.ts";

/** What comes from outside: where the project is, which department, which day. Read here only. */

// Without these, Astro tells its makers that it was started, and asks whether there is a newer one.
for (const name of ["ASTRO_TELEMETRY_DISABLED", "ASTRO_DISABLE_UPDATE_CHECK"]) process.env[name] = "true";

/** The project's folder: npm runs every script from there. */
export const projectRoot = process.cwd();

/** The department that the commands work on: DEPARTMENT, or else the default. Empty where nothing says which. */
export const chosenDepartment = process.env["DEPARTMENT"] || defaultDepartment(projectRoot);

/** The departments that a command works on which takes all of them unless DEPARTMENT names one. */
export function chosenDepartments(): string[] {
  const named = process.env["DEPARTMENT"];
  return named ? [named] : departmentsIn(projectRoot);
}

/**
 * SITE_DATE: the day that the site is built for, like 2026-11-22, or the moment, like 2026-11-22T17:05:00.000Z, as build.json says it.
 * The same commit and the same SITE_DATE give the same site.
 */
function given(): { day: string; instant?: number } | undefined {
  const said = process.env["SITE_DATE"];
  if (!said) return undefined;
  const day = said.slice(0, 10);
  if (!isDay(day) || !/^.{10}(T\d\d:\d\d:\d\d(\.\d+)?Z)?$/.test(said) || Number.isNaN(Date.parse(said)))
    throw new Error(`SITE_DATE is “${said}”; write a day like 2026-11-22, or a moment like 2026-11-22T17:05:00Z.`);
  return said === day ? { day } : { day, instant: Date.parse(said) };
}

/** The day that the site is built for, as YYYY-MM-DD: SITE_DATE, or else today in UTC. */
export function today(): string {
  return given()?.day ?? new Date().toISOString().slice(0, 10);
}

/** Pages ask for it many times in a minute. */
const dayAt = once((minute: number, zone: string) => clockAt(minute * 60_000, zone).slice(0, 10));

/**
 * The same day on the clocks of a time zone: an evening on the west coast is the next day in UTC, and what takes place that evening is
 * not over.
 *
 * @param zone like America/Los_Angeles
 */
export function todayIn(zone: string): string {
  const set = given();
  return set && set.instant === undefined ? set.day : dayAt(Math.floor((set?.instant ?? Date.now()) / 60_000), zone);
}

/** Whether what is marked as a draft is shown: `npm run dev` says so to what it starts. */
export function showsDrafts(): boolean {
  return process.env["DRAFTS"] === "show";
}

/** This moment, in milliseconds since 1970 (UTC); undefined where SITE_DATE names a day, which has no hour. */
export function now(): number | undefined {
  const set = given();
  return set ? set.instant : Date.now();
}
