import ICAL from "ical.js";
import { isDay } from "../schemas/fields.ts";
import { daysIn, nthWeekdayOf, partsOf, ruleOf, weekdayOf, weekdays, type RuleParts } from "./rule.ts";

/** As many times as an event may come back; a rule without an end may only come back once a year. */
const most = 500;

/** The parts that a rule may have beside FREQ, by its frequency. */
const always = ["FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"];
const choosing: Record<string, string[]> = {
  DAILY: [],
  WEEKLY: ["BYDAY"],
  MONTHLY: ["BYDAY", "BYMONTHDAY"],
  YEARLY: ["BYMONTH", "BYDAY", "BYMONTHDAY"],
};

/** What is wrong with a rule: words for an editor that follow the rule itself, and a rule that may have been meant. */
interface RuleFault {
  says: string;
  like: string;
}

/**
 * Why a rule (RFC 5545, 3.3.10) can't be followed by everyone's calendar; undefined if it can. The narrowest is Outlook, which
 * leaves out what its own dialog can't say: it takes weekdays of a week, but one weekday or one day of a month (MS-OXCICAL, 2.1.3.2).
 *
 * @param starts the event's first day or moment
 */
export function faultOf(rule: string, starts: string): RuleFault | undefined {
  const parts = partsOf(rule);
  const fault = faultOfParts(rule, parts) ?? faultOfEnd(parts, starts) ?? faultOfWeekdays(parts, starts) ?? faultOfDates(parts, starts);
  if (fault) return fault;
  try {
    ICAL.Recur.fromString(rule);
    return undefined;
  } catch {
    return { says: "is not a rule that can be followed", like: ruleOf(parts, { WKST: undefined }) };
  }
}

/** Rules that an event could have in place of a bad one, the nearest first: the one that was meant, with an end, or a plain one. */
export function* rulesLike({ like }: RuleFault, starts: string): Generator<string> {
  const parts = partsOf(like);
  const frequency = parts.get("FREQ")!;
  // The end of the school year that comes after the first one.
  const end = { COUNT: undefined, UNTIL: `${Number(starts.slice(0, 4)) + 1}0601` };
  yield like;
  yield ruleOf(parts, end);
  const days = frequency === "MONTHLY" ? { BYDAY: nthWeekdayOf(starts) } : {};
  for (const { COUNT, UNTIL } of [{ COUNT: parts.get("COUNT"), UNTIL: parts.get("UNTIL") }, end])
    yield ruleOf(new Map([["FREQ", frequency]]), { ...days, COUNT, UNTIL });
  yield ruleOf(new Map([["FREQ", frequency]]), days);
}

function faultOfParts(rule: string, parts: RuleParts): RuleFault | undefined {
  const frequency = parts.get("FREQ")!;
  const known = [...always, ...choosing[frequency]!];
  const unknown = [...parts.keys()].find((name) => !known.includes(name));
  if (unknown)
    return { says: `has a part “${unknown}” that a rule of this kind can't have`, like: ruleOf(parts, { [unknown]: undefined }) };
  if (parts.size < rule.split(";").length) return { says: "says the same part twice", like: ruleOf(parts) };
  const number = ["INTERVAL", "COUNT"].find((name) => !/^[1-9]\d{0,2}$/.test(parts.get(name) ?? "1"));
  if (number)
    return {
      says: `has “${parts.get(number)}” for ${number}, which must be a whole number from 1 to ${number === "COUNT" ? most : 999}`,
      like: ruleOf(parts, { [number]: number === "COUNT" ? "40" : "2" }),
    };
  return undefined;
}

