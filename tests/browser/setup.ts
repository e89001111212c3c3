import type { AddressInfo } from "node:net";
import { serve } from "../../src/delivery/serve.ts";
import { departments, folderOf } from "../helpers/departments.ts";
import { findBrowser } from "./findBrowser.ts";

/** Before all browser tests: a browser, and every built site behind a server of its own, with its headers. */
export default async function setup(): Promise<() => void> {
  const browser = await findBrowser().catch((error: Error) => {
    // One sentence for the person at the terminal; where it was thrown is of no use to them.
    error.stack = error.message;
    throw error;
  });
  const servers = await Promise.all(departments.map((department) => serve(folderOf(department), 0)));
  const origins = servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  // Workers are told through their environment.
  process.env["TEST_BROWSER"] = JSON.stringify(browser);
  process.env["TEST_ORIGINS"] = JSON.stringify(Object.fromEntries(departments.map((department, index) => [department, origins[index]])));
  return () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
}
