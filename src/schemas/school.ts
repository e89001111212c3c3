import { z } from "zod";
import { line, record, webAddress } from "./fields.ts";
import { aliases, evidence, postalAddress, sample } from "./sharedFields.ts";
import { phoneNumber } from "./phone.ts";
import { kind } from "./kind.ts";

/** The levels a school may have, in the order in which they are shown. */
export const levels = ["high", "middle", "elementary", "k-12", "special", "preschool", "adult", "private"] as const;

/** What the schools command may change, field by field: `keep` names those that it must leave alone. */
const keepable = ["name", "address", "phone", "website", "grades", "coordinates", "nces"] as const;
export type Keepable = (typeof keepable)[number];

/** One school. Its officer, programs and events point to it; it points to its district. */
export const schools = kind({
  folder: "schools",
  noun: "a school",
  ending: ".mdx",
  text: "optional",
  interval: 365,
  facts: {
    name: line(90).describe("The name, as families say it."),
    aliases,
    level: z.enum(levels).describe("The level under which it is listed."),
    district: record("organizations").optional().describe("Who runs it: the name of a file in organizations/."),
    address: postalAddress.optional(),
    phone: phoneNumber().optional().describe("The school office."),
    website: webAddress().optional().describe("The school's own website."),
    grades: line(12, 1).optional().describe("Grades served, like K-6."),
    enrollment: z.number().int().min(0).max(20000).optional().describe("Number of students."),
    // The check knows more than a limit of 90: it sees where the two have changed places.
    latitude: z.number().min(-180).max(180).optional().describe("Where it stands, in degrees north."),
    longitude: z.number().min(-180).max(180).optional().describe("Where it stands, in degrees east (minus in America)."),
    state_id: z
      .string()
      .regex(/^[\dA-Z-]{3,20}$/i, "is not a state's code of a school. Write its digits or letters, in quotes")
      .optional()
      .describe("Its code in the state's own directory, like California's CDS code."),
    nces: z
      .string()
      .regex(/^[\dA-Z]{8,12}$/, "is not an NCES code. It has 8 to 12 digits, in quotes")
      .optional()
      .describe("Its code in the national directory, of the National Center for Education Statistics."),
    keep: z
      .array(z.enum(keepable))
      .min(1, "name at least one field")
      .optional()
      .describe("Fields that “npm run schools” must not change, because the directory is wrong about them. Like [coordinates]."),
    outside: z
      .literal(true, "can only be true. Leave the line out for a school that the department's officers serve")
      .optional()
      .describe(
        "true if the school stands outside the department's own ground and nobody knows that its officers serve it. Its page and its poster then name no officer's number.",
      ),
    sample,
    ...evidence,
  },
  words: {},
});