function faultOfEnd(parts: RuleParts, starts: string): RuleFault | undefined {
  const until = parts.get("UNTIL");
  const count = parts.get("COUNT");
  const day = until?.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
  if (until !== undefined && !(/^\d{8}$/.test(until) && isDay(day!)))
    return {
      says: `has “${until}” for UNTIL, which must be a day that exists, like 20270601`,
      like: ruleOf(parts, { UNTIL: realDay(until) }),
    };
  if (until && count)
    return { says: "has both UNTIL and COUNT; one of them says when it stops", like: ruleOf(parts, { COUNT: undefined }) };
  if (day && day <= starts.slice(0, 10))
    return { says: `ends on ${day}, and the event starts on ${starts.slice(0, 10)}`, like: ruleOf(parts, { UNTIL: undefined }) };
  if (!until && !count && parts.get("FREQ") !== "YEARLY")
    return { says: "never stops. Say until which day, or how many times", like: ruleOf(parts) };
  if (Number(count ?? 0) > most) return { says: `comes back more than ${most} times`, like: ruleOf(parts, { COUNT: "40" }) };
  return undefined;
}

/** The last day that exists before what was meant for one: 20270230 is 20270228. */
function realDay(until: string): string | undefined {
  const [, year, month, day] = until.replaceAll("-", "").match(/^(\d{4})(\d{2})(\d{2})/) ?? [];
  if (!year) return undefined;
  const inYear = Math.min(Math.max(Number(month), 1), 12);
  const inMonth = Math.min(Math.max(Number(day), 1), daysIn(inYear, Number(year)));
  return year + [inYear, inMonth].map((number) => String(number).padStart(2, "0")).join("");
}

function faultOfWeekdays(parts: RuleParts, starts: string): RuleFault | undefined {
  const days = parts.get("BYDAY")?.split(",") ?? [];
  const weekly = parts.get("FREQ") === "WEEKLY";
  const like = ruleOf(parts, { BYDAY: weekly ? weekdayOf(starts) : nthWeekdayOf(starts), BYMONTHDAY: undefined });
  const wrong = days.find((day) => !(weekly ? weekdays.includes(day) : /^(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)$/.test(day)));
  if (wrong && !weekly && weekdays.includes(wrong))
    return { says: `says “${wrong}”, but not which one of the month, like 1${wrong}, or -1${wrong} for the last`, like };
  if (wrong && !weekly && /^5..$/.test(wrong))
    return { says: `has the day “${wrong}”, which most months lack; -1${wrong.slice(1)} is the last one of a month`, like };
  if (wrong) return { says: `has the day “${wrong}”, which a rule of this kind can't have`, like };
  if (!weekly && days.length > 1) return severalDays(days.join(","), like);
  if (days.length > 0 && parts.has("BYMONTHDAY")) return { says: "has both BYDAY and BYMONTHDAY", like };
  return undefined;
}

const severalDays = (days: string, like: string): RuleFault => ({
  says: `names several days (${days}), and Outlook leaves such an event out. Write one day here, and an event of its own for each other`,
  like,
});

/** Days of a month. Programs do not agree on those that some months or years lack: some leave them out, some take another day. */
function faultOfDates(parts: RuleParts, starts: string): RuleFault | undefined {
  const yearly = parts.get("FREQ") === "YEARLY";
  if (!yearly && parts.get("FREQ") !== "MONTHLY") return undefined;
  const [months, dates] = [parts.get("BYMONTH"), parts.get("BYMONTHDAY")];
  const like = ruleOf(parts, { BYMONTH: undefined, BYMONTHDAY: undefined, ...(yearly ? {} : { BYDAY: nthWeekdayOf(starts) }) });
  for (const several of [months, dates]) if (several?.includes(",")) return severalDays(several, like);
  if (yearly && !months && (dates || parts.has("BYDAY")))
    return { says: "names a day without its month", like: ruleOf(parts, { BYMONTH: String(Number(starts.slice(5, 7))) }) };
  const month = Number(months ?? starts.slice(5, 7));
  const day = parts.has("BYDAY") ? 1 : Number(dates ?? starts.slice(8, 10));
  // 2024 was a leap year.
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= (yearly ? daysIn(month, 2024) : 31)))
    return { says: "names a day that no month has, so it never comes", like };
  if (yearly && month === 2 && day === 29)
    return { says: "comes on February 29, which most years lack. Let it start on February 28, or on March 1", like: ruleOf(parts) };
  if (!yearly && day > 28) return { says: `comes on day ${day} of a month, which some months lack`, like };
  return undefined;
}
