import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { putTogether, type Addressed } from "../../../src/publish/pages.ts";

const host = "https://oakville.github.io/sro/";
const both: Addressed[] = [
  { department: "newtown", url: `${host}newtown/` },
  { department: "oakville", url: host },
];

/** What stands in the folder for the host afterwards: “path: text”. */
function shown(files: Record<string, string>, sites = both, address = host) {
  const root = mkdtempSync(join(tmpdir(), "liaison-pages-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const folders = { fresh: join(root, "fresh"), kept: join(root, "kept"), into: join(root, "pages") };
    putTogether(address, sites, folders, (commit, than) => commit !== "" && commit < than);
    const filesIn = (folder: string) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(folder, path)).isFile());
    const all = (folder: string) => filesIn(folder).map((path) => `${path}: ${readFileSync(join(folder, path), "utf8")}`);
    return { pages: all(folders.into).sort(), kept: all(folders.kept).sort() };
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe("sites that share a host", () => {
  test("stand each at the path of its address, those that have not changed as they were", () => {
    const kept = { "kept/oakville/index.html": "old", "kept/oakville/gone/index.html": "old", "kept/newtown/index.html": "old" };
    expect(shown({ ...kept, "fresh/oakville/index.html": "new", "fresh/oakville/.well-known/security.txt": "new" })).toEqual({
      pages: [".well-known/security.txt: new", "index.html: new", "newtown/index.html: old"],
      kept: ["newtown/index.html: old", "oakville/.well-known/security.txt: new", "oakville/index.html: new"],
    });
  });
  test("are never older than before: what another run has published since then stays", () => {
    const built = (commit: string) => JSON.stringify({ commit, built: "2026-11-26T12:00:00Z" });
    const kept = { "kept/oakville/build.json": built("b"), "kept/newtown/build.json": built("b") };
    const fresh = { "fresh/oakville/build.json": built("a"), "fresh/newtown/build.json": built("c") };
    expect(shown({ ...kept, ...fresh }).pages).toEqual([`build.json: ${built("b")}`, `newtown/build.json: ${built("c")}`]);
  });
  test("leave packed files out: the host packs by itself", () => {
    const files = {
      "fresh/oakville/index.html": "new",
      "fresh/oakville/index.html.br": "packed",
      "fresh/oakville/index.html.gz": "packed",
    };
    expect(shown(files, both.slice(1)).pages).toEqual(["index.html: new"]);
  });
  test("do not hold a department that is gone", () => {
    const files = { "kept/oakville/index.html": "old", "kept/oldtown/index.html": "old", "fresh/newtown/index.html": "new" };
    expect(shown(files).pages).toEqual(["index.html: old", "newtown/index.html: new"]);
  });
  test("are one site, where there is only one department, with or without a slash at its end", () => {
    const [only] = [{ department: "oakville", url: "https://sro.example.gov" }];
    expect(shown({ "fresh/oakville/index.html": "new" }, [only], "https://sro.example.gov/").pages).toEqual(["index.html: new"]);
  });
  test("leave those out that are elsewhere", () => {
    const elsewhere = { department: "newtown", url: "https://oakville.github.io/sro-newtown/" };
    const files = { "fresh/oakville/index.html": "new", "fresh/newtown/index.html": "new" };
    expect(shown(files, [elsewhere, both[1]!]).pages).toEqual(["index.html: new"]);
  });
  test("are not shown with one of them missing", () => {
    expect(() => shown({ "fresh/oakville/index.html": "new" })).toThrow("newtown: neither built now nor kept from last time.");
  });
  test("must say so: where no address fits, a sentence tells what to write", () => {
    expect(() => shown({ "fresh/oakville/index.html": "new" }, both, "https://other.github.io/")).toThrow(
      "No department’s site is at https://other.github.io/. Write that address in its department.yaml, like: url: https://other.github.io/",
    );
  });
});
