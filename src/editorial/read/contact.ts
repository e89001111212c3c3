import { contactName } from "../../schemas/components.ts";
import { forEachReference } from "../explain/shape.ts";
import type { ReadRecord } from "./record.ts";

/** A common record in which the unit's line stands by the name that it has in this department. */
export function withContact(record: ReadRecord, contact: string | undefined): ReadRecord {
  if (record.file.layer !== "common" || !contact || contact === contactName) return record;
  return {
    ...record,
    original: record.original && withContact(record.original, contact),
    fields: renamed(record, record.fields, contact),
    data: renamed(record, record.data, contact) as ReadRecord["data"],
    uses: record.uses?.map((use) => (use.of === contactName ? { ...use, of: contact } : use)),
  };
}

function renamed({ schema }: ReadRecord, fields: unknown, contact: string): unknown {
  const paths: PropertyKey[][] = [];
  forEachReference(schema, fields, (refersTo, name, path) => {
    if (refersTo === "resources" && name === contactName) paths.push(path);
  });
  if (paths.length === 0) return fields;
  const copy = structuredClone(fields) as Record<PropertyKey, unknown>;
  for (const path of paths) set(copy, path, contact);
  return copy;
}

function set(group: Record<PropertyKey, unknown>, [key, ...rest]: PropertyKey[], value: string): void {
  const inside = group[key!];
  if (rest.length > 0) set(inside as Record<PropertyKey, unknown>, rest, value);
  else group[key!] = value;
}
