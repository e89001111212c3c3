import { posix } from "node:path";
import { kinds, type Collection } from "../../schemas/index.ts";
import { addressOf } from "../../i18n/addresses.ts";
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
  /** The areas of each record that is left out because it is for others, by “collection name”. */
  elsewhere: Map<string, string>;
  /** The same by the address that the record would have. */
  elsewhereAt: Map<string, string>;
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
  const elsewhereAt = new Map(
    [...elsewhere].flatMap(([key, area]) => {
      const [collection = "", id = ""] = key.split(" ");
      const address = addressOf(collection as Collection, id);
      return address ? [[address, area] as const] : [];
    }),
  );
  const names = new Map([
    ["drawings", new Set(drawings)],
    ["pictures", new Set([...pictures].map((path) => posix.parse(path).name))],
  ]);
  for (const { collection, id } of files) names.set(collection, (names.get(collection) ?? new Set()).add(id));
  return { shown, names, addresses: new Set(addressesOf(files).keys()), elsewhere, elsewhereAt, pictures };
}

/** Checks the names and addresses in a record's fields. */
export function checkReferences(record: ReadRecord, targets: Targets): void {
  const { source, file } = record;
  forEachReference(record.schema, record.fields, (refersTo, name, path) => {
    if (refersTo === "area") return;
    if (refersTo === "address") {
      const target = name.replace(/#.*$/, "");
      if (targets.addresses.has(target)) return;
      const area = targets.elsewhereAt.get(target);
      if (area)
        return source.reportAt(
          "dead-link",
          path,
          `${target} is not a page of this site: it is for ${area}.`,
          "Name another, or put a file of the same name into the department's folder.",
        );
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
    const area = targets.elsewhere.get(`${refersTo} ${name}`);
    // Help topics and help lines name each other for every area; each site shows its own.
    if (area && (file.collection === "topics" || refersTo === "topics")) return;
    if (area)
      return source.reportAt(
        "unknown-record",
        path,
        `“${name}” serves ${area}, which is not among the areas of this department.`,
        "Name another, or add the area to department.yaml.",
      );
    const near = nearest(name, known);
    const ending = { drawings: ".svg", pictures: ".jpg" }[refersTo] ?? kinds[refersTo as Collection].ending;
    const fix = near
      ? source.corrected(path, near)
      : typeof path.at(-1) === "number"
        ? `Take it out of the list, or put the file ${refersTo}/${name}${ending} there.`
        : `Use a name that exists, or put the file ${refersTo}/${name}${ending} there.`;
    source.reportAt(
      refersTo in kinds ? "unknown-record" : "missing-picture",
      path,
      `There is no “${name}” in ${refersTo}/. ${suggest(name, known)}`,
      fix,
    );
  });
}
