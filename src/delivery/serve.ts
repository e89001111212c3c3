import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { dirname, extname, join, normalize, sep } from "node:path";
import { hiddenFiles, types } from "./hosts/headers.ts";

/**
 * Serves a finished build on this machine as a host would: with its `_headers`, `_redirects` and 404 page, and packed where the build has packed.
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
    const found = inside && existsSync(file) && !hiddenFiles.includes(path.slice(1));
    if (!found) file = nearestLost(folder, inside ? file : folder);
    const headers: Record<string, string> = { "Content-Type": types[extname(file).slice(1)] ?? "application/octet-stream" };
    for (const rule of rules) if (matches(rule.path, path)) Object.assign(headers, rule.headers);
    // This machine speaks plain HTTP; a promise of HTTPS would lock other local servers out.
    delete headers["Strict-Transport-Security"];
    const packing = packingFor(request.headers["accept-encoding"], file);
    if (packing) Object.assign(headers, { "Content-Encoding": packing, Vary: "Accept-Encoding" });
    response.writeHead(found ? 200 : 404, headers);
    if (request.method === "HEAD") return void response.end();
    createReadStream(packing ? file + packings[packing] : file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

const packings = { br: ".br", gzip: ".gz" };

/** The best packing that the browser takes and the file has. */
function packingFor(accepted = "", file: string): keyof typeof packings | undefined {
  return (["br", "gzip"] as const).find((packing) => accepted.includes(packing) && existsSync(file + packings[packing]));
}

/**
 * The path at which a finished build stands, by the address that its home page says it has.
 * @throws Error with a sentence, if the folder is none
 */
export function baseOf(folder: string): string {
  const home = join(folder, "index.html");
  const address = existsSync(home) ? /<link rel="?canonical"? href="?([^"\s>]+)/.exec(readFileSync(home, "utf8"))?.[1] : undefined;
  if (!address || !URL.canParse(address))
    throw new Error(`${folder} is no built site. Name the folder in which its index.html stands, unpacked: npm start -- FOLDER`);
  return new URL(address).pathname;
}

/** The page for wrong addresses in the folder of a file, or above it: that of a language, or the site's own. */
function nearestLost(folder: string, file: string): string {
  for (let above = dirname(file); above.startsWith(folder); above = dirname(above))
    if (existsSync(join(above, "404.html"))) return join(above, "404.html");
  return join(folder, "404.html");
}

function matches(rule: string, path: string): boolean {
  const [start = "", end = ""] = rule.split("*");
  return rule.includes("*") ? path.startsWith(start) && path.endsWith(end) : rule === path;
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
      .flatMap(([from, to, status]) => (from && to && status === "301" ? [[from, to] as const] : [])),
  );
}
