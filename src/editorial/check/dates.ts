import { daysBetween } from "../../calendar/days.ts";
import { waysOf, type Reachable } from "../../resources/channels.ts";
import { kinds, type Collection, type Fields } from "../../schemas/index.ts";
import { isDay } from "../../schemas/fields.ts";
import { written, type ReadRecord } from "../read/record.ts";
import type { Scope } from "./scope.ts";

/** Checks that a record's facts were confirmed, or at least read, and not too long ago. */
export function checkDates(record: ReadRecord, { today, live }: Scope): void {
  checkFreshness(record, today);
  const { interval, noun } = kinds[record.file.collection];
  const { source } = record;
  const name = written(record, "checked") === undefined ? "read" : "checked";
  const day = written(record, name);
  if (typeof day !== "string" || !isDay(day)) return;
  const age = daysBetween(day, today);
  if (age < 0) {
    source.reportAt("future-date", [name], `“${name}” is ${day}, a day that has not come yet.`, source.corrected([name], today));
  } else if (interval !== undefined && age > interval) {
    const message =
      name === "checked"
        ? `These facts were last confirmed ${age} days ago; ${noun} is confirmed again within ${interval} days.`
        : `These facts were read in a copy ${age} days ago, and nobody has confirmed them; ${noun} is confirmed within ${interval} days.`;
    const fix = `${howToConfirm(record.file.collection, record.data)} Then write${name === "read" ? " in place of this line" : ""}: checked: ${today}`;
    source.reportAt("overdue", [name], message, fix, { severity: live && age > 2 * interval ? "error" : "warning" });
  }
}

/** Facts are either confirmed or only read; what is made up is neither. */
function checkFreshness(record: ReadRecord, today: string): void {
  if (!("read" in kinds[record.file.collection].facts) || !record.data) return;
  const { checked, checked_by, read, sample } = record.data;
  if (checked_by !== undefined && checked === undefined)
    record.source.reportAt(
      "bad-value",
      ["checked_by"],
      "“checked_by” names who confirmed these facts, and “checked” does not say when.",
      `Take this line out, or add the day: checked: ${today}`,
      { atName: true },
    );
  if (checked !== undefined && read !== undefined)
    record.source.reportAt(
      "contradiction",
      ["read"],
      "“checked” says that someone confirmed these facts; “read” says that nobody has.",
      "Take this line out.",
      { atName: true },
    );
  if (checked === undefined && read === undefined && !sample)
    record.source.reportAt(
      "missing",
      [],
      "Nothing says whether someone has confirmed these facts, and when.",
      `If you asked those whom they are about: checked: ${today}. If they come from a copy of a page: read: ${today}`,
    );
}

/** Kinds that say how to reach someone. Others have fields of the same names for something else. */
const reachable: Collection[] = ["resources", "organizations", "schools"];

/** Whom to ask, or what to read, to confirm a record's facts. Nobody is sent to call a line that people in danger need. */
export function howToConfirm(collection: Collection, data: object | undefined): string {
  const ways = data && reachable.includes(collection) ? waysOf(data as Reachable) : [];
  const sites = ways.flatMap((way) => (way.channel === "web" ? [way.url] : []));
  const numbers = (["call", "text"] as const).flatMap((channel) => {
    const way = ways.find((other) => other.channel === channel);
    return way && "number" in way ? [`${channel} ${way.number}`] : [];
  });
  const crisis =
    (collection === "resources" && (data as Fields<"resources"> | undefined)?.crisis) || numbers.some((number) => /\D911$/.test(number));
  if (crisis) return `Read ${sites[0] ?? "the sources"} again; do not call a line that people in danger need.`;
  const ask = [...numbers, ...sites.slice(0, 1)].join(", ");
  return ask ? `Ask: ${ask}.` : "Read the sources again.";
}
