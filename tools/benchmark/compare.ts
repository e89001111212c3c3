import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { projectRoot } from "../../src/environment.ts";
import { findBrowser } from "../../tests/browser/findBrowser.ts";
import { department, grownProject, pagesOf } from "./content.ts";
import { costOf, loadOf, type Cost } from "./measure.ts";
import { peers, preparePeer, type Peer } from "./peers.ts";
import { room } from "./room.ts";

interface Wanted {
  /** How many pages, about. */
  sizes: number[];
  /** Names of those to compare with; all, if not given. */
  peers?: string | undefined;
  /** Whether the main pages are opened too. */
  browser: boolean;
}

interface Built {
  size: number;
  name: string;
  pages: number;
  cost: Cost;
  /** The folder of the finished site. */
  site: string;
}

/** About as many pages as the department has by itself. */
const own = 720;
/** A school gives a page and a poster, in two languages. */
const perSchool = 4;

/** Builds the same pages with the kit and with other tools, opens the main ones, and prints tables in Markdown. */
export async function compareBuilds({ sizes, peers: named, browser }: Wanted): Promise<void> {
  if (sizes.some((size) => !(size > 0))) throw new Error("Write sizes as numbers: npm run bench -- --sizes 650,5000");
  const compared = peers.filter(({ name }) => !named || named.toLowerCase().split(",").includes(name.toLowerCase()));
  const all: Built[] = [];
  for (const size of sizes) {
    const root = grownProject(Math.max(0, Math.round((size - own) / perSchool)), room());
    try {
      const built = buildAll(root, size, compared);
      all.push(...built);
      if (browser && size === sizes[0]) await load(built);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
  printBuilds(all);
}

/** What can't be installed or built is said, and left out. */
function buildAll(root: string, size: number, compared: Peer[]): Built[] {
  const built: Built[] = [];
  const add = (one: Built) => {
    built.push(one);
    const { cpu, memory, wall } = one.cost;
    console.log(`${one.name} built ${one.pages} pages in ${cpu.toFixed(1)} s of processor time, ${wall.toFixed(1)} s, ${memory} MB`);
  };
  const cost = costOf(root, ["src/commands/build.ts"], { DEPARTMENT: department });
  const site = join(root, "dist", department);
  const pages = pagesOf(site);
  add({ size, name: "Liaison", pages: pages.length, cost, site });
  for (const peer of compared)
    try {
      const folder = preparePeer(peer, pages);
      add({ size, name: peer.name, pages: pages.length, cost: buildPeer(peer, folder), site: join(folder, peer.dist) });
    } catch (error) {
      console.log(error instanceof Error ? error.message : String(error));
    }
  return built;
}

function buildPeer({ build }: Peer, folder: string): Cost {
  const steps = build.map(([program, ...args]) => costOf(folder, [join("node_modules", program!), ...args]));
  const sum = (of: keyof Cost) => steps.reduce((all, step) => all + step[of], 0);
  return { cpu: sum("cpu"), wall: sum("wall"), memory: Math.max(...steps.map(({ memory }) => memory)) };
}

/** The same kinds of page in every tool; a tool that gives a page another address has it under that. */
async function load(built: Built[]): Promise<void> {
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
    for (const { name, site } of built) {
      const address = name === "VitePress" ? `/${path || "index"}.html` : `/${path}${path && "/"}`;
      const { blocking, bytes, requests, shift } = await loadOf(browser, site, address);
      console.log(`| ${kind} | ${name} | ${(bytes / 1000).toFixed(1)} | ${requests} | ${Math.round(blocking)} | ${shift.toFixed(3)} |`);
    }
  await browser.close();
}

function printBuilds(built: Built[]): void {
  console.log(
    "\n| pages | tool | processor time, s | against Astro + Pagefind | wall, s | memory, MB |\n| ---: | --- | ---: | ---: | ---: | ---: |",
  );
  for (const { size, name, pages, cost } of built) {
    const plain = built.find((other) => other.size === size && other.name === peers[0]!.name)?.cost.cpu;
    const ratio = plain ? `${(cost.cpu / plain).toFixed(1)} ×` : "";
    console.log(`| ${pages} | ${name} | ${cost.cpu.toFixed(1)} | ${ratio} | ${cost.wall.toFixed(1)} | ${cost.memory} |`);
  }
}
