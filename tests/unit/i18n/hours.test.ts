import { expect, test } from "vitest";
import { hoursInWords } from "../../../src/i18n/hours.ts";
import type { Fields } from "../../../src/schemas/index.ts";
import type { Interface } from "../../../src/schemas/interface.ts";

const words = {
  help: { always: "Day and night" },
  resource: { hours_zone: "{hours} ({zone})" },
} as Interface;
const say = (hours: Fields<"resources">["hours"], language = "en", zone?: string) =>
  hoursInWords(hours, words, language, zone)?.replace(/[\u00a0\u202f]/g, " ");

test("says day and night", () => {
  expect(say("always")).toBe("Day and night");
});

test("says nothing of hours that are not known", () => {
  expect([say(undefined), say([])]).toEqual([undefined, undefined]);
});

test("names single days", () => {
  expect(say([{ days: ["mon", "wed"], from: "08:00", to: "17:30" }])).toBe("Mon, Wed: 8:00 AM – 5:30 PM");
});

test("joins days that follow each other", () => {
  expect(say([{ days: ["mon", "tue", "wed", "thu", "fri"], from: "08:00", to: "17:00" }])).toBe("Mon – Fri: 8:00 AM – 5:00 PM");
});

test("does not mind the order in which days are written", () => {
  expect(say([{ days: ["fri", "mon", "sat", "sun"], from: "08:00", to: "17:00" }])).toBe("Mon, Fri – Sun: 8:00 AM – 5:00 PM");
});

test("says several spans", () => {
  const spans = [
    { days: ["mon" as const], from: "08:00", to: "12:00" },
    { days: ["sat" as const], from: "18:00", to: "24:00" },
  ];
  expect(say(spans)).toBe("Mon: 8:00 AM – 12:00 PM; Sat: 6:00 PM – 12:00 AM");
});

test("names the days in Spanish", () => {
  expect(say([{ days: ["mon", "tue"], from: "08:00", to: "17:00" }], "es")).toBe("lun, mar: 8:00 a.m. – 5:00 p.m.");
});

test("names the time zone, whatever the season", () => {
  expect(say([{ days: ["mon"], from: "08:00", to: "17:00" }], "en", "America/Los_Angeles")).toBe("Mon: 8:00 AM – 5:00 PM (Pacific Time)");
});
