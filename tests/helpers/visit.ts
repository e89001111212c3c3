import { deskRoutes } from "../../tools/edit/desk/routes.ts";
import { serveEditor, type Running } from "../../tools/edit/server.ts";
import { inCopy, now, type Copy } from "./desk.ts";
import { today, type Changes } from "./tree.ts";

/** The desk of a temporary copy of the tiny town, as a browser talks to it. */
export class Visit {
  readonly copy: Copy;
  readonly #running: Running;

  constructor(copy: Copy, running: Running) {
    this.copy = copy;
    this.#running = running;
  }

  async get(path: string) {
    return this.#answer(path, {});
  }

  async send(path: string, fields: Record<string, string>) {
    return this.#answer(path, { method: "POST", body: new URLSearchParams(fields) });
  }

  async #answer(path: string, init: RequestInit) {
    const { origin, key } = this.#running;
    const headers = { cookie: `liaison-${new URL(origin).port}=${key}`, origin };
    const response = await fetch(origin + path, { ...init, redirect: "manual", headers });
    return { status: response.status, to: response.headers.get("location") ?? "", text: await response.text() };
  }
}

/** Opens the desk of a temporary copy of the tiny town with changes. */
export async function visit(changes: Changes, use: (visit: Visit) => Promise<void>): Promise<void> {
  await inCopy(changes, async (copy) => {
    const running = await serveEditor(deskRoutes({ root: copy.root, department: "oakville" }, { today: () => today, now: () => now }), 0);
    try {
      await use(new Visit(copy, running));
    } finally {
      running.server.close();
      running.server.closeAllConnections();
    }
  });
}

/** The fields that a page would send once more, as a browser does. */
export function hidden(page: string): Record<string, string> {
  const fields = [...page.matchAll(/<input\s+type="hidden"\s+name="([^"]*)"\s+value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name, value]) => [name!, value!]));
}
