import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../src/environment.ts";
import { room } from "./room.ts";

/** Packages of others stay here between runs, apart from the project's own: below a folder of packages, Vite would not take files for a site's. */
const shelf = () => join(room(), "liaison-bench-peers");

/**
 * Installs packages from the npm registry, if they are not there yet.
 *
 * @param name what they are together, for people: Starlight
 * @param packages versions by name; none, for what needs only the project's own
 * @param place where they are kept
 * @returns the folder in which their node_modules stands, and which is a package itself
 * @throws Error with one sentence, if they can't be installed
 */
export function installApart(name: string, packages: Record<string, string>, place = shelf()): string {
  const folder = join(place, name.replaceAll(/[ +]+/g, "-").toLowerCase());
  const [manifest, modules] = [join(folder, "package.json"), join(folder, "node_modules")];
  // Astro looks among the dependencies for packages that bring pages.
  const text = JSON.stringify({ private: true, type: "module", dependencies: packages });
  const own = Object.keys(packages).length === 0;
  // npm writes its own list last: without it, an installation was stopped half way.
  const whole = existsSync(manifest) && readFileSync(manifest, "utf8") === text && existsSync(join(modules, ".package-lock.json"));
  if (whole && !own) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, text);
  if (own) symlinkSync(join(projectRoot, "node_modules"), modules, "junction");
  if (own) return folder;
  const { status, stderr } = spawnSync("npm", ["install", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status === 0) return folder;
  rmSync(folder, { recursive: true, force: true });
  const why = stderr ? `npm says ${/^npm error code (\S+)/m.exec(stderr)?.[1] ?? stderr.trim().split("\n")[0]}` : "npm is not there";
  throw new Error(`${name} could not be installed: ${why}. It is left out.`);
}
