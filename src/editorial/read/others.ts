import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../../lib/files.ts";
import { once } from "../../lib/once.ts";

/** What belongs to one department alone. */
export interface Belongings {
  department: string;
  /** The names of its place, its schools and its agencies. */
  names: string[];
  /** Those of them that departments of one county may share: agencies that are not named for the place. */
  shared: string[];
  /** The counties in which its places lie, or which it serves. */
  counties: string[];
  /** The area code of its unit's number; undefined if it has none. */
  areaCode: string | undefined;
}

/**
 * What belongs to a department, by its own files. What can't be read there is told where that department is checked. A tree may have a
 * hundred departments, and each is held against all others: every folder is read once.
 */
export const belongingsOf = once((root: string, department: string): Belongings => {
  const folder = join(root, "content", department);
  const text = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), "utf8") : "");
  const field = (name: string, path: string) => new RegExp(`^${name}: *["']?(.*?)["']? *$`, "m").exec(text(path))?.[1];
  // Files in further languages repeat the names.
  const named = (kind: string) =>
    filesBelow(join(folder, kind))
      .filter((file) => /^[^.]+\.(mdx|yaml)$/.test(file))
      .map((file) => field("name", `${kind}/${file}`));
  const place = field("place", "department.yaml");
  const areas = (/^areas: *\[?([^\]#\n]*)/m.exec(text("department.yaml"))?.[1] ?? "").split(",").map((area) => area.trim());
  const agencies = named("organizations");
  const unit = text(`resources/${field("contact", "department.yaml")}.mdx`);
  return {
    department,
    // The longest first: a school may be named for its place.
    names: [place, ...named("schools"), ...agencies]
      .filter((name): name is string => Boolean(name && name.length > 4))
      .sort((a, b) => b.length - a.length),
    shared: agencies.filter((name): name is string => Boolean(name && !(place && name.includes(place)))),
    counties: areas.map((area) => (field("kind", `areas/${area}.yaml`) === "city" ? field("within", `areas/${area}.yaml`)! : area)),
    areaCode: /\((\d{3})\) \d{3}-\d{4}/.exec(unit)?.[1],
  };
});
