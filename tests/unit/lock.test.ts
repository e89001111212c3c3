import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../src/environment.ts";

interface Package {
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}

const read = (path: string) => readFileSync(join(projectRoot, path), "utf8");
const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, Package> };
const manifest = JSON.parse(read("package.json")) as {
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};
const direct = { ...manifest.devDependencies, ...manifest.optionalDependencies };

const locked = new Set(
  Object.entries(packages).map(([path, { name, version }]) => `${name ?? path.replace(/^.*node_modules\//, "")}@${version}`),
);

test("the lock holds the packages of every platform, so that npm ci works on all of them", () => {
  // A range may be met by another version; only exact ones can be looked up by name.
  const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) =>
      /^\d+\.\d+\.\d+/.test(version) ? [{ path, needed: `${name}@${version}` }] : [],
    ),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(
    wanted.filter(({ needed }) => !locked.has(needed)).map(({ path, needed }) => `${needed}, wanted by ${path || "package.json"}`),
  ).toEqual([]);
});

test("every package has a checksum, whatever platform it is for", () => {
  const all = Object.entries(packages).filter(([path]) => path !== "");
  expect(all.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([path]) => path)).toEqual([]);
});

test("direct dependencies are named with their exact version, and the lock has it", () => {
  expect(Object.entries(direct).filter(([name, version]) => !/^\d+\.\d+\.\d+$/.test(version) || !locked.has(`${name}@${version}`))).toEqual(
    [],
  );
});

test("one version of Astro's compiler is installed", () => {
  const versions = ["@astrojs/compiler-rs", "@astrojs/compiler-binding"].map((name) =>
    [...locked].filter((entry) => entry.startsWith(`${name}@`)),
  );
  expect(versions.map((found) => found.length)).toEqual([1, 1]);
});

test("docs/decisions/dependencies.md gives a reason for every direct dependency, and for no other", () => {
  const [table] = read("docs/decisions/dependencies.md").split("## Licenses");
  const reasons = [...table!.matchAll(/^\| `([^`]+)` +\| \S/gm)].map((match) => match[1]);
  expect(reasons.toSorted()).toEqual(Object.keys(direct).sort());
});

test("docs/decisions/dependencies.md lists every license in the lock, and no other", () => {
  const [, table] = read("docs/decisions/dependencies.md").split("## Licenses");
  const listed = [...table!.matchAll(/^\| `([^`]+)` +\| \S/gm)].map((match) => match[1]!);
  const found = Object.entries(packages).flatMap(([path, { license }]) => (path ? (license ?? `none: ${path}`).split(" AND ") : []));
  expect([...new Set(found)].sort()).toEqual(listed.sort());
});
