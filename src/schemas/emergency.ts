import { z } from "zod";
import { day, isDay, line, moment, record, siteAddress } from "./fields.ts";
import { kind } from "./kind.ts";

/** Texts written ahead for an emergency. They say in general what to do; the district and 911 say the rest. */
export const emergencies = kind({
  folder: "emergencies",
  noun: "an emergency text",
  ending: ".yaml",
  interval: 365,
  facts: { checked: day().describe("The day someone last read this text and agreed to it, like 2026-11-22.") },
  words: {
    title: line(40).describe("What is happening, in a few calm words, without a period: the schools follow, as in “Lockdown: Oak High”."),
    lines: z
      .array(line(120))
      .min(1)
      .max(3)
      .describe("What to do and what not to do: one to three short lines. The number to call in danger stands below them by itself."),
  },
});

/** A moment with its time of day. */
const time = () => moment().refine((text) => !isDay(text), "is a day without a time. Write the time too, like 2026-11-24T18:00");

/** The one switch: which emergency text stands above every page, and until when. */
export const emergency = kind({
  folder: "emergency",
  noun: "the emergency switch",
  ending: ".yaml",
  single: true,
  facts: {
    show: z.string().describe("nothing, or the name of a file in emergencies/, like lockdown."),
    posted: time().optional().describe("When it was put up, like 2026-11-24T10:42. Readers see how old it is."),
    until: time()
      .optional()
      .describe(
        "When it comes down by itself, at most 7 days ahead, like 2026-11-24T18:00. Readers do not see it. Needed unless nothing is shown.",
      ),
    schools: z.array(record("schools")).optional().describe("Schools it is about, a list of names of files in schools/."),
    see: siteAddress().optional().describe("Where to read on: a page of this site."),
  },
  words: {},
});
