import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeOffline } from "../../../src/delivery/offline.ts";
import { builtPages } from "../../../src/delivery/pages.ts";
import { buildOf } from "../../helpers/build.ts";

const site = {
  "index.html": "home",
  "help/index.html": "help",
  "help/suicide/index.html": `<link rel=stylesheet href=/assets/help.abc.css><script src='/assets/exit.def.js'></script><img src="/assets/a.png">`,
  "resources/index.html": "numbers",
  "resources/988/index.html": "one number",
  "offline/index.html": "no connection",
  "es/help/index.html": "ayuda",
  "es/resources/index.html": "números",
  "es/programs/index.html": "programas",
  "programs/help/index.html": "not help",
  "assets/help.abc.css": "body{}",
  "assets/exit.def.js": "leave()",
  "assets/a.png": "picture",
  "favicon.svg": "<svg/>",
  "answers.json": "{}",
};

function copyOf(files: Record<string, string>, base = "/") {
  const folder = buildOf(files);
  writeOffline(folder, builtPages(folder), ["en", "es"], base);
  return {
    stored: JSON.parse(readFileSync(join(folder, "offline.json"), "utf8")) as Record<string, { type: string; body: string }>,
    worker: readFileSync(join(folder, "sw.js"), "utf8"),
  };
}

test("keeps help, every number and the page that says so, in each language, with their styles and scripts", () => {
  expect(Object.keys(copyOf(site).stored)).toEqual([
    "/answers.json",
    "/assets/exit.def.js",
    "/assets/help.abc.css",
    "/es/help/",
    "/es/resources/",
    "/help/",
    "/help/suicide/",
    "/offline/",
    "/resources/",
  ]);
});

test("keeps the parts that a script shares with others, and the parts of those", () => {
  const parts = {
    "assets/exit.def.js": 'import{t as e}from"./words.123.js";leave(e)',
    "assets/words.123.js": 'let e="/assets/more.456.js";export{t}',
    "assets/more.456.js": "more()",
    "assets/other.789.js": "nobody asks for it",
  };
  expect(Object.keys(copyOf({ ...site, ...parts }).stored).filter((path) => path.endsWith(".js"))).toEqual([
    "/assets/exit.def.js",
    "/assets/more.456.js",
    "/assets/words.123.js",
  ]);
});

test("keeps each file with its type and text", () => {
  const { stored } = copyOf(site);
  expect(stored["/resources/"]).toEqual({ type: "text/html; charset=utf-8", body: "numbers" });
  expect(stored["/assets/help.abc.css"]).toEqual({ type: "text/css; charset=utf-8", body: "body{}" });
});

test("takes an address that a page only writes about for no file", () => {
  const text = '<p>An address like href=&quot;/assets/none.css&quot; or <code>src="/assets/none.js"</code></p>';
  expect(Object.keys(copyOf({ ...site, "help/index.html": text }).stored)).not.toContain("/assets/none.js");
});

test("tells the worker what to store, and names another copy when a page has changed", () => {
  const { worker } = copyOf(site);
  expect(worker).toMatch(
    /^self\.copy = \{"base":"\/","bundle":"\/offline\.json\?([\da-f]{12})","languages":\["en","es"\],"prefix":"help-","version":"\1"\};\n/,
  );
  expect(copyOf(site).worker).toBe(worker);
  expect(copyOf({ ...site, "help/index.html": "new" }).worker).not.toBe(worker);
  expect(copyOf({ ...site, "index.html": "new" }).worker).toBe(worker);
});

test("stands below the path of a site, where all addresses have it", () => {
  const files = {
    ...site,
    "help/suicide/index.html": '<link rel=stylesheet href=/sro/assets/help.abc.css><script src="/sro/assets/exit.def.js"></script>',
    "assets/exit.def.js": 'import("/sro/assets/more.456.js")',
    "assets/more.456.js": "more()",
  };
  const { stored, worker } = copyOf(files, "/sro/");
  expect(Object.keys(stored)).toEqual([
    "/sro/answers.json",
    "/sro/assets/exit.def.js",
    "/sro/assets/help.abc.css",
    "/sro/assets/more.456.js",
    "/sro/es/help/",
    "/sro/es/resources/",
    "/sro/help/",
    "/sro/help/suicide/",
    "/sro/offline/",
    "/sro/resources/",
  ]);
  expect(worker).toMatch(/^self\.copy = \{"base":"\/sro\/","bundle":"\/sro\/offline\.json\?.*"prefix":"help-sro\/"/);
});
