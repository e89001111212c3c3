import { posix } from "node:path";
import { kinds, type Collection } from "../../schemas/index.ts";
import { addressesOf } from "../read/content.ts";
import { nearest, suggest } from "../explain/nearest.ts";
import type { ReadRecord } from "../read/record.ts";
import { forEachReference } from "../explain/shape.ts";

/** What there is to refer to. */
export interface Targets {
  /** The records that the site is made from, by “collection name”. */
  shown: Map<string, ReadRecord>;
  /** Names by collection, and those of drawings and pictures. Resources outside the department's areas are not among them. */
  names: Map<string, Set<string>>;
  addresses: Set<string>;
  /** The area of each resource that is left out. */
  elsewhere: Map<string, string>;
  pictures: Set<string>;
}

/** Sorts out what a department's files may refer to: resources that do not serve its areas are left out. */
export function targetsOf(
  shown: Map<string, ReadRecord>,
  elsewhere: Map<string, string>,
  drawings: Iterable<string>,
  pictures: Set<string>,
): Targets {
  const files = [...shown.values()].map((record) => record.file);
  const names = new Map([
    ["drawings", new Set(drawings)],
    ["pictures", new Set([...pictures].map((path) => posix.parse(path).name))],
  ]);
  for (const { collection, id } of files) names.set(collection, (names.get(collection) ?? new Set()).add(id));
  return { shown, names, addresses: new Set(addressesOf(files).keys()), elsewhere, pictures };
}

/** Checks the names and addresses in a record's fields. */
export function checkReferences(record: ReadRecord, targets: Targets): void {
  const { source, file } = record;
  forEachReference(record.schema, record.fields, (refersTo, name, path) => {
    if (refersTo === "address") {
      const target = name.replace(/#.*$/, "");
      if (targets.addresses.has(target)) return;
      const near = nearest(target, targets.addresses);
      return source.reportAt(
        "dead-link",
        path,
        `There is no page ${target} on this site. ${suggest(target, targets.addresses)}`,
        near ? source.corrected(path, near) : "Use an address that exists.",
      );
    }
    const known = targets.names.get(refersTo) ?? new Set<string>();
    if (known.has(name)) return;
    const area = refersTo === "resources" ? targets.elsewhere.get(name) : undefined;
    // A help topic names the lines of every area; each site shows its own.
    if (area && file.collection === "topics") return;
    if (area)
      return source.reportAt(
        "unknown-record",
        path,
        `“${name}” serves ${area}, which is not among the areas of this department.`,
        "Name another, or add the area to department.yaml.",
      );
    const near = nearest(name, known);
    const ending = { drawings: ".svg", pictures: ".jpg" }[refersTo] ?? kinds[refersTo as Collection].ending;
    const fix = near ? source.corrected(path, near) : `Use a name that exists, or add the file ${refersTo}/${name}${ending}.`;
    source.reportAt(
      refersTo in kinds ? "unknown-record" : "missing-picture",
      path,
      `There is no “${name}” in ${refersTo}/. ${suggest(name, known)}`,
      fix,
    );
  });
}
