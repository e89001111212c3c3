import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { builtPages, type BuiltPage } from "../../src/delivery/pages.ts";
import { today, type Changes } from "./tree.ts";
import { linkModules } from "./modules.ts";

/** A site of the made-up Oakville, built in a folder of its own as the command builds it. */
export interface SmallSite {
  /** The copy of the project that it was built in. */
  root: string;
  /** Where it was built. */
  dist: string;
  pages: BuiltPage[];
  /** What the build said. */
  said: string;
  remove: () => void;
}

/**
 * Puts a small site into a folder of its own, with what the commands need.
 *
 * @param files its content, whole: changes of files are left out
 */
export function smallProject(files: Changes): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), "liaison-small-"));
  for (const part of [
    "src",
    "public",
    "tools/edit",
    "tools/files",
    "tools/preview",
    "astro.config.mjs",
    "package.json",
    "tsconfig.json",
    "content/common/law-words.yaml",
  ])
    cpSync(part, join(root, part), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    if (typeof text !== "string") continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  linkModules(root);
  const remove = () => {
    rmSync(root, { recursive: true, force: true });
  };
  return { root, remove };
}

/** How the command builds the small site, and with what around it. */
export const buildCommand = "src/commands/build.ts";
export const environment = { ...process.env, DEPARTMENT: "oakville", SITE_DATE: today };

/**
 * Builds a small site.
 *
 * @param files its content, whole: changes of files are left out
 * @throws Error with what the build said, if it failed
 */
export function buildSmallSite(files: Changes): SmallSite {
  const { root, remove } = smallProject(files);
  const dist = join(root, "dist/oakville");
  const { status, stdout, stderr } = spawnSync(process.execPath, [buildCommand], { cwd: root, env: environment, encoding: "utf8" });
  const said = stdout + stderr;
  if (status !== 0) {
    remove();
    throw new Error(said);
  }
  return { root, dist, pages: builtPages(dist), said, remove };
}
