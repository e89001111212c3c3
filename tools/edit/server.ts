import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Reply, Routes } from "./http.ts";
import { cookieLine, keyIn, turnedAway, type Guard } from "./guard.ts";
import { escapeHtml, page } from "./page.ts";
import { Refusal } from "../files/refusal.ts";

/** Pages of this server load from this server only, and nobody frames them. */
const headers = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  // With no-referrer, browsers would not say from where a form was sent.
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
};

/** More than the largest photo a camera writes. */
const largest = 100 * 1024 * 1024;

/** The desk while it runs. */
export interface Running {
  server: Server;
  /** Opens the editor: it holds the key. */
  address: string;
  /** `http://localhost:4330`, for what comes after the key was taken. */
  origin: string;
  key: string;
}

/**
 * Serves the routes on this machine, to the browser that opens the address it gives and to nobody else.
 *
 * @param port 0 takes any that is free
 */
export async function serveEditor(routes: Routes, port: number): Promise<Running> {
  const guard: Guard = { port, key: randomBytes(24).toString("base64url") };
  const server = createServer((request, response) => {
    void replyTo(request, guard, routes).then((reply) => send(response, reply));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  guard.port = (server.address() as AddressInfo).port;
  const origin = `http://localhost:${guard.port}`;
  return { server, origin, key: guard.key, address: `${origin}/?key=${guard.key}` };
}

async function replyTo(request: IncomingMessage, guard: Guard, routes: Routes): Promise<Reply> {
  const url = URL.canParse(request.url ?? "", "http://localhost") ? new URL(request.url!, "http://localhost") : undefined;
  if (!url) return sentence(400, "This is not an address.");
  const method = request.method ?? "";
  if (method !== "GET" && method !== "POST") return sentence(405, "This server only shows and saves.");
  const brought = method === "GET" && url.pathname === "/" ? url.searchParams.get("key") : null;
  const refused = turnedAway(request, guard, brought ?? keyIn(request, guard.port));
  if (refused) return sentence(403, refused);
  // The key moves from the address, which others may see, into a cookie.
  if (brought !== null) return { status: 303, headers: { Location: "/", "Set-Cookie": cookieLine(guard) } };
  const route = routeOf(routes, method, url.pathname);
  if (!route) return sentence(404, "There is nothing at this address.");
  try {
    const body = method === "POST" ? await bodyOf(request) : Buffer.alloc(0);
    return await routes[route]!({ rest: restOf(route, url.pathname), query: url.searchParams, headers: request.headers, body });
  } catch (error) {
    if (error instanceof Refusal) return sentence(error.status, error.message);
    console.error(error);
    return sentence(500, `This did not work, and it is not your doing: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The longest route that fits. */
function routeOf(routes: Routes, method: "GET" | "POST", path: string): keyof Routes | undefined {
  const fits = (route: string) =>
    route.endsWith("*") ? `${method} ${path}`.startsWith(route.slice(0, -1)) : route === `${method} ${path}`;
  const fitting = (Object.keys(routes) as (keyof Routes)[]).filter(fits);
  return fitting.toSorted((a, b) => b.length - a.length)[0];
}

function restOf(route: string, path: string): string {
  const start = route.slice(route.indexOf("/"), -1);
  try {
    return route.endsWith("*") ? decodeURIComponent(path.slice(start.length)) : "";
  } catch {
    throw new Refusal("This is not an address.", { status: 404 });
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largest) throw new Refusal("This is more than 100 megabytes. Make the file smaller first.");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function sentence(status: number, text: string): Reply {
  return { status, body: page("Liaison", `<p>${escapeHtml(text)}</p><p><a href="/">Back to the first page</a></p>`) };
}

function send(response: ServerResponse, { status = 200, type = "text/html; charset=utf-8", headers: own, body = "" }: Reply): void {
  response.writeHead(status, { ...headers, "Content-Type": type, ...own }).end(body);
}
