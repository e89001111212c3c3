/** What a value is, as an editor would say it. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value && typeof value === "object") return "a group of fields";
  return typeof value === "string" ? "text" : String(value);
}

/** `call[1].number` as an editor would say it: “call, entry 2, number”. */
export function fieldName(path: PropertyKey[]): string {
  return path.map((key) => (typeof key === "number" ? `entry ${key + 1}` : String(key))).join(", ");
}

/** A path without the steps that a schema adds: a single value may stand without a list. */
export function pathIn(value: unknown, path: PropertyKey[]): PropertyKey[] {
  return path.filter((key, index) => typeof key !== "number" || Array.isArray(valueAt(value, path.slice(0, index))));
}

/** The value at a path; undefined if there is none. */
export function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (here, key) => (here && typeof here === "object" ? (here as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}
