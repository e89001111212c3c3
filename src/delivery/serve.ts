import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".geojson": "application/geo+json; charset=utf-8",
  ".vcf": "text/vcard; charset=utf-8",
  ".wasm": "application/wasm",
};

/**
 * Serves a finished build on this machine as a host would: with its `_headers`, `_redirects` and 404 page.
 *
 * @param port 0 for any that is free
 * @param base the path at which the site stands
 */
export function serve(folder: string, port: number, base = "/"): Promise<Server> {
  const rules = readHeaders(join(folder, "_headers"));
  const redirects = readRedirects(join(folder, "_redirects"));
  const server = createServer((request, response) => {
    let path: string;
    try {
      path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    } catch {
      return void response.writeHead(400).end();
    }
    if (path === base.slice(0, -1)) return void response.writeHead(301, { Location: base }).end();
    // Beside the site a host has something else, and this one nothing.
    const inside = path.startsWith(base);
    if (inside) path = path.slice(base.length - 1);
    const moved = inside ? redirects.get(path) : undefined;
    if (moved) return void response.writeHead(301, { Location: moved }).end();
    let file = normalize(join(folder, path));
    if (!file.startsWith(folder + sep) && file !== folder && file !== folder + sep) return void response.writeHead(403).end();
    if (existsSync(file) && statSync(file).isDirectory()) {
      if (inside && !path.endsWith("/")) return void response.writeHead(301, { Location: `${base}${path.slice(1)}/` }).end();
      file = join(file, "index.html");
    }
    const found = inside && existsSync(file) && !/^_|^\.htaccess$/.test(path.slice(1));
    if (!found) file = join(folder, "404.html");
    const headers: Record<string, string> = { "Content-Type": types[extname(file)] ?? "application/octet-stream" };
    for (const rule of rules) if (matches(rule.path, path)) Object.assign(headers, rule.headers);
    // This machine speaks plain HTTP; a promise of HTTPS would lock other local servers out.
    delete headers["Strict-Transport-Security"];
    response.writeHead(found ? 200 : 404, headers);
    if (request.method === "HEAD") return void response.end();
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

function matches(rule: string, path: string): boolean {
  return rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : rule === path;
}

function readHeaders(file: string): { path: string; headers: Record<string, string> }[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of existsSync(file) ? readFileSync(file, "utf8").split("\n") : []) {
    if (line.startsWith("/")) rules.push({ path: line.trim(), headers: {} });
    const header = line.match(/^\s+([\w-]+): (.*)$/);
    if (header?.[1] && header[2]) rules.at(-1)!.headers[header[1]] = header[2];
  }
  return rules;
}

function readRedirects(file: string): Map<string, string> {
  if (!existsSync(file)) return new Map();
  return new Map(
    readFileSync(file, "utf8")
      .split("\n")
      .map((line) => line.split(" "))
      .flatMap(([from, to]) => (from && to ? [[from, to] as const] : [])),
  );
}
