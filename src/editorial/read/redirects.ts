import { readFileSync } from "node:fs";
import { join } from "node:path";
import { redirectsSchema, type Redirect } from "../../schemas/redirect.ts";
import { nearest, suggest } from "../explain/nearest.ts";
import type { Problem } from "../explain/problem.ts";
import type { Source } from "../explain/source.ts";
import { readYaml } from "./readYaml.ts";

/**
 * Reads redirects.yaml of `common` and of the department; refuses loops, doubles, dead targets and addresses that exist.
 *
 * @param paths the file of each layer
 * @param addresses every address of the site, without language
 */
export function readRedirects(
  root: string,
  paths: Iterable<string>,
  addresses: Set<string>,
  languages: string[],
): { redirects: Redirect[]; problems: Problem[] } {
  const files = [...paths].map((path) => {
    const { source, said: redirects = [] } = readYaml(path, readFileSync(join(root, path), "utf8"), redirectsSchema);
    return { source, redirects };
  });
  const moved = new Map<string, string>();
  for (const { redirects } of files) for (const { from, to } of redirects) moved.set(withSlash(from), to);
  const seen = new Map<string, string>();
  for (const { source, redirects } of files) {
    redirects.forEach(({ from, to }, index) => {
      const plain = inNoLanguage(withSlash(from), languages);
      const earlier = seen.get(withSlash(from));
      if (addresses.has(plain))
        source.reportAt(
          "bad-redirect",
          [index, "from"],
          `${from} is a page of this site; it can't lead elsewhere.`,
          "Take the entry out, or move the page first.",
        );
      else if (earlier)
        source.reportAt("bad-redirect", [index, "from"], `${from} stands twice: also in ${earlier}.`, "Keep one of the two.");
      seen.set(withSlash(from), source.file);
      checkTarget(to.replace(/#.*$/, ""), [index, "to"], source, moved, addresses, languages);
    });
  }
  return { redirects: files.flatMap((file) => file.redirects), problems: files.flatMap((file) => file.source.problems) };
}

function checkTarget(
  to: string,
  path: PropertyKey[],
  source: Source,
  moved: Map<string, string>,
  addresses: Set<string>,
  languages: string[],
): void {
  if (addresses.has(inNoLanguage(to, languages))) return;
  const end = follow(to, moved);
  if (end === undefined)
    source.reportAt("bad-redirect", path, `${to} leads back to itself in a circle.`, "Let one of the entries lead to a page that exists.");
  else if (end !== to)
    source.reportAt("bad-redirect", path, `${to} has moved too. Lead to its new address at once.`, source.corrected(path, end));
  else {
    const near = nearest(to, addresses);
    source.reportAt(
      "dead-link",
      path,
      `There is no page ${to} on this site. ${suggest(to, addresses)}`,
      near ? source.corrected(path, near) : "Use an address that exists.",
    );
  }
}

/** Where a chain of moves ends; undefined if it never does. */
function follow(start: string, moved: Map<string, string>): string | undefined {
  const passed = new Set<string>();
  let here = start;
  for (let next = moved.get(here); next !== undefined; next = moved.get(here)) {
    if (passed.has(here)) return undefined;
    passed.add(here);
    here = next;
  }
  return here;
}

/** An address without its language: a page stands at the same one in each. */
function inNoLanguage(address: string, languages: string[]): string {
  return address.replace(new RegExp(`^/(${languages.slice(1).join("|")})/`), "/");
}

/** The address of a page, also where it is asked for by its file. */
function withSlash(address: string): string {
  if (address.endsWith("/index.html")) return address.slice(0, -"index.html".length);
  return /\/$|\.\w+$/.test(address) ? address : `${address}/`;
}
