import type { Fields } from "../../schemas/index.ts";
import { nearest, suggest } from "../explain/nearest.ts";
import { forEachReference } from "../explain/shape.ts";
import { areasOf } from "../read/areas.ts";
import { fieldsOf, keyOf, single, type ReadRecord } from "../read/record.ts";

/**
 * Checks areas: a slip in one name would take a help line off a site without a word.
 *
 * @param chosen every record that is not replaced, shown or not
 * @param elsewhere the areas of records that are left out, by “collection name”
 * @param named areas that have a name in the interface words; undefined if these can't be read
 */
export function checkAreas(chosen: ReadonlyMap<string, ReadRecord>, elsewhere: ReadonlyMap<string, string>, named?: string[]): void {
  if (named) for (const record of chosen.values()) checkNames(record, named);
  for (const record of chosen.values()) checkOwn(record, elsewhere);
  const home = chosen.get(keyOf(single.settings));
  const settings = fieldsOf("department", home);
  if (!home || !settings) return;
  const shown = [...chosen.values()].filter(({ file }) => !elsewhere.has(keyOf(file)));
  // A name that is no area is reported as such.
  checkDepartment(home, settings, shown, (area) => !named || named.includes(area));
}

function checkNames({ schema, fields, source }: ReadRecord, named: string[]): void {
  forEachReference(schema, fields, (refersTo, name, path) => {
    if (refersTo !== "area" || named.includes(name)) return;
    const near = nearest(name, named);
    source.reportAt(
      "unknown-record",
      path,
      `There is no area “${name}”. ${suggest(name, named)}`,
      near ? source.corrected(path, near) : "Use an area that exists, or write its name under “areas” in every file of content/interface/.",
    );
  });
}

/** A department's own file that is for none of the department's areas would be shown nowhere. */
function checkOwn({ file, source }: ReadRecord, elsewhere: ReadonlyMap<string, string>): void {
  const area = file.layer === "common" ? undefined : elsewhere.get(keyOf(file));
  if (area)
    source.reportAt(
      "bad-value",
      [file.collection === "resources" ? "area" : "areas"],
      `This file is for ${area}, which is not among the areas of this department, so no page may show it.`,
      "Correct the area, or add it to the areas in department.yaml.",
    );
}

function checkDepartment(
  { source }: ReadRecord,
  { areas, local_areas }: Fields<"department">,
  shown: ReadRecord[],
  isKnown: (area: string) => boolean,
): void {
  const served = new Set(shown.flatMap((record) => areasOf(record) ?? []));
  areas.forEach((area, index) => {
    // A help line with mistakes of its own says so itself.
    if (served.has(area) || !isKnown(area) || shown.some(({ data }) => !data)) return;
    source.reportAt(
      "bad-value",
      ["areas", index],
      `No help line and no other file is for “${area}”.`,
      "Correct the name, or take it out until there is one.",
      { severity: "warning" },
    );
  });
  local_areas.forEach((area, index) => {
    if (areas.includes(area) || !isKnown(area)) return;
    const near = nearest(area, areas);
    source.reportAt(
      "not-a-choice",
      ["local_areas", index],
      `“${area}” is not among the areas of this department. ${suggest(area, areas)}`,
      near ? source.corrected(["local_areas", index], near) : "Take it out, or add it to “areas”, too.",
    );
  });
}
