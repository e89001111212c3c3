import type { Collection, Fields } from "../../schemas/index.ts";

/** What a department's own site makes of records that others share. */
export interface Home {
  /** The department's time zone; undefined if its own file can't be used. */
  zone: string | undefined;
  /** The area of each resource that is left out, because the department does not serve it. */
  elsewhere: ReadonlyMap<string, string>;
}

const byCollection: { [C in Collection]?: (fields: Fields<C>, home: Home) => Fields<C> } = {
  officers: withConsent,
  resources: (line, { zone }) => ({ ...line, time_zone: line.time_zone ?? zone }),
  topics: withOwnLines,
};

/** What a site has of a record's fields. */
export function ownFields<C extends Collection>(collection: C, fields: Fields<C>, home: Home): Fields<C> {
  return byCollection[collection]?.(fields, home) ?? fields;
}

/** An officer's facts without name and photo, unless the officer has agreed to them. */
function withConsent(officer: Fields<"officers">): Fields<"officers"> {
  if (officer.consent) return officer;
  const { name: _name, photo: _photo, photo_alt: _alt, ...rest } = officer;
  return rest;
}

/** A help topic names the lines of every area; each site has its own. */
function withOwnLines(topic: Fields<"topics">, { elsewhere }: Home): Fields<"topics"> {
  const own = (names: string[]) => names.filter((name) => !elsewhere.has(name));
  const { call, lines, report, text } = topic;
  return {
    ...topic,
    lines: own(lines),
    ...(call ? { call: own(call) } : {}),
    ...(text ? { text: own(text) } : {}),
    ...(report ? { report: own(report) } : {}),
  };
}
