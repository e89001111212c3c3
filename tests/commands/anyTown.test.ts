import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtPages, type BuiltPage } from "../../src/delivery/pages.ts";
import { serve } from "../../src/delivery/serve.ts";
import { today } from "../../src/environment.ts";
import { filesBelow } from "../../src/lib/files.ts";
import { goLive, leaveOut, sign, translateContact, writeWords } from "../helpers/newDepartment.ts";
import { linkModules } from "../helpers/modules.ts";

/** A city in Oregon, from nothing to live: no officers, programs, events or figures, another time zone, and no other department beside it. */
const root = mkdtempSync(join(tmpdir(), "liaison-any-town-"));
const city = "example-city";
const dist = join(root, "dist", city);
const parts = ["src", "public", "tools", "tests", "content/common", "content/interface"];
const files = ["astro.config.mjs", "vitest.config.ts", "package.json", "tsconfig.json"];
const said: Record<string, string> = {};
/** It does without the program and the dates that every department has. */
const leftOut = [
  "programs/red-ribbon-week",
  ...["211-day", "bullying-prevention-month", "poison-prevention-week", "teen-dating-violence-month"].map((name) => `events/${name}`),
];
let before: Record<string, string>;
let pages: BuiltPage[];

function run(name: string, ...command: string[]): void {
  const { DEPARTMENT: _, VITEST: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, env, encoding: "utf8" });
  said[name] = stdout + stderr;
  if (status !== 0) throw new Error(said[name]);
}

/** Every file that is not the department's own, with a fingerprint. */
function shared(): Record<string, string> {
  const all = [...files, ...parts.flatMap((part) => filesBelow(join(root, part)).map((file) => `${part}/${file}`))];
  return Object.fromEntries(
    all.map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(root, file)))
        .digest("hex"),
    ]),
  );
}

beforeAll(async () => {
  mkdirSync(join(root, "content"));
  for (const part of [...parts, ...files]) cpSync(part, join(root, part), { recursive: true });
  linkModules(root);
  // Real web servers may not read what lies in a folder that is for this test alone; they are tried with the departments that are here.
  rmSync(join(root, "tests/build/servers.test.ts"));
  before = shared();
  const flags = {
    ...{ name: "Example City Police Department", place: "Example City", state: "Oregon", county: "Example County" },
    ...{ zone: "America/Boise", phone: "541-555-0142", schools: "tests/fixtures/national-schools/ccd.csv" },
  };
  run("new", "tools/new/command.ts", "department", ...Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]));
  run("first", "src/commands/check.ts", "--live");
  leaveOut(root, city, leftOut);
  writeWords(root, city);
  await sign(root, city, today());
  await translateContact(root, city, today());
  run("last", "src/commands/check.ts", "--live");
  goLive(root, city);
  run("build", "src/commands/build.ts");
  pages = builtPages(dist);
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test("the check leads from the first minute to the last day", () => {
  expect(said["first"]).toMatch(/write what is marked “To be written”[\s\S]*lawyer[\s\S]*both languages/);
  expect(said["last"]).toContain(`Nothing is left to do in the content of ${city}.`);
});

test("nothing outside the department's folder has changed", () => {
  expect(shared()).toEqual(before);
});

test("it is live: no banner, and search engines are welcome", () => {
  expect(pages.filter(({ root }) => root.querySelector(".banner")).map(({ address }) => address)).toEqual([]);
  expect(pages.find(({ address }) => address === "/")!.hidden).toBe(false);
});

test("empty parts are not there: not as pages, in no menu, in no list, in no map", () => {
  const empty = /^\/(es\/)?(officers|programs|events|dashboard)\//;
  expect(pages.filter(({ address }) => empty.test(address)).map(({ address }) => address)).toEqual([]);
  expect(readFileSync(join(dist, "sitemap-0.xml"), "utf8")).not.toMatch(/\/(officers|programs|events|dashboard)\//);
  // A part has more than its heading.
  const bare = pages.flatMap(({ address, root }) =>
    root
      .querySelectorAll("main section, footer ul, header .menu ul")
      .filter(
        (part) =>
          part.textContent.trim() ===
          part
            .querySelectorAll("h2, h3")
            .map((heading) => heading.textContent)
            .join("")
            .trim(),
      )
      .map((part) => `${address}: ${part.outerHTML.slice(0, 80)}`),
  );
  expect(bare).toEqual([]);
});

test("nothing of another place is there: no other state's law, no other city, no other area code", () => {
  // Where the man came from after whom a week is called is no law.
  const text = (page: BuiltPage) => page.root.querySelector("body")!.textContent.replace(/Calexico, (una ciudad de )?California/g, "");
  const foreign = /California|San Diego|Ventura|Chula Vista|\((619|805)\)|Penal Code|Education Code|\b(SB|AB) \d/;
  expect(pages.flatMap((page) => (foreign.exec(text(page)) ? [`${page.address}: ${foreign.exec(text(page))![0]}`] : []))).toEqual([]);
});

test("help leads to lines that serve here, the unit's own number last", () => {
  const first = (address: string) =>
    pages
      .find((page) => page.address === address)!
      .root.querySelectorAll("main .first a[href^='tel:'], main .first a[href^='sms:']")
      .map((link) => link.getAttribute("href"));
  expect(first("/help/emergency/")).toContain("tel:911");
  expect(first("/help/suicide/")).toEqual(expect.arrayContaining(["tel:988", "sms:988"]));
  const foot = pages[0]!.root.querySelectorAll(".footer .calls a").map((link) => link.getAttribute("href"));
  expect(foot).toEqual(["tel:988", "tel:911", "tel:+15415552142"]);
});

test("it is served as it is", async () => {
  const server = await serve(dist, 0);
  const { port } = server.address() as { port: number };
  const status = async (address: string) => (await fetch(`http://127.0.0.1:${port}${address}`)).status;
  expect(await Promise.all(["/", "/es/", "/schools/example-high-school/", "/officers/"].map(status))).toEqual([200, 200, 200, 404]);
  server.close();
  server.closeAllConnections();
});

test("the tests of every built site pass with it alone: no dead link, a search index of its own, numbers that are its own", () => {
  run("tests", "node_modules/vitest/vitest.mjs", "run", "--project", "build");
  expect(said["tests"]).toMatch(/Tests .*passed/);
});
