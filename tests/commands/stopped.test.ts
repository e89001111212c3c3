import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oakville } from "../helpers/oakville.ts";
import { buildCommand, buildSmallSite, environment, smallProject, type SmallSite } from "../helpers/smallSite.ts";
import { original, tinyTree, type Changes } from "../helpers/tree.ts";

/** What a bad day does to a site: whatever stops a build, the last good site is there, byte for byte, and one sentence says what happened. */
const content: Changes = {
  ...tinyTree,
  ...oakville,
  "content/oakville/department.yaml": tinyTree["content/oakville/department.yaml"]!.replace("languages: [en]", "languages: [en, es]")
    .replace("emergency: sro-unit", 'emergency: "911"')
    .replace("crisis: sro-unit", 'crisis: "988"'),
  "content/interface/en.yaml": original("content/interface/en.yaml"),
  "content/interface/es.yaml": original("content/interface/es.yaml"),
};
let good: SmallSite;
/** Another folder, in which the same site stands and the next build is stopped. */
let root: string;
let remove: () => void;
beforeAll(() => {
  good = buildSmallSite(content);
  ({ root, remove } = smallProject(content));
  cpSync(join(good.root, "dist"), join(root, "dist"), { recursive: true });
});
afterAll(() => {
  good.remove();
  remove();
});

/** Every file of the site and what servers read, with its bytes. */
const bytes = (folder: string) =>
  Object.fromEntries(
    ["oakville", "oakville.hosts"].flatMap((part) =>
      (
        readdirSync(join(folder, "dist", part), { recursive: true, withFileTypes: true }) as {
          name: string;
          parentPath: string;
          isFile(): boolean;
        }[]
      )
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => [file.slice(folder.length), readFileSync(file, "base64")]),
    ),
  );
const differing = () => {
  const [one, other] = [bytes(good.root), bytes(root)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((file) => one[file] !== other[file]);
};

function build(more: NodeJS.ProcessEnv = {}, [program, ...args] = [process.execPath, buildCommand] as [string, ...string[]]) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, env: { ...environment, ...more }, encoding: "utf8" });
  return { status, said: stdout + stderr };
}

test("a build that is killed, whatever it has made of the new site, leaves the last one", async () => {
  // In the order in which they come: Astro's pages, the answers, the stored copy, the search index, what is packed.
  const parts = [".", "answers.json", "offline.json", "pagefind", "404.html.br"];
  const child = spawn(process.execPath, [buildCommand], { cwd: root, env: environment, stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("exit", (_, signal) => resolve(signal)));
  const stoppable = process.platform !== "win32";
  const found: Record<string, string[]> = {};
  // Stopped, as a power cut stops it, it is looked at; only after the last part it is killed, without a word to it.
  const look = setInterval(() => {
    const [part] = parts;
    if (part === undefined || !existsSync(join(root, "dist/.oakville-new", part))) return;
    if (stoppable) child.kill("SIGSTOP");
    found[part] = differing();
    parts.shift();
    if (parts.length === 0) child.kill("SIGKILL");
    else if (stoppable) child.kill("SIGCONT");
  }, 5);
  const signal = await ended;
  clearInterval(look);
  expect({ signal, waitedFor: parts }).toEqual({ signal: "SIGKILL", waitedFor: [] });
  expect(found).toEqual({ ".": [], "answers.json": [], "offline.json": [], pagefind: [], "404.html.br": [] });
  expect(differing()).toEqual([]);
});

test("a build that is killed between two renames is put right by the next, even if that one finds a mistake", () => {
  renameSync(join(root, "dist/oakville"), join(root, "dist/.oakville-last"));
  const path = join(root, "content/oakville/department.yaml");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace("place:", "plaec:"));
  const { said, status } = build();
  writeFileSync(path, text);
  expect(said).toContain("An earlier build was stopped while it replaced the last site, which is back now.");
  expect(status).toBe(1);
  expect(differing()).toEqual([]);
});

describe.each([
  ["1970", "1970-01-01", /says that today is 1970-01-01, and the newest fact of oakville was read on \S+\. Set the clock right\./],
  ["2099", "2099-01-01", /says that today is 2099-01-01, .* If that is so, read the facts anew first; else set the clock right\./],
])("a clock in %s", (_, day, sentence) => {
  test("builds nothing, and is told in one sentence", () => {
    const { said, status } = build({ SITE_DATE: day });
    expect(said.trim()).toMatch(sentence);
    expect(said.trim().split("\n")).toHaveLength(1);
    expect([status, differing()]).toEqual([1, []]);
  });
});

test("a build that is stopped where there is no dist/ yet leaves nothing that looks like a site", () => {
  renameSync(join(root, "dist"), join(root, "dist-of-before"));
  const { said, status } = build({ SITE_DATE: "1970-01-01" });
  expect([status, said.trim().split("\n").length]).toEqual([1, 1]);
  expect(readdirSync(join(root, "dist"))).toEqual([]);
  rmSync(join(root, "dist"), { recursive: true });
  renameSync(join(root, "dist-of-before"), join(root, "dist"));
});

test.skipIf(process.platform === "win32")("a disk on which no large file can be written any more is told in one sentence", () => {
  // Stands in for a full disk, which would need rights on the machine: no file may be larger than 20 kB.
  const { said, status } = build({}, ["bash", "-c", `ulimit -f 20; exec "${process.execPath}" ${buildCommand}`]);
  expect(said).toContain("The site could not be written: there is no room left for it on the disk. The last good site stays.");
  expect([status, differing()]).toEqual([1, []]);
});

test("after all that, on one processor, in another folder, the same site is made to the byte, and nothing else is left", () => {
  const pinned = spawnSync("taskset", ["-c", "0", "true"]).status === 0;
  const { said, status } = build({}, pinned ? ["taskset", "-c", "0", process.execPath, buildCommand] : undefined);
  expect(status, said).toBe(0);
  expect(differing()).toEqual([]);
  expect(readdirSync(join(root, "dist")).sort()).toEqual(["oakville", "oakville.hosts"]);
});
