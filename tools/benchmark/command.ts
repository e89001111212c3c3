import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { projectRoot } from "../../src/environment.ts";
import { findBrowser } from "../../tests/browser/findBrowser.ts";
import { department, grownProject, pagesOf, type Page } from "./content.ts";
import { costOf, loadOf, type Cost } from "./measure.ts";
import { peers, preparePeer } from "./peers.ts";

// npm run bench: builds the same pages with the kit and with other tools, one after the other, and opens the main pages in a browser. `-- --sizes 650,5000`
// chooses how many pages, `-- --peers none` or `--peers Starlight,VitePress` whom to compare with. It prints a table in Markdown.
const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "650,5000,20000" },
    peers: { type: "string", default: peers.map(({ name }) => name).join(",") },
    browser: { type: "boolean", default: true },
  },
  allowNegative: true,
});
const sizes = values.sizes.split(",").map(Number);
if (sizes.some((size) => !(size > 0))) throw new Error("Write sizes as numbers: npm run bench -- --sizes 650,5000");
const asked = values.peers.toLowerCase();
const compared = peers.filter(({ name }) => asked.includes(name.toLowerCase()));

/** Peers are kept here between runs, apart from the project's own packages: below a folder of packages, Vite would not take their files for a site's. */
const shelf = join(tmpdir(), "liaison-bench-peers");
/** About as many pages as the department has by itself. */
const own = 720;
/** A school gives a page and a poster, in two languages. */
const perSchool = 4;

const costs: [size: number, name: string, pages: number, cost: Cost][] = [];
const finished = new Map<string, string>();
const temporary: string[] = [];
try {
  for (const size of sizes) {
    const root = grownProject(Math.max(0, Math.round((size - own) / perSchool)));
    temporary.push(root);
    const cost = costOf(root, ["src/commands/build.ts"], { DEPARTMENT: department });
    const folder = join(root, "dist", department);
    const pages = pagesOf(folder);
    costs.push([size, "Liaison", pages.length, cost]);
    say(costs.at(-1)!);
    for (const peer of compared) buildPeer(peer, pages, size);
    if (!finished.has("Liaison")) finished.set("Liaison", folder);
  }
  if (values.browser) await load();
} finally {
  for (const root of temporary) rmSync(root, { recursive: true, force: true });
}
table();

function buildPeer(peer: (typeof peers)[number], pages: Page[], size: number): void {
  const folder = join(shelf, peer.name.replaceAll(/[ +]+/g, "-").toLowerCase());
  mkdirSync(folder, { recursive: true });
  try {
    preparePeer(peer, folder, pages);
    const steps = peer.build.map(([program, ...args]) => costOf(folder, [join("node_modules", program!), ...args]));
    const sum = (of: keyof Cost) => steps.reduce((all, step) => all + step[of], 0);
    const cost = { cpu: sum("cpu"), wall: sum("wall"), memory: Math.max(...steps.map(({ memory }) => memory)) };
    costs.push([size, peer.name, pages.length, cost]);
    finished.set(peer.name, join(folder, peer.dist));
    say(costs.at(-1)!);
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
  }
}

function say([size, name, pages, { cpu, memory, wall }]: (typeof costs)[number]): void {
  console.log(`${size}: ${name} built ${pages} pages in ${cpu.toFixed(1)} s of processor time, ${wall.toFixed(1)} s, ${memory} MB`);
}

/** The same kinds of page in every tool; a tool that gives a page another address has it under that. */
async function load(): Promise<void> {
  const browser = await chromium.launch(await findBrowser());
  const [school = ""] = readdirSync(join(projectRoot, "content", department, "schools"));
  const kinds = {
    home: "",
    help: "help/bullying",
    school: `schools/${school.replace(/\.mdx$/, "")}`,
    search: "search",
    dashboard: "dashboard",
  };
  console.log("\n| page | tool | kB | requests | blocking, ms | layout shift |\n| --- | --- | ---: | ---: | ---: | ---: |");
  for (const [kind, path] of Object.entries(kinds))
    for (const [name, folder] of finished) {
      const address = name === "VitePress" ? `/${path || "index"}.html` : `/${path}${path && "/"}`;
      const { blocking, bytes, requests, shift } = await loadOf(browser, folder, address);
      console.log(`| ${kind} | ${name} | ${(bytes / 1000).toFixed(1)} | ${requests} | ${Math.round(blocking)} | ${shift.toFixed(3)} |`);
    }
  await browser.close();
}

function table(): void {
  console.log(
    "\n| pages | tool | processor time, s | against Astro + Pagefind | wall, s | memory, MB |\n| ---: | --- | ---: | ---: | ---: | ---: |",
  );
  for (const [size, name, pages, { cpu, memory, wall }] of costs) {
    const plain = costs.find(([of, other]) => of === size && other === peers[0]!.name)?.[3].cpu;
    const ratio = plain ? `${(cpu / plain).toFixed(1)} ×` : "";
    console.log(`| ${pages} | ${name} | ${cpu.toFixed(1)} | ${ratio} | ${wall.toFixed(1)} | ${memory} |`);
  }
}
