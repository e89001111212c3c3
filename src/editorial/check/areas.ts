import { areaKinds } from "../../schemas/area.ts";
import type { Fields } from "../../schemas/index.ts";
import { nearest, suggest } from "../explain/nearest.ts";
import type { Problem } from "../explain/problem.ts";
import { forEachReference } from "../explain/shape.ts";
import { areasAround, areasOf, type Absence } from "../read/areas.ts";
import { areaOfLaw, subjectOf } from "../read/law.ts";
import { fieldsNamed, fieldsOf, keyOf, single, type ReadRecord } from "../read/record.ts";

/**
 * Checks areas: a slip in one name would take a help line off a site without a word.
 *
 * @param chosen every record that is not replaced, shown or not
 * @param elsewhere why records are not shown, by “collection name”
 */
export function checkAreas(chosen: ReadonlyMap<string, ReadRecord>, elsewhere: ReadonlyMap<string, Absence>): void {
  const named = [...chosen.values()].filter(({ file }) => file.collection === "areas").map(({ file }) => file.id);
  const home = chosen.get(keyOf(single.settings));
  for (const record of chosen.values()) {
    checkNames(record, named, home?.file.layer);
    checkOwn(record, elsewhere);
    checkWithin(record, chosen);
    checkLawArea(record, named);
  }
  const settings = fieldsOf("department", home);
  if (!home || !settings) return;
  checkCommonFiles(home, settings, chosen);
  checkStateLaw(home, areasAround(settings.areas, chosen), chosen);
  const shown = [...chosen.values()].filter(({ file }) => !elsewhere.has(keyOf(file)));
  checkDepartment(home, settings, shown, named);
}

/**
 * What is wrong with a department's areas and those around them, where one of them can't be found: whatever is for it would seem to be
 * missing too, so this is said alone.
 *
 * @param chosen every record that is not replaced, shown or not
 * @param areas what the department lies in, see `areasAround`
 * @returns undefined if every area is there
 */
export function lostAreas(chosen: ReadonlyMap<string, ReadRecord>, areas: string[]): Problem[] | undefined {
  const records = [...chosen.values()];
  const named = records.filter(({ file }) => file.collection === "areas").map(({ file }) => file.id);
  if (areas.every((name) => fieldsNamed(chosen, "areas", name))) return undefined;
  const home = chosen.get(keyOf(single.settings))!;
  const own = [home, ...records.filter(({ file }) => file.collection === "areas" && areas.includes(file.id))];
  for (const record of own) checkNames(record, named, home.file.layer);
  return own.flatMap(({ source }) => source.problems);
}

function checkNames({ schema, fields, source }: ReadRecord, named: string[], department = "common"): void {
  forEachReference(schema, fields, (refersTo, name, path) => {
    if (refersTo !== "areas" || named.includes(name)) return;
    const near = nearest(name, named);
    source.reportAt(
      "unknown-record",
      path,
      `There is no area “${name}”. ${suggest(name, named)}`,
      near ? source.corrected(path, near) : `Use an area that exists, or write content/${department}/areas/${name}.yaml.`,
    );
  });
}

/** An area lies within a wider one, up to a country: then none lies within itself. */
function checkWithin(record: ReadRecord, chosen: ReadonlyMap<string, ReadRecord>): void {
  const area = record.file.collection === "areas" ? fieldsOf("areas", record) : undefined;
  if (!area) return;
  const { source } = record;
  if (!area.within) {
    if (area.kind !== "country")
      source.reportAt(
        "missing",
        [],
        `This area is a ${area.kind} and does not say what it lies in.`,
        "within: the name of the next wider area",
      );
    return;
  }
  const around = fieldsNamed(chosen, "areas", area.within);
  if (around && areaKinds.indexOf(around.kind) >= areaKinds.indexOf(area.kind))
    source.reportAt(
      "wrong-area",
      ["within"],
      `A ${area.kind} can't lie within a ${around.kind}, as “${area.within}” is.`,
      "Name a wider area, or correct the kind.",
    );
}

