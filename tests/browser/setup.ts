import type { AddressInfo } from "node:net";
import { serve } from "../../src/delivery/serve.ts";
import { baseOf, departments, folderOf } from "../helpers/departments.ts";
import { findBrowser } from "./findBrowser.ts";

/** Before all browser tests: a browser, and every built site behind a server of its own, at its path, with its headers. */
export default async function setup(): Promise<() => void> {
  const browser = await findBrowser().catch((error: Error) => {
    // One sentence for the person at the terminal; where it was thrown is of no use to them.
    error.stack = error.message;
    throw error;
  });
  const bases = await Promise.all(departments.map(baseOf));
  const servers = await Promise.all(departments.map((department, index) => serve(folderOf(department), 0, bases[index])));
  const homes = servers.map((server, index) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${bases[index]}`);
  // Workers are told through their environment.
  process.env["TEST_BROWSER"] = JSON.stringify(browser);
  process.env["TEST_HOMES"] = JSON.stringify(Object.fromEntries(departments.map((department, index) => [department, homes[index]])));
  return () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
}
