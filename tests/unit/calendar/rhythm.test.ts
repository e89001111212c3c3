import { expect, test } from "vitest";
import { rhythmInWords, seriesInWords } from "../../../src/calendar/rhythm.ts";
import { wordsIn } from "../resources/example.ts";

const said = (repeats: string | undefined, language: string, starts = "2026-12-03T08:00", more = {}) =>
  rhythmInWords({ starts, ends: starts.replace("08:", "09:"), repeats, ...more }, wordsIn(language), language);

test.each([
  [
    "FREQ=MONTHLY;BYDAY=1TH;UNTIL=20270603",
    "First Thursday of each month, 8 – 9 AM, until June 3, 2027",
    "Primer jueves de cada mes, 8–9 a.m., hasta el 3 de junio de 2027",
  ],
  [
    "FREQ=MONTHLY;BYDAY=1TH;INTERVAL=2;COUNT=3",
    "Every 2 months: first Thursday, 8 – 9 AM, until April 1, 2027",
    "Cada 2 meses: primer jueves, 8–9 a.m., hasta el 1 de abril de 2027",
  ],
  [
    "FREQ=MONTHLY;BYMONTHDAY=3;COUNT=2",
    "Day 3 of each month, 8 – 9 AM, until January 3, 2027",
    "Día 3 de cada mes, 8–9 a.m., hasta el 3 de enero de 2027",
  ],
  [
    "FREQ=MONTHLY;COUNT=2",
    "Day 3 of each month, 8 – 9 AM, until January 3, 2027",
    "Día 3 de cada mes, 8–9 a.m., hasta el 3 de enero de 2027",
  ],
  // The last day is the last on which it takes place: its rule goes on to Sunday.
  [
    "FREQ=WEEKLY;UNTIL=20261220",
    "Every Thursday, 8 – 9 AM, until December 17, 2026",
    "Cada jueves, 8–9 a.m., hasta el 17 de diciembre de 2026",
  ],
  [
    "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3",
    "Every Tuesday and Thursday, 8 – 9 AM, until December 10, 2026",
    "Cada martes y jueves, 8–9 a.m., hasta el 10 de diciembre de 2026",
  ],
  [
    "FREQ=WEEKLY;INTERVAL=2;COUNT=2",
    "Every 2 weeks: Thursday, 8 – 9 AM, until December 17, 2026",
    "Cada 2 semanas: jueves, 8–9 a.m., hasta el 17 de diciembre de 2026",
  ],
  ["FREQ=DAILY;COUNT=3", "Every day, 8 – 9 AM, until December 5, 2026", "Cada día, 8–9 a.m., hasta el 5 de diciembre de 2026"],
  ["FREQ=YEARLY", "Every year, 8 – 9 AM", "Cada año, 8–9 a.m."],
  ["FREQ=YEARLY;INTERVAL=2", "Every 2 years, 8 – 9 AM", "Cada 2 años, 8–9 a.m."],
  [
    "FREQ=YEARLY;BYMONTH=12;BYDAY=1TH",
    "Every year: first Thursday of December, 8 – 9 AM",
    "Cada año: primer jueves de diciembre, 8–9 a.m.",
  ],
])("says %s in words", (rule, english, spanish) => {
  expect([said(rule, "en"), said(rule, "es")]).toEqual([english, spanish]);
});

test("says the last of a month", () => {
  expect(said("FREQ=MONTHLY;BYDAY=-1TH;COUNT=2", "en", "2026-12-31T08:00")).toBe(
    "Last Thursday of each month, 8 – 9 AM, until January 28, 2027",
  );
});

test("ends on the last day that is not left out", () => {
  expect(said("FREQ=WEEKLY;COUNT=3", "en", "2026-12-03T08:00", { except: ["2026-12-17"] })).toBe(
    "Every Thursday, 8 – 9 AM, until December 10, 2026",
  );
});

test("says nothing of an event that takes place once", () => {
  expect(said(undefined, "en")).toBeUndefined();
});

test("says no hours of days", () => {
  const days = { starts: "2027-02-01", ends: "2027-02-28", repeats: "FREQ=YEARLY" };
  expect(rhythmInWords(days, wordsIn("en"), "en")).toBe("Every year");
});

test("names the days to come that are left out", () => {
  const event = {
    starts: "2026-12-03T18:00",
    ends: "2026-12-03T19:30",
    repeats: "FREQ=WEEKLY;UNTIL=20261231",
    except: ["2026-12-10", "2026-12-24"],
  };
  expect(seriesInWords(event, "2026-12-11", wordsIn("en"), "en")).toBe(
    "Every Thursday, 6:00 – 7:30 PM, until December 31, 2026 · Not on December 24, 2026",
  );
});
