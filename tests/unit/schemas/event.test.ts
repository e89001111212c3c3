import { expect, test } from "vitest";
import { events } from "../../../src/schemas/event.ts";

test.each(["2026-10-23", "2026-10-23T18:00", "2024-02-29", "2026-10-23T00:00"])("takes %s as a beginning", (text) => {
  expect(events.facts.starts.safeParse(text).success).toBe(true);
});

test.each(["2026-02-30", "2026-10-23T24:00", "2026-10-23T6:00", "2026-10-23 18:00", "2026-10-23T18:00:00", "tomorrow", ""])(
  "refuses %j as a beginning",
  (text) => {
    expect(events.facts.starts.safeParse(text).success).toBe(false);
  },
);

test.each(["FREQ=YEARLY", "FREQ=MONTHLY;BYDAY=2TU", "FREQ=WEEKLY;COUNT=4", "FREQ=DAILY;COUNT=3"])("takes the rule %s", (text) => {
  expect(events.facts.repeats.safeParse(text).success).toBe(true);
});

test.each(["yearly", "FREQ=HOURLY", "RRULE:FREQ=YEARLY", "FREQ=YEARLY;"])("refuses the rule %s", (text) => {
  expect(events.facts.repeats.safeParse(text).success).toBe(false);
});
