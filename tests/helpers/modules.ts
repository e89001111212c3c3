import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/**
 * Gives a copy of the project the packages of this one. What builds keep for the next one lies among them, in folders that begin with
 * a dot: each copy has its own, so that two that build at once do not meet.
 */
export function linkModules(root: string): void {
  mkdirSync(join(root, "node_modules"));
  for (const name of readdirSync("node_modules"))
    if (!name.startsWith(".")) symlinkSync(join(process.cwd(), "node_modules", name), join(root, "node_modules", name), "junction");
}
