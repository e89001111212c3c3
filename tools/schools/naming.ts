import type { Content } from "../../src/editorial/read/content.ts";
import { forEachReference } from "../../src/editorial/explain/shape.ts";
import { kinds, type Collection } from "../../src/schemas/index.ts";
import { recordSchema, type Kind } from "../../src/schemas/kind.ts";

/** The files that name each school: officers, programs, events and others, by the school's name. */
export function filesNaming(content: Content): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const collection of Object.keys(kinds) as Collection[]) {
    for (const { data, file } of content.entries[collection][content.languages[0]!] ?? []) {
      forEachReference(recordSchema(kinds[collection] as Kind), data, (refersTo, name) => {
        const known = files.get(name) ?? [];
        if (refersTo === "schools" && !known.includes(file)) files.set(name, [...known, file]);
      });
    }
  }
  return files;
}
