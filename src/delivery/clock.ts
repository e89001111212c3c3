import { daysBetween } from "../calendar/days.ts";
import type { Content } from "../editorial/read/content.ts";

/** A fact may be read a little later than the day that a site is built for, and a site may be let alone for some years. */
const early = 31;
const late = 5 * 365;

/**
 * A machine whose clock is wrong would take every fact for overdue, or for one of the future, and show and hide notices by that.
 *
 * @param today the day of the build, YYYY-MM-DD
 * @returns the sentence that stops the build, if the day can't be right
 */
export function clockTrouble(
  { department, entries, languages }: Pick<Content, "department" | "entries" | "languages">,
  today: string,
): string | undefined {
  const days = Object.values(entries).flatMap((byLanguage) =>
    (byLanguage[languages[0]!] ?? []).flatMap(({ data }: { data: { checked?: string; read?: string } }) => data.checked ?? data.read ?? []),
  );
  const newest = days.sort().at(-1);
  if (!newest) return undefined;
  const since = daysBetween(newest, today);
  const says = `The clock of this machine (or SITE_DATE) says that today is ${today}, and the newest fact of ${department} was read on ${newest}.`;
  if (since < -early) return `${says} Set the clock right. The last good site stays.`;
  if (since > late) return `${says} If that is so, read the facts anew first; else set the clock right. The last good site stays.`;
  return undefined;
}
