import { daysBetween, dayAfter } from "../../../src/calendar/days.ts";
import { isTimed } from "../../../src/lib/isTimed.ts";
import { occurrences } from "../../../src/calendar/occurrences.ts";
import { nthWeekdayOf, partsOf, ruleOf, weekdayOf } from "../../../src/calendar/rule.ts";
import { isMoment } from "../../../src/schemas/fields.ts";
import type { Fields } from "../../../src/schemas/index.ts";
import type { NewText } from "../../files/write.ts";
import { Draft } from "./draft.ts";
import { dataOf, fileOf, leadOf, type Site } from "./site.ts";
import { setWords, type Words } from "./words.ts";
import { Refusal } from "../../files/refusal.ts";

type Event = Fields<"events">;

/** What becomes of an event, or of one of its days. */
export type DateChange =
  /** One day takes place on another day, or at another hour. */
  | { does: "move-one"; day: string; to: string }
  | { does: "cancel-one"; day: string }
  /** All of it: the first day, and with it the rule. */
  | { does: "move-all"; to: string; ends?: string }
  | { does: "cancel-all" };

/**
 * Moves or cancels an event or one of its days, and says since when, so that calendars take the change.
 *
 * @param words a new summary in each language, which says what to do now; without it the summary stays
 */
export function changeDates(site: Site, id: string, change: DateChange, words: Words = {}): NewText[] {
  const file = fileOf(site, "events", id);
  const event = dataOf("events", file);
  const draft = new Draft(site);
  if (file.layer !== site.department) throw new Refusal(`${file.path} is shared by all departments. It can't be changed here.`);
  draft.set(file, { ...fieldsAfter(event, change), changed: site.today });
  if (words[leadOf(site)]?.["summary"]?.trim()) setWords(site, draft, file, words);
  return draft.changes();
}

function fieldsAfter(event: Event, change: DateChange): Record<string, unknown> {
  switch (change.does) {
    case "cancel-all":
      return { status: "canceled" };
    case "move-all":
      return movedWhole(event, change.to, change.ends);
    case "cancel-one":
      dayOf(event, change.day);
      return {
        except: [...(event.except ?? []), change.day].toSorted(),
        moved: without(event.moved, change.day),
      };
    case "move-one": {
      dayOf(event, change.day);
      valid(change.to);
      return {
        moved: [...(without(event.moved, change.day) ?? []), { from: change.day, to: change.to }].toSorted((a, b) =>
          a.from < b.from ? -1 : 1,
        ),
      };
    }
  }
}

/** Refuses a day on which the event does not take place; of one that repeats only. */
function dayOf(event: Event, day: string): void {
  if (!event.repeats) throw new Refusal("This event takes place once. Move or cancel all of it.");
  for (const { starts } of occurrences({ ...event, moved: undefined })) {
    if (starts.slice(0, 10) === day) return;
    if (starts.slice(0, 10) > day) break;
  }
  throw new Refusal(`The event does not take place on ${day}. Choose one of its days.`);
}

function without(moved: Event["moved"], day: string): Event["moved"] {
  const left = moved?.filter(({ from }) => from !== day);
  return left?.length ? left : undefined;
}

/** The whole event from another first day or hour on. It lasts as long as before, and its rule follows it to its weekday. */
function movedWhole(event: Event, to: string, ends?: string): Record<string, unknown> {
  valid(to);
  if (to.length !== event.starts.length)
    throw new Refusal(isTimed(event.starts) ? "Give the new time, too." : "The event has no time; choose a day alone.");
  const after = { starts: to, ends: ends ?? shifted(event, to), repeats: event.repeats };
  if (!event.repeats) return { ...after, status: "moved" };
  const parts = partsOf(event.repeats);
  if (parts.get("FREQ") === "WEEKLY" && (parts.get("BYDAY")?.split(",").length ?? 0) > 1 && weekdayOf(to) !== weekdayOf(event.starts))
    throw new Refusal("This event comes on several days of the week. Write its new days in a text editor, or move its days one by one.");
  const days = parts.get("FREQ") === "WEEKLY" ? weekdayOf(to) : nthWeekdayOf(to);
  const several = parts.get("BYDAY")?.includes(",");
  after.repeats = ruleOf(parts, {
    BYDAY: parts.has("BYDAY") && !several ? days : parts.get("BYDAY"),
    BYMONTHDAY: parts.has("BYMONTHDAY") ? String(Number(to.slice(8, 10))) : undefined,
    BYMONTH: parts.has("BYMONTH") ? String(Number(to.slice(5, 7))) : undefined,
  });
  // Single days of the old rule are none of the new one.
  const own = new Set<string>();
  for (const { starts } of occurrences(after)) if (own.add(starts.slice(0, 10)).size >= 500) break;
  const except = event.except?.filter((day) => own.has(day));
  const moved = event.moved?.filter(({ from }) => own.has(from));
  return { ...after, except: except?.length ? except : undefined, moved: moved?.length ? moved : undefined, status: "moved" };
}

/** The end of an event that lasts as long as before. */
function shifted({ starts, ends }: Pick<Event, "starts" | "ends">, to: string): string {
  if (!isTimed(starts)) return dayAfter(to, daysBetween(starts, ends));
  const length = Date.parse(`${ends}Z`) - Date.parse(`${starts}Z`);
  return new Date(Date.parse(`${to}Z`) + length).toISOString().slice(0, 16);
}

function valid(moment: string): void {
  if (!isMoment(moment)) throw new Refusal(`“${moment}” is not a day. Choose one in the calendar.`);
}
