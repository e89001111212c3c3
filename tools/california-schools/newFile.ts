import { slug } from "../../src/lib/slug.ts";
import type { Fields } from "../../src/schemas/index.ts";
import { levels } from "../../src/schemas/school.ts";
import { compareFacts, type Surroundings } from "./changes.ts";
import { own } from "./edit.ts";
import { schoolName } from "./names.ts";
import type { DirectoryRow } from "./row.ts";

/** Where the directory is published. */
export const directoryPage = "https://www.cde.ca.gov/ds/si/ds/pubschls.asp";

export interface NewSchool {
  row: DirectoryRow;
  id: string;
  name: string;
  level: (typeof levels)[number];
  text: string;
}

/** The file of a school that has opened: what the directory says about it, in the form of the other files. */
export function newSchool(
  row: DirectoryRow,
  district: string | undefined,
  around: Surroundings,
  taken: Set<string>,
  today: string,
): NewSchool {
  const { name, id: short, aliases } = schoolName(row.name);
  const id = freeName(short, row.city, taken);
  const level = levelOf(row);
  const facts = new Map(
    compareFacts({}, row, around).changes.flatMap(({ edits }) => edits.map(({ path, value }) => [path[0], value] as const)),
  );
  const address = facts.get("address") as Record<string, string> | undefined;
  const lines = ["---", `name: ${own("name", name)}`];
  if (aliases.length > 0) lines.push(`aliases: [${aliases.map((alias) => JSON.stringify(alias)).join(", ")}]`);
  lines.push(`level: ${level}`);
  if (district) lines.push(`district: ${district}`);
  if (address) lines.push("address:", ...Object.entries(address).map(([key, value]) => `  ${key}: ${own(key, value)}`));
  for (const field of ["phone", "website", "grades", "latitude", "longitude"] as const) {
    const value = facts.get(field);
    if (value !== undefined) lines.push(`${field}: ${own(field, value as string | number)}`);
  }
  lines.push(`cds: ${own("cds", row.cds)}`);
  if (row.nces) lines.push(`nces: ${own("nces", row.nces)}`);
  lines.push("source:", `  - ${directoryPage}`, `checked: ${today}`, "---", "");
  return { row, id, name, level, text: lines.join("\n") };
}

function freeName(short: string, city: string | undefined, taken: Set<string>): string {
  let id = short;
  if (taken.has(id)) id = slug(`${short} ${city ?? ""}`);
  for (let number = 2; taken.has(id); number++) id = `${short}-${number}`;
  taken.add(id);
  return id;
}

const byCode: Record<string, NewSchool["level"]> = {
  PS: "preschool",
  ELEM: "elementary",
  INTMIDJR: "middle",
  HS: "high",
  ELEMHIGH: "k-12",
  A: "adult",
};

/** The level under which we list it. A school of grades 7 to 12 stands among the high schools. */
export function levelOf(row: Pick<DirectoryRow, "level" | "operation" | "grades">): NonNullable<Fields<"schools">["level"]> {
  if (row.level === "PS") return "preschool";
  if (row.operation === "SPEC" || row.operation === "SPECON") return "special";
  const lowest = Number(row.grades?.match(/^\d+/)?.[0] ?? 0);
  const highest = Number(row.grades?.match(/\d+$/)?.[0] ?? 0);
  if (row.level === "ELEMHIGH") return lowest >= 6 ? "high" : "k-12";
  if (row.level && byCode[row.level]) return byCode[row.level]!;
  if (highest > 8) return lowest >= 6 ? "high" : "k-12";
  return lowest >= 6 ? "middle" : highest > 0 ? "elementary" : "special";
}
