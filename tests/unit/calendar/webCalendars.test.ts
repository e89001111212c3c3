import { expect, test } from "vitest";
import { googleLink, outlookLink, subscriptionLinks } from "../../../src/calendar/webCalendars.ts";

const coffee = {
  title: "Sample: Coffee & talk",
  text: "Come when you like.",
  place: "Hilltop High, 555 Claire Avenue",
  starts: "2026-12-03T08:00",
  ends: "2026-12-03T09:00",
  zone: "America/Los_Angeles",
};
const week = { ...coffee, place: undefined, starts: "2027-02-01", ends: "2027-02-28" };
const fields = (link: string) => Object.fromEntries(new URL(link).searchParams);

test("Google gets the hours on the clocks of the place, and the zone they are in", () => {
  expect(new URL(googleLink(coffee)).hostname).toBe("calendar.google.com");
  expect(fields(googleLink(coffee))).toEqual({
    action: "TEMPLATE",
    text: "Sample: Coffee & talk",
    dates: "20261203T080000/20261203T090000",
    ctz: "America/Los_Angeles",
    details: "Come when you like.",
    location: "Hilltop High, 555 Claire Avenue",
  });
});

test("Outlook gets the hours in UTC, in winter and in summer, and spaces that it does not show as plus signs", () => {
  expect(fields(outlookLink(coffee))).toMatchObject({ startdt: "2026-12-03T16:00:00Z", enddt: "2026-12-03T17:00:00Z" });
  const summer = { ...coffee, starts: "2027-06-03T08:00", ends: "2027-06-03T09:00" };
  expect(fields(outlookLink(summer))).toMatchObject({ startdt: "2027-06-03T15:00:00Z" });
  expect(fields(outlookLink(coffee))).not.toHaveProperty("allday");
  expect(outlookLink({ ...coffee, title: "1+1 is two" })).toContain("subject=1%2B1%20is%20two&");
});

test("both take whole days with the day after the last as their end, and no place where none is known", () => {
  expect(fields(googleLink(week))).toMatchObject({ dates: "20270201/20270301" });
  expect(fields(outlookLink(week))).toMatchObject({ startdt: "2027-02-01", enddt: "2027-03-01", allday: "true" });
  expect(fields(googleLink(week))).not.toHaveProperty("location");
});

test("a calendar to subscribe to goes to programs as webcal, to Google as webcal inside its own address, to Outlook with its name", () => {
  const { google, outlook, program } = subscriptionLinks("https://sro.example.gov/events/calendar.ics", "All events");
  expect(program).toBe("webcal://sro.example.gov/events/calendar.ics");
  expect(fields(google)).toEqual({ cid: "webcal://sro.example.gov/events/calendar.ics" });
  expect(fields(outlook)).toEqual({ url: "https://sro.example.gov/events/calendar.ics", name: "All events" });
});
