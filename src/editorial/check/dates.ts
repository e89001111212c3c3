import { daysBetween } from "../../calendar/days.ts";
import { waysOf, type Reachable } from "../../resources/channels.ts";
import { kinds, type Collection, type Fields } from "../../schemas/index.ts";
import { isDay } from "../../schemas/fields.ts";
import { written, type ReadRecord } from "../read/record.ts";
import type { Scope } from "./scope.ts";

/** Checks that a record's facts were confirmed, and not too long ago. */
export function checkDates(record: ReadRecord, { today, live }: Scope): void {
  const checked = written(record, "checked");
  const { interval, noun } = kinds[record.file.collection];
  if (typeof checked !== "string" || !isDay(checked)) return;
  const age = daysBetween(checked, today);
  if (age < 0) {
    record.source.reportAt(
      "future-date",
      ["checked"],
      `“checked” is ${checked}, a day that has not come yet.`,
      record.source.corrected(["checked"], today),
    );
  } else if (interval !== undefined && age > interval) {
    const message = `These facts were last confirmed ${age} days ago; ${noun} is confirmed again within ${interval} days.`;
    const fix = `${howToConfirm(record)} Then write: checked: ${today}`;
    record.source.reportAt("overdue", ["checked"], message, fix, { severity: live && age > 2 * interval ? "error" : "warning" });
  }
}

/** Kinds that say how to reach someone. Others have fields of the same names for something else. */
const reachable: Collection[] = ["resources", "organizations", "schools"];

/** Whom to ask, or what to read, to confirm a record's facts. Nobody is sent to call a line that people in danger need. */
function howToConfirm({ data, file }: ReadRecord): string {
  const ways = data && reachable.includes(file.collection) ? waysOf(data as Reachable) : [];
  const sites = ways.flatMap((way) => (way.channel === "web" && !way.form ? [way.url] : []));
  const numbers = (["call", "text"] as const).flatMap((channel) => {
    const way = ways.find((other) => other.channel === channel);
    return way && "number" in way ? [`${channel} ${way.number}`] : [];
  });
  const crisis =
    (file.collection === "resources" && (data as Fields<"resources"> | undefined)?.crisis) ||
    numbers.some((number) => /\D911$/.test(number));
  if (crisis) return `Read ${sites[0] ?? "the sources"} again; do not call a line that people in danger need.`;
  const ask = [...numbers, ...sites.slice(0, 1)].join(", ");
  return ask ? `Ask: ${ask}.` : "Read the sources again.";
}
