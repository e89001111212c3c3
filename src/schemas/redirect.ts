import { z } from "zod";
import { line, siteAddress } from "./fields.ts";

/** What a build writes beside its pages: for hosts and browsers, or with the ending of a file. */
const own = /\/[._]\w|^\/(assets|pagefind)\/|\/(404|500)\.html$|\.(js|css|json|xml|txt|svg|png|woff2|ics|csv|vcf|geojson|br|gz)$/i;

/** redirects.yaml: addresses that have moved. Addresses are promises. */
export const redirectsSchema = z
  .array(
    z.strictObject({
      from: z
        .string()
        .regex(/^\/[\w./-]*$/, "is not an address. Write it like /old-page/")
        .refine((from) => !/\.\.|\/\//.test(from), "must not hold two dots or two slashes in a row: it would lead out of the site")
        .refine((from) => !own.test(from), "is a kind of file that the site itself writes")
        .describe("The old address, like /old-page/."),
      to: siteAddress().describe("The address that takes its place."),
      why: line(120).describe("Why it moved, for those who come after you."),
    }),
  )
  .describe("Begin each entry with a hyphen, like: - from: /old-page/");

/** An address that has moved. */
export type Redirect = z.infer<typeof redirectsSchema>[number];
