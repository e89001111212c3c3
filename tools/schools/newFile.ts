import { slug } from "../../src/lib/slug.ts";
import { compareFacts, type Surroundings } from "./changes.ts";
import { own } from "./edit.ts";
import { schoolName } from "./names.ts";
import type { DirectoryRow, Layout } from "./layout.ts";

/** A school that has opened, with the file for it. */
export interface NewSchool {
  row: DirectoryRow;
  id: string;
  name: string;
  text: string;
}

/** The file of a school that has opened: what the directory says about it, in the form of the other files. */
export function newSchool(
  row: DirectoryRow,
  district: string | undefined,
  around: Surroundings,
  taken: Set<string>,
  today: string,
  { page, confirms }: Pick<Layout, "page" | "confirms">,
): NewSchool {
  const { name, id: short, aliases } = schoolName(row.name);
  const id = freeName(short, row.city, taken);
  const facts = new Map(
    compareFacts({}, row, around).changes.flatMap(({ edits }) => edits.map(({ path, value }) => [path[0], value] as const)),
  );
  const address = facts.get("address") as Record<string, string> | undefined;
  const lines = ["---", `name: ${own("name", name)}`];
  if (aliases.length > 0) lines.push(`aliases: [${aliases.map((alias) => JSON.stringify(alias)).join(", ")}]`);
  lines.push(`level: ${row.level}`);
  if (district) lines.push(`district: ${district}`);
  if (address) lines.push("address:", ...Object.entries(address).map(([key, value]) => `  ${key}: ${own(key, value)}`));
  for (const field of ["phone", "website", "grades", "latitude", "longitude"] as const) {
    const value = facts.get(field);
    if (value !== undefined) lines.push(`${field}: ${own(field, value as string | number)}`);
  }
  if (row.state_id) lines.push(`state_id: ${own("state_id", row.state_id)}`);
  if (row.nces) lines.push(`nces: ${own("nces", row.nces)}`);
  lines.push("source:", `  - ${page}`, `${confirms ? "checked" : "read"}: ${today}`, "---", "");
  return { row, id, name, text: lines.join("\n") };
}

function freeName(short: string, city: string | undefined, taken: Set<string>): string {
  let id = short;
  if (taken.has(id)) id = slug(`${short} ${city ?? ""}`);
  for (let number = 2; taken.has(id); number++) id = `${short}-${number}`;
  taken.add(id);
  return id;
}
