import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { baseOf, serve } from "../../../src/delivery/serve.ts";

let around: string;
let server: Server;

beforeAll(async () => {
  around = mkdtempSync(join(tmpdir(), "liaison-serve-"));
  const files = {
    "site/index.html": "home",
    "site/help/index.html": "help",
    "site/404.html": "lost",
    "site/assets/a.css": "css",
    "site/packed/index.html": "plain",
    "site/packed/index.html.br": "best",
    "site/packed/index.html.gz": "good",
    "site/_headers": "# What all get\n/*\n  X-All: yes\n  Strict-Transport-Security: max-age=1\n\n/assets/*\n  Cache-Control: immutable\n",
    "site/_redirects": "/tips/ /help/ 301\n",
    "site/.htaccess": "secret",
    "secret.txt": "secret",
    "site-secret.txt": "secret",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(around, path)), { recursive: true });
    writeFileSync(join(around, path), text);
  }
  server = await serve(join(around, "site"), 0);
});

afterAll(() => {
  server.close();
  rmSync(around, { recursive: true, force: true });
});

/** Asks for a path exactly as it is written, which a browser would tidy up. */
function ask(path: string, method = "GET", packings = ""): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const request = get({ host: "127.0.0.1", port, path, method, agent: false, headers: { "Accept-Encoding": packings } }, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => (body += part.toString()));
      response.on("end", () => resolve({ status: response.statusCode!, headers: response.headers, body }));
    });
    request.on("error", reject);
  });
}

test("serves a page", async () => {
  expect(await ask("/help/?from=home")).toMatchObject({
    status: 200,
    body: "help",
    headers: { "content-type": "text/html; charset=utf-8" },
  });
});

test.each([
  ["gzip, deflate, br, zstd", "best", "br"],
  ["gzip", "good", "gzip"],
  ["", "plain", undefined],
])("sends what the build has packed to a browser that takes “%s”", async (packings, body, encoding) => {
  const answer = await ask("/packed/", "GET", packings);
  expect([answer.body, answer.headers["content-encoding"]]).toEqual([body, encoding]);
  expect((await ask("/help/", "GET", packings)).headers).not.toHaveProperty("content-encoding");
});

test("serves the page for addresses that do not exist", async () => {
  expect(await ask("/nowhere/")).toMatchObject({
    status: 404,
    body: "lost",
    headers: { "content-type": "text/html; charset=utf-8", "x-all": "yes" },
  });
});

test("serves the 404 page for a folder that has no page", async () => {
  expect(await ask("/assets/")).toMatchObject({ status: 404, body: "lost" });
});

test("sends the headers of every rule that matches", async () => {
  expect((await ask("/assets/a.css")).headers).toMatchObject({
    "content-type": "text/css; charset=utf-8",
    "x-all": "yes",
    "cache-control": "immutable",
  });
  expect((await ask("/")).headers).not.toHaveProperty("cache-control");
});

test("does not promise HTTPS on this machine", async () => {
  expect((await ask("/")).headers).not.toHaveProperty("strict-transport-security");
});

test("leads on from an address that has moved", async () => {
  expect(await ask("/tips/")).toMatchObject({ status: 301, headers: { location: "/help/" } });
});

test("puts in a missing slash", async () => {
  expect(await ask("/help")).toMatchObject({ status: 301, headers: { location: "/help/" } });
});

test.each([
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/help/..%2f..%2fsecret.txt",
  "/..%2fsite-secret.txt",
  "/..%5csecret.txt",
  "/%00",
])("keeps what is outside of the site to itself: %s", async (path) => {
  const { status, body } = await ask(path);
  expect(body).not.toContain("secret");
  expect([403, 404]).toContain(status);
});

test.each(["/_headers", "/_redirects", "/.htaccess"])("does not show %s, as a host would not", async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: "lost" });
});

test.each(["/%", "//"])("refuses the address %s, and goes on", async (path) => {
  expect((await ask(path)).status).toBe(400);
  expect((await ask("/")).body).toBe("home");
});

test("answers a question for the headers alone", async () => {
  expect(await ask("/help/", "HEAD")).toMatchObject({ status: 200, body: "" });
});

test("serves a site below a path there alone", async () => {
  const below = await serve(join(around, "site"), 0, "/police/sro/");
  const asked = async (path: string) => {
    const { port } = below.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual" });
    return `${answer.status} ${answer.headers.get("location") ?? (await answer.text())}`;
  };
  const all = ["/police/sro/help/", "/police/sro/help", "/police/sro", "/police/sro/assets/a.css", "/help/", "/police/", "/police/sro/no/"];
  expect(await Promise.all(all.map(asked))).toEqual([
    "200 help",
    "301 /police/sro/help/",
    "301 /police/sro/",
    "200 css",
    "404 lost",
    "404 lost",
    "404 lost",
  ]);
  below.close();
});

test("says so when its port is taken", async () => {
  const { port } = server.address() as AddressInfo;
  await expect(serve(join(around, "site"), port)).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("a site that was built elsewhere, as one looks at before it is public, is served at the path that it says it has", () => {
  const folder = mkdtempSync(join(tmpdir(), "liaison-built-"));
  try {
    expect(() => baseOf(folder)).toThrow("is no built site. Name the folder in which its index.html stands, unpacked");
    for (const [link, base] of [
      ['<link rel="canonical" href="https://sro.example.gov/">', "/"],
      ["<link rel=canonical href=https://example.gov/police/sro/>", "/police/sro/"],
    ] as const) {
      writeFileSync(join(folder, "index.html"), `<!doctype html><head>${link}</head>`);
      expect(baseOf(folder)).toBe(base);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
