import type { ServerResponse } from "node:http";

/** Open pages, each of which is told when the check has read again (server-sent events). */
export function streams() {
  const open = new Map<ServerResponse, string>();
  const send = (response: ServerResponse, html: string) => response.write(`data: ${JSON.stringify(html)}\n\n`);
  return {
    /** Keeps a page's line open, and tells it what there is now. */
    add(response: ServerResponse, path: string, html: string): void {
      response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
      open.set(response, path);
      response.on("close", () => open.delete(response));
      send(response, html);
    },
    /** Tells every page, by its path, what there is now. */
    send(of: (path: string) => string): void {
      for (const [response, path] of open) send(response, of(path));
    },
  };
}
