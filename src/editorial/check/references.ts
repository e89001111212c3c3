import { posix } from "node:path";
import { kinds, type Collection } from "../../schemas/index.ts";
import { addressOf } from "../../i18n/addresses.ts";
import { sections, type SectionName } from "../../i18n/sections.ts";
import { addressesOf } from "../read/content.ts";
import { nearest, suggest } from "../explain/nearest.ts";
import { absenceInWords, otherThan, type Absence } from "../read/areas.ts";
import type { ReadRecord } from "../read/record.ts";
import { forEachMisnamed, forEachReference } from "../explain/shape.ts";
import { slug } from "../../lib/slug.ts";

/** What there is to refer to. */
export interface Targets {
  /** The records that the site is made from, by “collection name”. */
  shown: Map<string, ReadRecord>;
  /** Names by collection, and those of drawings and pictures. Resources outside the department's areas are not among them. */
  names: Map<string, Set<string>>;
  addresses: Set<string>;
  /** Addresses of sections in which there is nothing yet, with what would stand there, as a message names it. */
  emptyAt: Map<string, string>;
  /** Why records are not on the site, by “collection name”. */
  elsewhere: Map<string, Absence>;
  /** The same by the address that the record would have. */
  elsewhereAt: Map<string, Absence>;
  pictures: Set<string>;
  /** Where old addresses lead. */
  moved?: ReadonlyMap<string, string>;
}

/** Sorts out what a department's files may refer to: resources that do not serve its areas are left out. */
export function targetsOf(
  shown: Map<string, ReadRecord>,
  elsewhere: Map<string, Absence>,
  drawings: Iterable<string>,
  pictures: Set<string>,
  open: readonly SectionName[],
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
  // A site without a school is not built: that is said once, not at each link.
  const everywhere = sections.schools.address;
  const emptyAt = new Map(
    (Object.keys(sections) as SectionName[]).flatMap((name) => {
      const { address, records } = sections[name];
      return open.includes(name) || address === everywhere ? [] : [[address, kinds[records?.collection ?? "pages"].noun] as const];
    }),
  );
  return { shown, names, addresses: new Set([...addressesOf(files, open).keys(), everywhere]), emptyAt, elsewhere, elsewhereAt, pictures };
}

/** What is wrong with a link to a section in which there is nothing, and what to do. */
export function nothingThere(address: string, noun: string): [message: string, fix: string] {
  return [`There is nothing in ${address} yet, and an empty part of the site is not made.`, `Take the link out, or write ${noun} first.`];
}

/** Checks the names and addresses in a record's fields. */
export function checkReferences(record: ReadRecord, targets: Targets): void {
  const { source, file } = record;
  forEachMisnamed(record.schema, record.fields, (refersTo, given, path) => {
    const known = targets.names.get(refersTo);
    const name = slug(given.replace(/\.[a-z]{3,4}$/i, ""));
    if (!known || known.has(name)) return;
    const near = nearest(name, known);
    source.propose(path, near ? source.corrected(path, near) : `Use the name of a file in ${refersTo}/, without its ending.`);
  });
  forEachReference(record.schema, record.fields, (refersTo, name, path) => {
    if (refersTo === "areas") return;
    if (refersTo === "address") {
      const target = name.replace(/#.*$/, "");
      if (targets.addresses.has(target)) return;
      // A list leaves out what leads nowhere yet.
      if (targets.emptyAt.has(target) && typeof path.at(-1) === "number") return;
      if (targets.emptyAt.has(target)) return source.reportAt("dead-link", path, ...nothingThere(target, targets.emptyAt.get(target)!));
      if (targets.elsewhereAt.has(target))
        return source.reportAt(
          "dead-link",
          path,
          `${target} is not a page of this site: it ${absenceInWords(targets.elsewhereAt.get(target))}.`,
          otherThan(targets.elsewhereAt.get(target)),
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
    const key = `${refersTo} ${name}`;
    const absent = targets.elsewhere.has(key);
    // Help topics, what happens next, and help lines name each other for every area; each site shows its own.
    if (absent && (file.collection === "topics" || file.collection === "journeys" || refersTo === "topics")) return;
    if (absent)
      return source.reportAt(
        "unknown-record",
        path,
        `“${name}” ${absenceInWords(targets.elsewhere.get(key))}.`,
        otherThan(targets.elsewhere.get(key)),
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
