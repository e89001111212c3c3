import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HookParameters } from "astro";

type Server = HookParameters<"astro:server:setup">["server"];

/** Where Astro lists the files whose text a page may show. */
const listOf = (root: string) => join(root, ".astro/content-modules.mjs");

/** Makes sure that the list is a file: where it is missing at first, Astro takes one in memory in its place, which stays empty. */
export function beginList(root: string): void {
  const list = listOf(root);
  if (existsSync(list)) return;
  mkdirSync(join(root, ".astro"), { recursive: true });
  writeFileSync(list, "export default new Map();\n");
}

/** Astro writes a new text into the list, and goes on with the list that it has in memory: the page of the text would fail. This forgets that one. */
export function keepListFresh(root: string, server: Server): void {
  const list = listOf(root).replaceAll("\\", "/");
  const forget = (path: string) => {
    if (path.replaceAll("\\", "/") !== list) return;
    for (const environment of Object.values(server.environments)) {
      for (const module of environment.moduleGraph.getModulesByFile(list) ?? []) environment.moduleGraph.invalidateModule(module);
      const { runner } = environment as { runner?: { evaluatedModules: Evaluated } };
      for (const module of runner?.evaluatedModules.getModulesByFile(list) ?? []) runner?.evaluatedModules.invalidateModule(module);
    }
  };
  server.watcher.on("add", forget).on("change", forget);
}

/** What Vite has run, as far as it is of interest here. */
interface Evaluated {
  getModulesByFile: (file: string) => Iterable<object> | undefined;
  invalidateModule: (module: object) => void;
}
