import { z } from "zod";
import { day, line } from "./fields.ts";
import { kind } from "./kind.ts";

/** The ways in which the browser test looks at pages; each has its name in the interface words, `tested`. */
export const ways = ["phone", "phone_dark", "desktop", "desktop_dark", "forced_colors", "large_text", "zoom"] as const;

/** A number that a test counted. */
export const count = (what: string) => z.int().min(0).describe(what);

/** The state of the project that a test looked at. */
export const commit = () => z.string().regex(/^[0-9a-f]{7,64}$/);

/** What the browser test found on a department's site. It writes the file itself; nobody types numbers here. */
export const accessibility = kind({
  folder: "accessibility",
  noun: "the results of the accessibility test",
  ending: ".yaml",
  single: true,
  facts: {
    date: day().describe("The day of the test, like 2026-11-26."),
    commit: commit().optional().describe("The state of the project that was tested: its commit."),
    tool: line(40).describe("What looked for faults, with its version."),
    browser: line(40).describe("The browser, with its version."),
    pages: z
      .record(z.string().regex(/^[a-z]{2,3}$/), z.int().min(1))
      .describe("How many pages were opened in each language, like { en: 180, es: 180 }."),
    looks: z
      .array(
        z.strictObject({
          way: z.enum(ways).describe("How the pages were shown."),
          pages: count("How many pages were looked at this way. The others differ from one of these in their words alone."),
          faults: count("On how many of these pages something was found."),
        }),
      )
      .describe("The ways in which pages were looked at: a list."),
    // An older result does not have these two.
    elsewhere: count("How many requests went to another host while every page was opened and used.").optional(),
    kept: count("How many things stayed on the device afterwards: cookies, stored values, copies.").optional(),
  },
  words: {},
});
