import { compare } from "../../lib/compare.ts";
import { fieldsOf, type ReadRecord } from "./record.ts";

/** What a passage of law is about: the last part of its name, california/reporting. */
export const subjectOf = (id: string) => id.slice(id.indexOf("/") + 1);

/** The area in which a passage of law holds. */
export const areaOfLaw = (id: string) => id.slice(0, id.indexOf("/"));

/**
 * A text that quotes the law speaks of the law: it has the sources of what it quotes, and is reviewed if all of that is.
 *
 * @param records the records that the site shows
 */
export function withLaw(record: ReadRecord, data: Record<string, unknown>, records: Iterable<ReadRecord>): Record<string, unknown> {
  const quoted = new Set(record.uses?.flatMap(({ name, of }) => (name === "Law" && of ? [of] : [])));
  if (quoted.size === 0) return data;
  const passages = [...records].flatMap((other) => {
    const fields = other.file.collection === "law" && quoted.has(subjectOf(other.file.id)) ? fieldsOf("law", other) : undefined;
    return fields ? [fields] : [];
  });
  if (passages.length === 0) return data;
  const reviews = passages.map(({ review }) => review);
  if (data["legal"]) reviews.push(data["review"] as (typeof reviews)[number]);
  // The oldest review tells how old the whole may be.
  const review = reviews.every(Boolean) ? reviews.toSorted((a, b) => compare(a!.date, b!.date))[0] : undefined;
  const source = [...new Set([...((data["source"] as string[] | undefined) ?? []), ...passages.flatMap((of) => of.source)])];
  return { ...data, legal: true, review, source };
}
