import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { projectRoot } from "../../src/environment.ts";

/** A browser for the tests: what to start, and with which arguments. */
export interface FoundBrowser {
  executablePath: string;
  args: string[];
}

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge", "msedge"];
const places: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((folder) =>
    ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map((file) =>
      join(process.env[folder] ?? "C:\\Program Files", file),
    ),
  ),
};
const args = ["--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage"];
/** A packed Chromium for Linux on x64, on the npm registry. It is kept out of the project's own packages. */
const packed = { name: "@sparticuz/chromium", version: "153.0.0", folder: join(projectRoot, "node_modules/.cache/liaison-browser") };

/** Finds a browser on this machine, or else gets one. Called once before the browser tests. */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env["CHROMIUM_PATH"];
  if (named && !existsSync(named))
    throw new Error(`CHROMIUM_PATH is “${named}”, but there is no such file. Name a Chromium, Chrome or Edge, or take CHROMIUM_PATH away.`);
  const found = named ?? installed() ?? playwrights();
  if (found) return { executablePath: found, args };
  return (await unpacked()) ?? downloaded() ?? (await fetched()) ?? missing();
}

/** On PATH, or where macOS and Windows keep programs. */
function installed(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const files = folders.flatMap((folder) => names.map((name) => join(folder, process.platform === "win32" ? `${name}.exe` : name)));
  // The order of the names counts more than the order of the folders.
  const onPath = names.flatMap((name) => files.filter((file) => file.endsWith(name) || file.endsWith(`${name}.exe`)));
  return [...onPath, ...(places[process.platform] ?? [])].find((file) => existsSync(file));
}

/** The one that Playwright has downloaded before. */
function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

/** Playwright's own, from its server: works wherever that can be reached. */
function downloaded(): FoundBrowser | undefined {
  console.log("No browser found; asking Playwright for one (once) …");
  const cli = createRequire(import.meta.url).resolve("@playwright/test/cli");
  spawnSync(process.execPath, [cli, "install", "chromium", "--no-shell"], { stdio: "ignore", timeout: 300_000 });
  const path = playwrights();
  return path ? { executablePath: path, args } : undefined;
}

/** The packed one, from the npm registry. */
async function fetched(): Promise<FoundBrowser | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  console.log(`Playwright's server cannot be reached; fetching ${packed.name} from the npm registry (once) …`);
  spawnSync(
    "npm",
    [
      "install",
      "--prefix",
      packed.folder,
      "--no-save",
      "--no-package-lock",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
      `${packed.name}@${packed.version}`,
    ],
    // Without a network it fails, which is said below in one sentence.
    { stdio: "ignore" },
  );
  return unpacked();
}

/** It brings the two or three libraries and the fonts that a bare machine lacks. Its own arguments would switch rules of the web off. */
async function unpacked(): Promise<FoundBrowser | undefined> {
  const folder = join(packed.folder, "node_modules", packed.name);
  if (!existsSync(folder)) return undefined;
  interface Packed {
    default: { executablePath: () => Promise<string> };
    inflate: (file: string) => Promise<string>;
  }
  const own = (await import(pathToFileURL(createRequire(join(folder, "package.json")).resolve(packed.name)).href)) as Packed;
  const executablePath = await own.default.executablePath();
  if (!existsSync("/etc/fonts/fonts.conf")) process.env["FONTCONFIG_PATH"] ??= join(tmpdir(), "fonts");
  if (spawnSync(executablePath, ["--version"]).status !== 0) {
    const libraries = join(await own.inflate(join(folder, "bin/al2023.tar.br")), "lib");
    process.env["LD_LIBRARY_PATH"] = [process.env["LD_LIBRARY_PATH"], libraries].filter(Boolean).join(delimiter);
  }
  return { executablePath, args: [...args, "--no-zygote"] };
}

function missing(): never {
  throw new Error(
    "The browser tests need Chromium, Chrome or Edge: none is here, and none could be fetched. Install one, or say where it is: CHROMIUM_PATH=/path/to/chrome npm test.",
  );
}
