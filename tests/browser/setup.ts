import type { AddressInfo } from "node:net";
import { basename } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { serve } from "../../src/delivery/serve.ts";
import { builtSites } from "../sites.ts";
import { findBrowser } from "./findBrowser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the one browser of all tests listens. */
    browser: string;
    /** The origin that each department's site is served at. */
    origins: Record<string, string>;
  }
}

/** One browser for all files, and every built site behind a server of its own, with its headers. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launchServer({ executablePath, args });
  const servers = await Promise.all(
    (await builtSites()).map(({ folder }) => serve(folder, 0).then((server) => ({ name: basename(folder), server }))),
  );
  project.provide("browser", browser.wsEndpoint());
  project.provide(
    "origins",
    Object.fromEntries(servers.map(({ name, server }) => [name, `http://127.0.0.1:${(server.address() as AddressInfo).port}`])),
  );
  return async () => {
    await browser.close();
    for (const { server } of servers) server.close();
  };
}
