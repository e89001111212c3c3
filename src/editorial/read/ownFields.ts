import type { Absence } from "./areas.ts";
import type { Collection, Fields } from "../../schemas/index.ts";

/** What a department's own site makes of records that others share. */
export interface Home {
  /** The department's time zone; undefined if its own file can't be used. */
  zone: string | undefined;
  /** All areas that the department lies in, the widest first. */
  areas: string[];
  /** Those of them that are near. */
  local: string[];
  /** What an area is called in a language. */
  areaName: (area: string, language: string) => string;
  /** Why records are not on the site, by “collection name”. */
  elsewhere: ReadonlyMap<string, Absence>;
  /** The number of the department's unit, and the organization that it belongs to. */
  office?: { organization: string; phone: string } | undefined;
}

const byCollection: { [C in Collection]?: (fields: Fields<C>, home: Home, id: string, language: string) => Fields<C> } = {
  department: (department, { areas, local }) => ({ ...department, areas, local_areas: local }),
  officers: withConsent,
  // The department can be reached where its unit can: the number stands once, in the unit's file.
  organizations: (organization, { office }, id) =>
    office?.organization === id ? { ...organization, phone: organization.phone ?? office.phone } : organization,
  resources: (line, { zone, elsewhere, areaName }, _id, language) => ({
    ...line,
    area_name: areaName(line.area, language),
    time_zone: line.time_zone ?? zone,
    topics: line.topics.filter((name) => !elsewhere.has(`topics ${name}`)),
  }),
  topics: withOwnLines,
  journeys: (journey, { elsewhere }) => ({ ...journey, lines: journey.lines?.filter((name) => !elsewhere.has(`resources ${name}`)) }),
};

/** What a site has of a record's fields. */
export function ownFields<C extends Collection>(collection: C, fields: Fields<C>, home: Home, id: string, language: string): Fields<C> {
  return byCollection[collection]?.(fields, home, id, language) ?? fields;
}

/** Whether an officer's own words may be shown: with the officer's consent, or if both are made up. */
export function mayShowText(officer: { consent?: unknown; sample?: unknown }): boolean {
  return officer.consent !== undefined || officer.sample === true;
}

/** An officer's facts without name and photo, unless the officer has agreed to them. */
function withConsent(officer: Fields<"officers">): Fields<"officers"> {
  if (officer.consent) return officer;
  const { name: _name, photo: _photo, photo_alt: _alt, ...rest } = officer;
  return rest;
}

/** A help topic names the lines of every area; each site has its own. */
function withOwnLines(topic: Fields<"topics">, { elsewhere }: Home): Fields<"topics"> {
  const own = { ...topic };
  for (const field of ["call", "text", "report", "lines"] as const) {
    const names = topic[field];
    if (names) own[field] = names.filter((name) => !elsewhere.has(`resources ${name}`));
  }
  return own;
}
