import { readEnglish } from "../../../src/editorial/read/record.ts";
import { dayAfter } from "../../../src/calendar/days.ts";
import { endOf, instantOf } from "../../../src/calendar/zone.ts";
import type { Pair } from "../../../src/editorial/check/parity.ts";
import type { Problem } from "../../../src/editorial/explain/problem.ts";
import { factsDue } from "../../../src/publish/factsDue.ts";
import { dueOf, type Due } from "../actions/confirm.ts";
import { readingOf } from "../actions/reading.ts";
import { dataOf, fileOf, filesOf, type Site } from "../actions/site.ts";
import type { Clock } from "./clock.ts";

/** Something that readers see for a time. */
export interface On {
  id: string;
  title: string;
  starts: string;
  ends: string;
  state: "on" | "to come" | "over";
}

/** What the day asks for. */
export interface Overview {
  /** What stops publishing, in the check's own words. */
  errors: Problem[];
  hard: Problem[];
  /** What else the check says, without what stands elsewhere on the page. */
  others: Problem[];
  due: Due[];
  /** Translations that are missing or behind. */
  behind: Pair[];
  unconfirmed: number;
  notices: On[];
  /** The emergency notice that readers see, with the milliseconds that are left; undefined if none is on. */
  emergency: { title: string; until: string; left: number } | undefined;
}

/** As many days ahead count as this month. */
const month = 31;
/** What the page shows in a form of its own. */
const elsewhere = ["overdue", "reading-grade", "stale-translation", "emergency-on"];

/** What the desk tells of a site today. */
export async function overviewOf(site: Site, clock: Clock): Promise<Overview> {
  const { content, problems, pairs } = await readingOf(site.root, site.department, { today: site.today, now: clock.now() });
  const warnings = problems.filter(({ severity }) => severity === "warning");
  return {
    errors: problems.filter(({ severity }) => severity === "error"),
    hard: warnings.filter(({ id }) => id === "reading-grade"),
    others: warnings.filter(({ id }) => !elsewhere.includes(id)),
    due: factsDue([content], dayAfter(site.today, month)).flatMap(
      ({ file }) => dueOf(site.tree.records.find(({ path }) => path === file)!) ?? [],
    ),
    behind: pairs.filter(({ state }) => state === "missing" || state === "changed"),
    unconfirmed: pairs.filter(({ state, vital }) => state === "unconfirmed" && vital).length,
    notices: noticesOf(site, clock.now()),
    emergency: emergencyOf(site, clock.now()),
  };
}

function noticesOf(site: Site, now: number): On[] {
  const zone = site.settings.time_zone;
  return filesOf(site, "notices").flatMap((file) => {
    if (!readEnglish(file).data) return [];
    const { title, starts, ends } = dataOf("notices", file);
    const state = endOf(ends, zone) <= now ? "over" : instantOf(starts, zone) > now ? "to come" : "on";
    return [{ id: file.id, title, starts, ends, state } as const];
  });
}

function emergencyOf(site: Site, now: number): Overview["emergency"] {
  const file = filesOf(site, "emergency")[0];
  const data = file && readEnglish(file).data ? dataOf("emergency", file) : undefined;
  if (!data?.until || data.show === "nothing") return undefined;
  const left = endOf(data.until, site.settings.time_zone) - now;
  const known = filesOf(site, "emergencies").some(({ id }) => id === data.show);
  return left <= 0 || !known
    ? undefined
    : { title: dataOf("emergencies", fileOf(site, "emergencies", data.show)).title, until: data.until, left };
}
