import { nearest, suggest } from "./nearest.ts";
import { neverAboutAnOfficer } from "./neverPublished.ts";
import { valueAt } from "./path.ts";
import { fieldNames, type Schema } from "./shape.ts";
import type { Source } from "./source.ts";

/** Reports a field that does not exist, with the one that was probably meant. */
export function explainUnknown(key: string, path: PropertyKey[], schema: Schema, group: unknown, source: Source): void {
  const free = fieldNames(schema, path).filter((name) => !(name in (group as object)));
  const near = nearest(key, free);
  const at = [...path, key];
  const never = neverAboutAnOfficer(key, source.file);
  if (never) source.reportAt("unknown-field", at, never, "Take the line out.", { atName: true });
  else if (/^officers?$/.test(key) && /(^|\/)schools\/[^/]+$/.test(source.file))
    source.reportAt(
      "unknown-field",
      at,
      "A school's file does not name its officer: the officer's file, in officers/, names its schools.",
      "Take the line out, and add this school to “schools” in the officer's file.",
      { atName: true },
    );
  else if (near)
    source.reportAt(
      "misspelt",
      at,
      `There is no field “${key}”. Did you mean “${near}”?`,
      source.lineOf(at, { atName: true }).replace(key, near),
      { atName: true },
    );
  else
    source.reportAt(
      "unknown-field",
      at,
      `There is no field “${key}” here. ${free.length > 0 ? suggest(key, free) : "All that there are stand here already."}`,
      "Take the line out.",
      { atName: true },
    );
}

/** The fields of a group that are there under a misspelt name: they are not reported as missing too. */
export function misspellings(path: PropertyKey[], schema: Schema, value: unknown): (string | undefined)[] {
  const group = valueAt(value, path);
  if (!group || typeof group !== "object" || Array.isArray(group)) return [];
  const names = fieldNames(schema, path);
  const free = names.filter((name) => !(name in group));
  return Object.keys(group).map((key) => (names.includes(key) ? undefined : nearest(key, free)));
}
