import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../../lib/files.ts";

/** What belongs to one department alone. */
export interface Belongings {
  department: string;
  /** The names of its place, its schools and its agencies. */
  names: string[];
  /** The area code of its unit's number; undefined if it has none. */
  areaCode: string | undefined;
}

/** A tree may have a hundred departments, and each is held against all others: every folder is read once. */
const known = new Map<string, Belongings>();

/** What belongs to a department, by its own files. What can't be read there is told where that department is checked. */
export function belongingsOf(root: string, department: string): Belongings {
  const folder = join(root, "content", department);
  const found = known.get(folder) ?? read(folder, department);
  known.set(folder, found);
  return found;
}

function read(folder: string, department: string): Belongings {
  const text = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), "utf8") : "");
  const field = (name: string, path: string) => new RegExp(`^${name}: *["']?(.*?)["']? *$`, "m").exec(text(path))?.[1];
  // Files in further languages repeat the names.
  const named = ["schools", "organizations"].flatMap((kind) =>
    filesBelow(join(folder, kind))
      .filter((file) => /^[^.]+\.(mdx|yaml)$/.test(file))
      .map((file) => field("name", `${kind}/${file}`)),
  );
  const unit = text(`resources/${field("contact", "department.yaml")}.mdx`);
  return {
    department,
    // The longest first: a school may be named for its place.
    names: [field("place", "department.yaml"), ...named]
      .filter((name): name is string => Boolean(name && name.length > 4))
      .sort((a, b) => b.length - a.length),
    areaCode: /\((\d{3})\) \d{3}-\d{4}/.exec(unit)?.[1],
  };
}
