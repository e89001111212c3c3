import type { Interface } from "../../schemas/interface.ts";
import { forEachLanguage, type Schema } from "../explain/shape.ts";
import type { Source } from "../explain/source.ts";
import { isLanguage } from "./departments.ts";

/** The languages that interface words name by themselves: some that people here speak have no name in a browser's tables, like Mixtec. */
export function namedLanguages(words: Record<string, Interface>): Set<string> {
  return new Set(Object.values(words).flatMap(({ languages }) => Object.keys(languages)));
}

/** Refuses tags of no language: readers would see the bare letters. */
export function checkTags(schema: Schema, fields: unknown, source: Source, named: ReadonlySet<string>): void {
  forEachLanguage(schema, fields, (tag, path) => {
    if (named.has(tag) || isLanguage(tag)) return;
    source.reportAt(
      "bad-value",
      path,
      `“${tag}” is no language that browsers know.`,
      "Write its tag, like es for Spanish or ase for American Sign Language. If it has one that browsers don't know, name it under “languages” in every file of content/interface/.",
    );
  });
}
