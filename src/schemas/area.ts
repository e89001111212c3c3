import { z } from "zod";
import { area, line } from "./fields.ts";
import { kind } from "./kind.ts";

/** What an area can be, the widest first: an area lies within one of an earlier kind. */
export const areaKinds = ["country", "state", "county", "city", "district"] as const;

/** A part of the country in which a help line serves or a law holds. What holds in an area holds in all that lies within it. */
export const areas = kind({
  folder: "areas",
  noun: "an area",
  ending: ".yaml",
  facts: {
    kind: z.enum(areaKinds).describe("What the area is: country, state, county, city, or the district of a school district."),
    within: area().optional().describe("The next wider area that it lies in, like oak-county for a city. Left out for a country."),
  },
  words: {
    name: line(60).describe("Its name, as readers know it: “Oak County”."),
  },
});
