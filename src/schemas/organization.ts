import { z } from "zod";
import { line, paragraph, webAddress } from "./fields.ts";
import { evidence, postalAddress } from "./sharedFields.ts";
import { phoneNumber } from "./phone.ts";
import { kind } from "./kind.ts";

/** Who runs a school, a service or a program: districts, counties, nonprofits, the department itself. */
export const organizations = kind({
  folder: "organizations",
  noun: "an organization",
  ending: ".yaml",
  interval: 365,
  facts: {
    kind: z
      .enum(["district", "charter", "private", "county", "city", "police", "state", "federal", "nonprofit"])
      .describe("What sort of organization it is."),
    partner: z.boolean().default(false).describe("true if it is shown among the program's partners."),
    address: postalAddress.optional(),
    phone: phoneNumber().optional().describe("The main telephone number."),
    website: webAddress().optional().describe("The organization's own website."),
    ...evidence,
  },
  words: {
    name: line(90).describe("The full name."),
    summary: paragraph(300).optional().describe("What it does with the program, in one or two sentences."),
  },
});
