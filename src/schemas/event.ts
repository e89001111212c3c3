import { z } from "zod";
import { evidence, line, moment, paragraph, record, sample, siteAddress } from "./fields.ts";
import { kind } from "./kind.ts";

/** A day or a span of days that is worth knowing about. It may come back by a rule. */
export const events = kind({
  folder: "events",
  noun: "an event",
  ending: ".mdx",
  interval: 365,
  facts: {
    starts: moment().describe("First day, like 2026-10-23; with a time, 2026-10-23T18:00."),
    ends: moment().describe("Last day, or the time at which it ends."),
    repeats: z
      .string()
      .regex(/^FREQ=(YEARLY|MONTHLY|WEEKLY)(;[A-Z]+=[A-Z0-9,+-]+)*$/, "is not a rule. Write it like FREQ=YEARLY")
      .optional()
      .describe("How it comes back, as an RFC 5545 rule, like FREQ=YEARLY."),
    program: record("programs").optional().describe("The program it belongs to."),
    schools: z.array(record("schools")).optional().describe("Schools it takes place at."),
    topic: siteAddress().optional().describe("A page of this site that goes with it."),
    sample,
    ...evidence,
  },
  words: {
    title: line(80).describe("The name of the event."),
    summary: paragraph(240).describe("What happens, in one or two sentences."),
  },
});
