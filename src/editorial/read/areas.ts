import { areaKinds } from "../../schemas/area.ts";
import { areaOfLaw } from "./law.ts";
import type { Collection } from "../../schemas/index.ts";
import { fieldsNamed, keyOf, settingsIn, type ReadRecord } from "./record.ts";

/** Why a record is not on the site: the areas that it is for, in words; undefined if department.yaml leaves it out. */
export type Absence = string | undefined;

/** Why a record is not on the site, to go behind its name. */
export function absenceInWords(area: Absence): string {
  return area === undefined
    ? "is left out by “leave_out” in department.yaml"
    : `is for ${area}, which is not among the areas of this department`;
}

/** What to do where something refers to a record that is not on the site. */
export function otherThan(area: Absence): string {
  return area === undefined
    ? "Name another, or take it out of “leave_out”."
    : "Name another, or put a file of the same name into the department's folder.";
}

/** The areas that a record is for: where a help line serves, or where a law holds. Undefined for what is for everyone. */
export function areasOf({ data, file }: ReadRecord): string[] | undefined {
  if (file.collection === "department") return undefined;
  if (file.collection === "law") return [areaOfLaw(file.id)];
  const { area, areas } = (data ?? {}) as { area?: unknown; areas?: unknown };
  if (typeof area === "string") return [area];
  return Array.isArray(areas) ? areas.map(String) : undefined;
}

/**
 * The areas that places lie in, the places too, the widest first.
 *
 * @param chosen records by “collection name”
 */
export function areasAround(places: string[], chosen: ReadonlyMap<string, ReadRecord>): string[] {
  const around = new Set<string>();
  const add = (name: string | undefined) => {
    if (name === undefined || around.has(name)) return;
    around.add(name);
    add(fieldsNamed(chosen, "areas", name)?.within);
  };
  places.forEach(add);
  const width = (name: string) => areaKinds.indexOf(fieldsNamed(chosen, "areas", name)?.kind ?? "district");
  return [...around].toReversed().toSorted((a, b) => width(a) - width(b));
}

/** Those of the areas that are near: from the county on. */
export function localAmong(areas: string[], chosen: ReadonlyMap<string, ReadRecord>): string[] {
  return areas.filter((name) => {
    const kind = fieldsNamed(chosen, "areas", name)?.kind;
    return kind !== "country" && kind !== "state";
  });
}

/** The record that another belongs to, by “collection name”: the page of a sheet to print, the program of an event. */
function ownerOf(collection: Collection, id: string, data: ReadRecord["data"]): string | undefined {
  if (collection === "sheets") {
    const [, section = "", page = ""] = /^(.*?)\/(.*)\/[^/]+$/.exec(id) ?? [];
    return section === "programs" ? `programs ${page}` : `pages ${section}/${page}`;
  }
  const { program } = (data ?? {}) as { program?: unknown };
  return typeof program === "string" ? `programs ${program}` : undefined;
}

/**
 * Parts the records that the site shows from those that it does not: help lines that do not serve here, what states the law
 * of another state, and what department.yaml leaves out.
 *
 * @param chosen records by “collection name”
 * @param areas all that the department lies in; undefined if its own file can't be used, and then nothing is left out
 */
export function inAreas(
  chosen: ReadonlyMap<string, ReadRecord>,
  areas: string[] | undefined,
): { shown: Map<string, ReadRecord>; elsewhere: Map<string, Absence> } {
  const shown = new Map(chosen);
  const elsewhere = new Map<string, Absence>();
  const settings = settingsIn(chosen);
  const leftOut = new Set(settings?.leave_out.map((name) => name.replace("/", " ")));
  for (const record of chosen.values()) {
    const key = keyOf(record.file);
    const own = areasOf(record);
    const isLeftOut = record.file.layer === "common" && leftOut.has(key);
    if (!isLeftOut && (!areas || !own || own.some((area) => areas.includes(area)))) continue;
    shown.delete(key);
    elsewhere.set(key, isLeftOut ? undefined : own!.join(" and "));
  }
  // What belongs to a record that is left out has no place either.
  for (const { data, file } of chosen.values()) {
    const owner = ownerOf(file.collection, file.id, data);
    if (file.layer !== "common" || !owner || !elsewhere.has(owner)) continue;
    shown.delete(keyOf(file));
    elsewhere.set(keyOf(file), elsewhere.get(owner));
  }
  return { shown, elsewhere };
}
