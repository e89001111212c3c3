import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtPages, type BuiltPage } from "../../src/delivery/pages.ts";
import { today } from "../../src/environment.ts";
import { filesBelow } from "../../src/lib/files.ts";
import { slug } from "../../src/lib/slug.ts";
import type { Given } from "../../tools/new/answers.ts";
import { linkModules } from "./modules.ts";
import { goLive, leaveOut, sign, translateContact, writeWords } from "./newDepartment.ts";

/** A department that was made from nothing and went live, in a copy of the project without any other. */
export interface Town {
  root: string;
  /** Its name, which is that of its folder. */
  name: string;
  dist: string;
  pages: BuiltPage[];
  /** What each command said. */
  said: Record<"new" | "first" | "last" | "build", string>;
  /** Starts one of the project's programs there; gives what it says. @throws Error with that, if it fails */
  run: (...command: string[]) => string;
  /** Files outside of the department's folder that have another content than at the start. */
  changed: string[];
  remove: () => void;
}

const parts = ["src", "public", "tools", "tests", "content/common", "content/interface"];
const files = ["astro.config.mjs", "vitest.config.ts", "package.json", "tsconfig.json"];

/**
 * Makes a department and leads it to the day when it goes live: what people do at a terminal and in its folder, and nothing else.
 *
 * @param given what “npm run new -- department” asks
 * @param without common files that it does without
 * @param prepare what is otherwise than usual in the kit, or in the department's folder before the first check
 */
export async function fromNothingToLive(given: Given, without: string[], prepare: { kit?: Edit; folder?: Edit } = {}): Promise<Town> {
  const root = mkdtempSync(join(tmpdir(), "liaison-any-town-"));
  const name = slug(given.place!);
  const dist = join(root, "dist", name);
  const run = (...command: string[]) => {
    const { VITEST: _, NODE_ENV: __, ...env } = process.env;
    // Empty, as a workflow leaves it that names none: the only department is meant.
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: root,
      env: { ...env, DEPARTMENT: "" },
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stdout + stderr);
    return stdout + stderr;
  };
  mkdirSync(join(root, "content"));
  for (const part of [...parts, ...files]) cpSync(part, join(root, part), { recursive: true });
  linkModules(root);
  // Real web servers may not read what lies in a folder that is for this test alone; they are tried with the departments that are here.
  rmSync(join(root, "tests/build/servers.test.ts"));
  // That a build can be repeated is the kit's doing, whichever the department.
  rmSync(join(root, "tests/build/again.test.ts"));
  prepare.kit?.(root);
  const before = fingerprints(root);
  const made = run("tools/new/command.ts", "department", ...Object.entries(given).flatMap(([flag, value]) => [`--${flag}`, value]));
  prepare.folder?.(join(root, "content", name));
  const first = run("src/commands/check.ts", "--live");
  leaveOut(root, name, without);
  writeWords(root, name);
  await sign(root, name, today());
  if (!given.languages) await translateContact(root, name, today());
  const last = run("src/commands/check.ts", "--live");
  goLive(root, name);
  const build = run("src/commands/build.ts");
  const after = fingerprints(root);
  return {
    ...{ root, name, dist, run, said: { new: made, first, last, build }, pages: builtPages(dist) },
    changed: [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((file) => before[file] !== after[file]),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

type Edit = (folder: string) => void;

/** Every file that is not the department's own. */
function fingerprints(root: string): Record<string, string> {
  const all = [...files, ...parts.flatMap((part) => filesBelow(join(root, part)).map((file) => `${part}/${file}`))];
  const hash = (file: string) =>
    createHash("sha256")
      .update(readFileSync(join(root, file)))
      .digest("hex");
  return Object.fromEntries(all.map((file) => [file, hash(file)]));
}
