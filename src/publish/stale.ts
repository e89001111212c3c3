import { clockAt } from "../calendar/zone.ts";
import { readBuildRecord, buildFile, type BuildRecord } from "../delivery/buildRecord.ts";
import { settingsOf, type Content } from "../editorial/read/content.ts";
import { momentsBetween } from "./moments.ts";

/** What is known of the site that the public sees. */
export interface Public {
  record: BuildRecord;
  /** Files of this department's site that have changed since; undefined if the history here does not have its commit. */
  changed: string[] | undefined;
}

/**
 * Why a department's public site no longer says what its content says: sentences, none if it does.
 *
 * @param now in milliseconds since 1970
 */
export function reasons(content: Content, { changed, record }: Public, now: number): string[] {
  const zone = settingsOf(content).time_zone;
  const built = Date.parse(record.built);
  const day = (instant: number) => clockAt(instant, zone).slice(0, 10);
  return [
    ...(changed === undefined ? [`what it was built from (${record.commit || "no commit"}) is not in this history`] : []),
    ...(changed?.length
      ? [`${changed.length === 1 ? "a file has" : `${changed.length} files have`} changed: ${changed.slice(0, 3).join(", ")}`]
      : []),
    ...(day(built) < day(now) ? [`a new day has begun there: ${day(now)}`] : []),
    ...momentsBetween(content, built, now).map(({ instant, what }) => `${what}: ${clockAt(instant, zone).replace("T", " ")}`),
  ];
}

/**
 * Asks a public site what it was built from; undefined if it does not say.
 *
 * @param url the site's address, with or without a path
 */
export async function publicRecord(url: string): Promise<BuildRecord | undefined> {
  try {
    const answer = await fetch(new URL(buildFile, url.endsWith("/") ? url : `${url}/`), {
      headers: { "Cache-Control": "no-cache" },
      signal: AbortSignal.timeout(20_000),
    });
    return answer.ok ? readBuildRecord(await answer.text()) : undefined;
  } catch {
    return undefined;
  }
}
