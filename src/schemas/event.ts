import { day, line, moment, paragraph, record, siteAddress } from "./fields.ts";
import { draft, evidence, postalAddress, sample } from "./sharedFields.ts";
import { kind } from "./kind.ts";
import { z } from "zod";

/** A day, a span of days or an hour that is worth knowing about. It may come back by a rule. */
export const events = kind({
  folder: "events",
  noun: "an event",
  ending: ".mdx",
  interval: 365,
  facts: {
    starts: moment().describe("First day, like 2026-10-23; with a time on the department's clock, 2026-10-23T18:00."),
    ends: moment().describe("Last day, or the time at which it ends."),
    repeats: z
      .string()
      .regex(/^FREQ=(YEARLY|MONTHLY|WEEKLY|DAILY)(;[A-Z]+=[A-Z0-9,+-]+)*$/, "is not a rule. Write it like FREQ=YEARLY")
      .optional()
      .describe(
        "How it comes back, as an RFC 5545 rule: FREQ=YEARLY, or FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270601 for each first Tuesday up to a day.",
      ),
    except: z
      .array(day())
      .min(1, "name at least one")
      .optional()
      .describe("Days on which it does not take place although the rule says so, a list."),
    moved: z
      .array(
        z.strictObject({
          from: day().describe("The day of the series that does not take place as usual, like 2027-01-07."),
          to: moment().describe("The day on which it takes place in its stead, like 2027-01-14; with a time if the hour is another, too."),
        }),
      )
      .min(1, "name at least one")
      .optional()
      .describe("Single days of a series that take place on another day, a list. Set “changed” as well."),
    place: z
      .strictObject({
        name: line(80).describe("What the place is called."),
        address: postalAddress.describe("Its street, city and ZIP code."),
      })
      .optional()
      .describe("Where it is, with an address. Leave it out if it is at a school: the school has its own."),
    status: z
      .enum(["planned", "moved", "canceled"])
      .default("planned")
      .describe(
        "planned; moved if day, hour or place are not those first told; canceled. Do not delete a canceled event: people look for it.",
      ),
    changed: day()
      .optional()
      .describe(
        "The day on which day, hour, place or status last changed, like 2026-11-22. Calendars that people subscribed to then take the new one.",
      ),
    audience: z
      .array(z.enum(["students", "families", "staff"]))
      .min(1, "name at least one")
      .optional()
      .describe("Whom it is for: students, families, staff. Leave it out if it is for all."),
    program: record("programs").optional().describe("The program it belongs to."),
    schools: z
      .array(record("schools"))
      .min(1, "name at least one school")
      .optional()
      .describe("Schools it takes place at. Leave it out if it is for all schools."),
    topic: siteAddress().optional().describe("A page of this site that goes with it."),
    sample,
    ...evidence,
    draft,
  },
  words: {
    title: line(80).describe("The name of the event."),
    summary: paragraph(240).describe("What happens, in one or two sentences. If it is canceled or moved, say what to do now."),
  },
});
