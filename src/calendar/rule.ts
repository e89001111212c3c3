import ICAL from "ical.js";

const allowed = ["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTH", "BYMONTHDAY", "WKST"];
/** As many times as an event may come back; a rule without an end may only come back once a year. */
const most = 500;

/** The parts of an RFC 5545 rule: FREQ=WEEKLY;BYDAY=TU is { FREQ: WEEKLY, BYDAY: TU }. */
function partsOf(rule: string): Map<string, string> {
  return new Map(rule.split(";").map((part) => part.split("=") as [string, string]));
}

/**
 * Why a rule (RFC 5545, 3.3.10) can't be followed by everyone's calendar; undefined if it can.
 * The sentence is for an editor; `like` is a rule that works.
 */
export function faultOf(rule: string): { says: string; like: string } | undefined {
  const parts = partsOf(rule);
  const frequency = parts.get("FREQ")!;
  const unknown = [...parts.keys()].find((name) => !allowed.includes(name));
  if (unknown) return { says: `has a part “${unknown}” that a rule here can't have`, like: `FREQ=${frequency}` };
  if (parts.size < rule.split(";").length)
    return { says: "says the same part twice", like: [...parts].map((part) => part.join("=")).join(";") };
  for (const name of ["INTERVAL", "COUNT"]) {
    if (parts.has(name) && !/^[1-9]\d{0,3}$/.test(parts.get(name)!))
      return {
        says: `has “${parts.get(name)}” for ${name}, which must be a whole number from 1 on`,
        like: rule.replace(/(INTERVAL|COUNT)=[^;]*/, "$1=2"),
      };
  }
  if (parts.has("UNTIL") && !/^\d{8}$/.test(parts.get("UNTIL")!))
    return {
      says: `has “${parts.get("UNTIL")}” for UNTIL, which is a day like 20270601`,
      like: rule.replace(/UNTIL=[^;]*/, "UNTIL=20270601"),
    };
  if (parts.has("UNTIL") && parts.has("COUNT"))
    return { says: "has both UNTIL and COUNT; one of them says when it stops", like: rule.replace(/;COUNT=[^;]*/, "") };
  const days = parts.get("BYDAY")?.split(",") ?? [];
  const ordinal = frequency === "MONTHLY" || (frequency === "YEARLY" && parts.has("BYMONTH"));
  const wrong = days.find((day) => !(ordinal ? /^(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/ : /^(MO|TU|WE|TH|FR|SA|SU)$/).test(day));
  if (wrong)
    return {
      says: `has the day “${wrong}”, which a rule of this kind can't have`,
      like: ordinal ? `FREQ=${frequency};BYDAY=1TU` : `FREQ=${frequency};BYDAY=TU`,
    };
  if (!hasADay(parts)) return { says: "names a day that no month has, so it never comes", like: `FREQ=${frequency}` };
  try {
    ICAL.Recur.fromString(rule);
  } catch {
    return { says: "is not a rule that can be followed", like: `FREQ=${frequency}` };
  }
  if (frequency !== "YEARLY" && !parts.has("UNTIL") && !parts.has("COUNT"))
    return { says: "never stops. Say until which day, or how many times", like: `${rule};UNTIL=20270601` };
  if (Number(parts.get("COUNT") ?? 0) > most)
    return { says: `comes back more than ${most} times`, like: rule.replace(/COUNT=\d+/, "COUNT=40") };
  return undefined;
}

/** Whether some month of the rule has some of its days: there is no February 30. */
function hasADay(parts: Map<string, string>): boolean {
  const numbers = (name: string) => parts.get(name)?.split(",").map(Number);
  const months = numbers("BYMONTH") ?? [1];
  if (months.some((month) => !(month >= 1 && month <= 12))) return false;
  // 2024 was a leap year.
  const longest = Math.max(...months.map((month) => new Date(Date.UTC(2024, month, 0)).getUTCDate()));
  return (numbers("BYMONTHDAY") ?? [1]).some((day) => day !== 0 && Math.abs(day) <= longest);
}
