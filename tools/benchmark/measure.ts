import { spawnSync } from "node:child_process";
import { brotliCompressSync } from "node:zlib";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { Browser } from "@playwright/test";
import { serve } from "../../src/delivery/serve.ts";

/** What a command took: seconds of processor time with everything that it started, seconds on the clock, and its own memory in megabytes. */
export interface Cost {
  cpu: number;
  wall: number;
  memory: number;
}

const usage = fileURLToPath(new URL("./usage.ts", import.meta.url));

/**
 * Runs a Node program.
 * @throws Error with the end of what it said, if it failed
 */
export function costOf(folder: string, args: string[], environment: Record<string, string> = {}): Cost {
  const begin = performance.now();
  const { output, status, stdout, stderr } = spawnSync(process.execPath, ["--import", usage, ...args], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...environment },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    maxBuffer: 2 ** 28,
  });
  const wall = (performance.now() - begin) / 1000;
  if (status !== 0) {
    const lines = (stdout + stderr).trim().split("\n");
    throw new Error(`${args[0]} failed: ${(lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? "").trim().slice(0, 400)}`);
  }
  // Programs that it started with Node have written too; the last line is its own, and counts theirs.
  const last = output[3]!.trim().split("\n").at(-1)!;
  return { ...(JSON.parse(last) as Omit<Cost, "wall">), wall };
}

/** How a page loads in a phone's window, with a processor four times slower. */
export interface Load {
  bytes: number;
  requests: number;
  /** Milliseconds beyond 50 of each task on the main thread. */
  blocking: number;
  shift: number;
}

/** Opens a page of a folder. What is sent is counted as a host sends it: packed with Brotli, if it is not packed already. */
export async function loadOf(browser: Browser, folder: string, address: string): Promise<Load> {
  const server = await serve(folder, 0);
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, serviceWorkers: "block" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  let [bytes, requests] = [0, 0];
  page.on("response", (response) => {
    requests += 1;
    void response.body().then(
      (body) =>
        (bytes += /font|image\/(png|jpe?g|webp)|wasm/.test(response.headers()["content-type"] ?? "")
          ? body.length
          : brotliCompressSync(body).length),
      () => undefined,
    );
  });
  await page.addInitScript(() => {
    const seen = ((globalThis as unknown as { seen: { blocking: number; shift: number } }).seen = { blocking: 0, shift: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.blocking += Math.max(0, duration - 50);
    }).observe({ type: "longtask", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`, { waitUntil: "networkidle" });
  const { blocking, shift } = await page.evaluate(() => (globalThis as unknown as { seen: { blocking: number; shift: number } }).seen);
  await context.close();
  server.close();
  server.closeAllConnections();
  return { bytes, requests, blocking, shift };
}
