import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { expect, test } from "vitest";
import { filesBelow } from "../../src/lib/files.ts";

/** Every source file with the files that it imports, types too. */
const imports = new Map(
  ["src", "tools"]
    .flatMap((folder) => filesBelow(folder).map((file) => `${folder}/${file}`))
    .filter((file) => /\.(ts|astro|js)$/.test(file))
    .map((file) => [file, importsOf(file)]),
);

function importsOf(file: string): string[] {
  const found = readFileSync(file, "utf8").matchAll(/^\s*(?:import|export)\b[^"';]*?"(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/gm);
  return [...found].map((match) => join(dirname(file), (match[1] ?? match[2] ?? "").replace(/\?.*/, "")));
}

/** The room a file stands in: a folder of `src/`, and within `editorial/` one level more. Files beside the folders are their own. */
function roomOf(file: string): string {
  if (dirname(file) === "src") return file;
  return dirname(file)
    .split("/")
    .slice(0, file.startsWith("src/editorial/") ? 3 : 2)
    .join("/");
}

/** Circles in a graph, each as the way around it. */
function circles(graph: Map<string, Iterable<string>>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (node: string, way: string[]): void => {
    if (way.includes(node)) found.push([...way.slice(way.indexOf(node)), node].join(" → "));
    else if (!done.has(node)) for (const next of graph.get(node) ?? []) visit(next, [...way, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return found;
}

test("finds the imports it is to judge", () => {
  expect(imports.get("src/lib/files.ts")).toEqual(["src/lib/compare.ts"]);
  expect([...imports.values()].flat().length).toBeGreaterThan(500);
  expect(
    circles(
      new Map([
        ["a", ["b"]],
        ["b", ["c"]],
        ["c", ["b", "d"]],
      ]),
    ),
  ).toEqual(["b → c → b"]);
});

test("no file imports itself by a way around", () => {
  expect(circles(imports)).toEqual([]);
});

test("imports run one way between folders", () => {
  const rooms = new Map<string, Set<string>>();
  for (const [file, targets] of imports)
    for (const room of targets.map(roomOf))
      if (room !== roomOf(file)) rooms.set(roomOf(file), (rooms.get(roomOf(file)) ?? new Set()).add(room));
  expect(circles(rooms)).toEqual([]);
});
