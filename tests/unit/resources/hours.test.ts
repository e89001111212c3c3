import { expect, test } from "vitest";
import { anyOpen, isOpen, type Span } from "../../../src/resources/hours.ts";

const pacific = "America/Los_Angeles";
const office: Span[] = [{ days: ["mon", "tue", "wed", "thu", "fri"], from: "09:00", to: "17:00" }];
/** A moment on the clocks of California in winter (UTC-8) or in summer (UTC-7). November 23, 2026 is a Monday. */
const winter = (time: string, day = "2026-11-23") => new Date(`${day}T${time}:00-08:00`);
const summer = (time: string, day = "2026-07-06") => new Date(`${day}T${time}:00-07:00`);

test("hours that are not published are neither open nor closed", () => {
  expect(isOpen(undefined, pacific, winter("12:00"))).toBeUndefined();
  expect(isOpen([], pacific, winter("12:00"))).toBeUndefined();
});

test("day and night is open at any moment", () => {
  expect(isOpen("always", pacific, winter("03:00"))).toBe(true);
});

test("a span begins with its first minute and ends before its last", () => {
  expect(["08:59", "09:00", "16:59", "17:00"].map((time) => isOpen(office, pacific, winter(time)))).toEqual([false, true, true, false]);
});

test("only the named days count", () => {
  expect(isOpen(office, pacific, winter("12:00", "2026-11-22"))).toBe(false);
});

test("the clock is that of the service, not of the reader", () => {
  // 12:30 in New York is 9:30 in Los Angeles.
  const moment = new Date("2026-11-23T12:30:00-05:00");
  expect(isOpen(office, pacific, moment)).toBe(true);
  expect(isOpen([{ days: ["mon"], from: "12:00", to: "13:00" }], "America/New_York", moment)).toBe(true);
  expect(isOpen([{ days: ["mon"], from: "12:00", to: "13:00" }], pacific, moment)).toBe(false);
});

test("a day of the service's own week: Sunday evening there may be Monday here", () => {
  expect(isOpen([{ days: ["sun"], from: "20:00", to: "24:00" }], pacific, new Date("2026-11-23T05:00:00Z"))).toBe(true);
});

test("24:00 is the end of the day, and 00:00 its beginning", () => {
  const late: Span[] = [
    { days: ["mon"], from: "22:00", to: "24:00" },
    { days: ["tue"], from: "00:00", to: "02:00" },
  ];
  expect(isOpen(late, pacific, winter("23:59"))).toBe(true);
  expect(isOpen(late, pacific, winter("00:00", "2026-11-24"))).toBe(true);
  expect(isOpen(late, pacific, winter("02:00", "2026-11-24"))).toBe(false);
  expect(isOpen(late, pacific, winter("00:00"))).toBe(false);
});

test("a span whose end is before its start runs into the next day", () => {
  const night: Span[] = [{ days: ["fri"], from: "20:00", to: "02:00" }];
  expect(isOpen(night, pacific, winter("23:00", "2026-11-27"))).toBe(true);
  expect(isOpen(night, pacific, winter("01:59", "2026-11-28"))).toBe(true);
  expect(isOpen(night, pacific, winter("02:00", "2026-11-28"))).toBe(false);
  expect(isOpen(night, pacific, winter("01:00", "2026-11-27"))).toBe(false);
});

test("Sunday night runs into Monday", () => {
  expect(isOpen([{ days: ["sun"], from: "22:00", to: "06:00" }], pacific, winter("05:00"))).toBe(true);
});

test("hours follow the clock through daylight saving", () => {
  expect(isOpen(office, pacific, summer("09:00"))).toBe(true);
  expect(isOpen(office, pacific, summer("08:59"))).toBe(false);
  // On March 8, 2026 the clock goes from 2 to 3; on November 1, 2026 the hour from 1 to 2 comes twice.
  const early: Span[] = [{ days: ["sun"], from: "01:00", to: "02:00" }];
  expect(isOpen(early, pacific, new Date("2026-03-08T09:59:00Z"))).toBe(true);
  expect(isOpen(early, pacific, new Date("2026-03-08T10:00:00Z"))).toBe(false);
  expect(isOpen(early, pacific, new Date("2026-11-01T08:30:00Z"))).toBe(true);
  expect(isOpen(early, pacific, new Date("2026-11-01T09:30:00Z"))).toBe(true);
  expect(isOpen(early, pacific, new Date("2026-11-01T10:00:00Z"))).toBe(false);
});

test("of several ways, one open is enough, and only all of them closed is closed", () => {
  const noon = winter("12:00", "2026-11-22");
  expect(anyOpen([undefined, "always"], pacific, noon)).toBe(true);
  expect(anyOpen([office, undefined], pacific, noon)).toBeUndefined();
  expect(anyOpen([office, office], pacific, noon)).toBe(false);
  expect(anyOpen([], pacific, noon)).toBeUndefined();
});
