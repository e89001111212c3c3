import { z } from "zod";
import { area, day, language, line, paragraph, record, siteAddress, timeZone, webAddress } from "./fields.ts";
import { evidence, known } from "./sharedFields.ts";

const color = (what: string) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/, "is not a color. Write # and six small digits or letters a to f, like #0f6460")
    .meta({ input: "color" })
    .describe(what);

const palette = z.strictObject({
  brand: color("The department's own color, for buttons and links."),
  brand_tint: color("A pale form of it, for quiet grounds."),
  sun: color("The warm color of rules and open doors."),
  sun_tint: color("A pale form of it."),
  sky: color("The ground of pictures."),
});

/** A common file by its folder and name. The check makes sure that it exists. */
const commonFile = () =>
  z.string().regex(/^[a-z]+\/[a-z0-9/-]+$/, "is not a file. Write its folder and its name, like programs/red-ribbon-week");

/** What is true of the whole site of one department: department.yaml. */
export const departmentFacts = {
  status: z
    .enum(["demonstration", "live"])
    .describe("demonstration shows a banner and keeps search engines out; live is the department's real site."),
  url: webAddress().describe("Where this site is published, like https://sro.example.gov, or https://example.gov/sro below a path."),
  own_page: webAddress().describe("The department's own page about its program, in the department's first language."),
  exit_to: webAddress().describe("Where the button for leaving fast leads: a plain page with nothing personal, like the weather."),
  organization: record("organizations").describe("The department itself: the name of a file in organizations/."),
  contact: record("resources").describe("How to reach the unit: the name of a file in resources/."),
  emergency: record("resources").describe("The line for danger right now, like 911: it stands in the footer, on posters and beside help."),
  crisis: record("resources").describe(
    "The line for a crisis, like 988: it stands in the footer, on posters and wherever help is offered.",
  ),
  referral: record("resources")
    .optional()
    .describe("The line that finds other services, like 211, if there is one: it stands on paper, and where a search finds nothing."),
  email: z
    .email("is not an email address. Write it like sro@example.gov")
    .optional()
    .describe("Where the unit takes email, if an address is published. The contact page then offers a letter to send."),
  languages: z
    .array(language())
    .min(1)
    .describe(
      "The languages of the site, like [en, es]. The department's own files are written in the first, which stands at /; the others stand at /es/ and so on. Each needs a file of interface words.",
    ),
  areas: z
    .array(area())
    .min(1)
    .describe(
      "The place that the department serves: the name of a file in areas/. What holds around it, up to the country, follows from there.",
    ),
  leave_out: z
    .array(commonFile())
    .default([])
    .describe("Common files that this site does without, by folder and name, like programs/red-ribbon-week."),
  signed: z
    .array(
      z.strictObject({
        files: z.array(commonFile()).min(1).describe("The files that were read, like [law/oak-state/reporting, topics/bullying]."),
        language: language()
          .optional()
          .describe("The language that was compared with the English. Left out where a lawyer has read the law."),
        by: line(80).describe("Who has read them, by office: “City Attorney’s Office”."),
        date: day().describe("The day they were read, like 2027-01-14."),
      }),
    )
    .default([])
    .describe("What this department's people have read of the common files: the law, and translations. A live site needs both."),
  bounds: z
    .strictObject({
      north: z.number().describe("The northern edge."),
      south: z.number().describe("The southern edge."),
      east: z.number().describe("The eastern edge (minus in America)."),
      west: z.number().describe("The western edge (minus in America)."),
    })
    .refine(({ north, south, east, west }) => north > south && east > west, "north must be more than south, and east more than west")
    .optional()
    .describe("The box that the county lies in, in degrees. A school whose coordinates are outside is reported."),
  time_zone: timeZone().describe("The department's time zone, like America/Los_Angeles."),
  navigation: z.array(siteAddress()).min(2).max(7).describe("The main menu: addresses of this site."),
  doors: z.array(siteAddress()).length(3).describe("The three doors of the home page: addresses of pages with a door and a start."),
  colors: z
    .strictObject({ light: palette.describe("On light ground."), dark: palette.describe("On dark ground.") })
    .describe("The department's accent colors, on light and on dark ground."),
  known,
  ...evidence,
};

/** What it says of itself, in each language. */
export const departmentWords = {
  name: line(60).describe("The name of the site, like “Chula Vista School Resource Officers”."),
  short: line(24).describe("A short name for narrow places, like “Chula Vista SROs”."),
  place: line(40).describe("The city, like “Chula Vista”."),
  headline: line(60).describe("The heading of the home page."),
  welcome: paragraph(200).describe("Two sentences under the heading."),
  count_note: paragraph(500).describe("Why the published numbers of schools differ from those counted here, in a sentence or two."),
  unpublished: paragraph(500)
    .optional()
    .describe("What is published nowhere about the program's work, in a sentence or two. The page of figures says so."),
  visit: paragraph(200).optional().describe("What is said about calling in person, if anything is published."),
};
