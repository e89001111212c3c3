import { expect, test } from "vitest";
import { rhythmInWords } from "../../../src/calendar/rhythm.ts";
import { wordsIn } from "../resources/example.ts";

const said = (repeats: string | undefined, language: string, starts = "2026-12-03T08:00", more = {}) =>
  rhythmInWords({ starts, ends: starts.replace("08:", "09:"), repeats, ...more }, wordsIn(language), language);

test.each([
  [
    "FREQ=MONTHLY;BYDAY=1TH;UNTIL=20270603",
    "First Thursday of each month until June 3, 2027",
    "Primer jueves de cada mes hasta el 3 de junio de 2027",
  ],
  [
    "FREQ=MONTHLY;BYDAY=1TH;INTERVAL=2;COUNT=3",
    "Every 2 months: first Thursday until April 1, 2027",
    "Cada 2 meses: primer jueves hasta el 1 de abril de 2027",
  ],
  ["FREQ=MONTHLY;BYMONTHDAY=3;COUNT=2", "Day 3 of each month until January 3, 2027", "Día 3 de cada mes hasta el 3 de enero de 2027"],
  ["FREQ=MONTHLY;COUNT=2", "Day 3 of each month until January 3, 2027", "Día 3 de cada mes hasta el 3 de enero de 2027"],
  // The last day is the last on which it takes place: its rule goes on to Sunday.
  ["FREQ=WEEKLY;UNTIL=20261220", "Every Thursday until December 17, 2026", "Cada jueves hasta el 17 de diciembre de 2026"],
  [
    "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3",
    "Every Tuesday and Thursday until December 10, 2026",
    "Cada martes y jueves hasta el 10 de diciembre de 2026",
  ],
  [
    "FREQ=WEEKLY;INTERVAL=2;COUNT=2",
    "Every 2 weeks: Thursday until December 17, 2026",
    "Cada 2 semanas: jueves hasta el 17 de diciembre de 2026",
  ],
  ["FREQ=DAILY;COUNT=3", "Every day until December 5, 2026", "Cada día hasta el 5 de diciembre de 2026"],
  ["FREQ=YEARLY", "Every year", "Cada año"],
  ["FREQ=YEARLY;INTERVAL=2", "Every 2 years", "Cada 2 años"],
  ["FREQ=YEARLY;BYMONTH=12;BYDAY=1TH", "Every year: first Thursday of December", "Cada año: primer jueves de diciembre"],
])("says %s in words", (rule, english, spanish) => {
  expect([said(rule, "en"), said(rule, "es")]).toEqual([english, spanish]);
});

test("says the last of a month", () => {
  expect(said("FREQ=MONTHLY;BYDAY=-1TH;COUNT=2", "en", "2026-12-31T08:00")).toBe("Last Thursday of each month until January 28, 2027");
});

test("ends on the last day that is not left out", () => {
  expect(said("FREQ=WEEKLY;COUNT=3", "en", "2026-12-03T08:00", { except: ["2026-12-17"] })).toBe("Every Thursday until December 10, 2026");
});

test("says nothing of an event that takes place once", () => {
  expect(said(undefined, "en")).toBeUndefined();
});