/** The folder of a passage of law is an area. */
function checkLawArea({ file, source }: ReadRecord, named: string[]): void {
  const area = file.collection === "law" ? areaOfLaw(file.id) : undefined;
  if (area && !named.includes(area))
    source.report("unknown-record", 1, 1, `The folder law/${area}/ is named for no area. ${suggest(area, named)}`, "Rename the folder.");
}

/** A state of whose law nothing is written: pages stay silent where they would quote it. */
function checkStateLaw({ source }: ReadRecord, areas: string[], chosen: ReadonlyMap<string, ReadRecord>): void {
  const state = areas.find((name) => fieldsNamed(chosen, "areas", name)?.kind === "state");
  const laws = [...chosen.values()].filter(({ file }) => file.collection === "law");
  if (!state || laws.length === 0 || laws.some(({ file }) => areaOfLaw(file.id) === state)) return;
  const subjects = [...new Set(laws.map(({ file }) => subjectOf(file.id)))];
  source.reportAt(
    "missing-file",
    ["areas"],
    `Nothing is written of the law of ${fieldsNamed(chosen, "areas", state)!.name}: pages say nothing where they would quote it.`,
    `Ask the city’s lawyer. Then write law/${state}/${subjects[0]}.yaml and the like: ${subjects.join(", ")}.`,
    { severity: "warning" },
  );
}

/** A department's own file that is for none of the department's areas would be shown nowhere. */
function checkOwn({ file, source }: ReadRecord, elsewhere: ReadonlyMap<string, Absence>): void {
  const area = file.layer === "common" || file.collection === "law" ? undefined : elsewhere.get(keyOf(file));
  if (area)
    source.reportAt(
      "wrong-area",
      [file.collection === "resources" ? "area" : "areas"],
      `This file is for ${area}, which is not among the areas of this department, so no page may show it.`,
      "Correct the area, or add it to the areas in department.yaml.",
    );
}

/** The common files that department.yaml names exist: a department's own file is deleted, and signed in itself. */
function checkCommonFiles(
  { source }: ReadRecord,
  { leave_out, signed }: Fields<"department">,
  chosen: ReadonlyMap<string, ReadRecord>,
): void {
  const common = [...chosen.values()].filter(({ file }) => file.layer === "common").map(({ file }) => `${file.collection}/${file.id}`);
  const check = (name: string, path: PropertyKey[], mend: (own: string) => string) => {
    if (common.includes(name)) return;
    const own = chosen.get(name.replace("/", " "));
    const near = nearest(name, common);
    source.reportAt(
      "unknown-record",
      path,
      own ? `“${name}” is a file of this department.` : `There is no common file “${name}”. ${suggest(name, common)}`,
      own ? mend(own.file.path) : near ? source.corrected(path, near) : "Take it out of the list.",
    );
  };
  leave_out.forEach((name, index) => check(name, ["leave_out", index], (own) => `Delete ${own} instead.`));
  signed.forEach(({ files }, at) =>
    files.forEach((name, index) => check(name, ["signed", at, "files", index], (own) => `Write review or confirmed into ${own} instead.`)),
  );
}

function checkDepartment({ source }: ReadRecord, { areas }: Fields<"department">, shown: ReadRecord[], named: string[]): void {
  const served = new Set(shown.flatMap((record) => areasOf(record) ?? []));
  areas.forEach((area, index) => {
    // A help line with mistakes of its own says so itself, and so does a name that is no area.
    if (served.has(area) || !named.includes(area) || shown.some(({ data }) => !data)) return;
    source.reportAt(
      "wrong-area",
      ["areas", index],
      `No help line and no other file is for “${area}”.`,
      "Correct the name, or take it out until there is one.",
      { severity: "warning" },
    );
  });
}
