import { defaultLanguage } from "../i18n/addresses.ts";
import { endOf, instantOf, isOn } from "../calendar/zone.ts";
import { today } from "../environment.ts";
import type { Fields } from "../schemas/index.ts";
import { record, records, type SiteRecord } from "./records.ts";

/** A notice, and the instants (ISO 8601, UTC) between which it is shown. */
export interface CurrentNotice {
  notice: SiteRecord<"notices">;
  from: string;
  until: string;
}

/** Notices that are on at some time of the day that the site is built for, the newest first. */
export async function notices(language: string): Promise<CurrentNotice[]> {
  const zone = await timeZone();
  return (await records("notices", language))
    .filter(({ data }) => isOn(data, zone, today()))
    .sort((a, b) => instantOf(b.data.starts, zone) - instantOf(a.data.starts, zone))
    .map((notice) => ({
      notice,
      from: new Date(instantOf(notice.data.starts, zone)).toISOString(),
      until: new Date(endOf(notice.data.ends, zone)).toISOString(),
    }));
}

/** What the emergency switch says, while it is on; `end` is the instant at which it ends. */
export async function emergency(): Promise<(Fields<"emergency"> & { until: string; end: string }) | undefined> {
  const { show, until, ...more } = (await record("emergency", defaultLanguage, "emergency")).data;
  const zone = await timeZone();
  if (show === "nothing" || !until || !isOn({ ends: until }, zone, today())) return undefined;
  return { show, until, end: new Date(endOf(until, zone)).toISOString(), ...more };
}

async function timeZone(): Promise<string> {
  return (await record("department", defaultLanguage, "department")).data.time_zone;
}
