import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow } from "../../src/lib/files.ts";
import { at, builtSites, expectNone, type Site } from "../helpers/sites.ts";

const sites = await builtSites();

/** The headers that `_headers` gives to an address: later rules take the place of earlier ones. */
function headersFor(site: Site, address: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const block of readFileSync(join(site.folder, "_headers"), "utf8").split(/\n(?=\S)/)) {
    const [path = "", ...lines] = block.trimEnd().split("\n");
    if (path.endsWith("*") ? !address.startsWith(path.slice(0, -1)) : address !== path) continue;
    for (const line of lines) {
      const taken = line.match(/^\s+! ([\w-]+)$/)?.[1];
      const [, name, value] = line.match(/^\s+([\w-]+): (.+)$/) ?? [];
      if (taken) headers.delete(taken);
      if (name && value) headers.set(name, value);
    }
  }
  return headers;
}

const withoutWasm = (policy: string) => policy.replace(" 'wasm-unsafe-eval'", "");

test.each(sites)("$name: the policy in each page is the one in its headers, and allows nothing written into the page", (site) => {
  const findings = [...site.pages, ...site.moved].flatMap((page) => {
    const sent = headersFor(site, page.address).get("Content-Security-Policy") ?? "";
    const written = page.root.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "";
    return [
      // The header is one for all, for hosts' sake; the page itself allows WebAssembly only where it searches.
      ...(withoutWasm(sent) === `${withoutWasm(written)}; frame-ancestors 'none'`
        ? []
        : [`${page.address} says “${written}”, its header “${sent}”`]),
      ...(/unsafe-inline|'unsafe-eval'|https?:|data:|\*/.test(written) ? [`${page.address} allows too much: ${written}`] : []),
      ...(written.includes("require-trusted-types-for 'script'; trusted-types default")
        ? []
        : [`${page.address} lets text become a script`]),
      ...(written.includes("'wasm-unsafe-eval'") === ("bare" in page && page.bare === "/search/")
        ? []
        : [`${page.address} and WebAssembly: only search needs it`]),
    ];
  });
  expectNone(findings);
});

test.each(sites)("$name: the policy stands before everything that it governs", ({ pages }) => {
  expectNone(
    pages
      .filter(
        ({ html }) =>
          html.indexOf("Content-Security-Policy") >
          Math.min(...["<link", "<script"].map((tag) => html.indexOf(tag)).filter((index) => index >= 0)),
      )
      .map(at),
  );
});

const everywhere = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), microphone=(), payment=(), geolocation=(self)",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

test.each(sites)("$name: headers keep the site out of frames and say nothing to other sites, with every file", (site) => {
  const addresses = filesBelow(site.folder).map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`);
  const findings = addresses.flatMap((address) => {
    const headers = headersFor(site, address);
    const missing = Object.entries(everywhere).filter(([name, value]) => headers.get(name) !== value);
    return [
      ...missing.map(([name]) => `${address}: ${name} is “${headers.get(name)}”`),
      ...(headers.get("Content-Security-Policy")?.endsWith("frame-ancestors 'none'") ? [] : [`${address} can stand in a frame`]),
      // Below a path it would bind what else is on the host.
      ...(/^max-age=\d{8,}/.test(headers.get("Strict-Transport-Security") ?? "") === (site.base === "/")
        ? []
        : [`${address} asks for HTTPS: ${headers.get("Strict-Transport-Security")}`]),
    ];
  });
  expectNone(findings);
  expect(headersFor(site, "/assets/a.css").get("Cache-Control")).toContain("immutable");
});

test.each(sites)("$name: no page tells where its reader came from, whatever headers the host sends", ({ pages, moved }) => {
  expectNone(
    [...pages, ...moved]
      .filter(({ root }) => root.querySelector("meta[name=referrer]")?.getAttribute("content") !== "no-referrer")
      .map(({ address }) => address),
  );
});

test.each(sites)("$name: no page holds a script, a style or a handler of its own", ({ pages, moved }) => {
  const findings = [...pages, ...moved].flatMap((page) => {
    const { root } = page;
    const own = root
      .querySelectorAll("script:not([src]), style, [style]")
      .filter((element) => element.getAttribute("type") !== "application/ld+json");
    const handlers = root.querySelectorAll("*").filter((element) => Object.keys(element.attributes).some((name) => /^on/i.test(name)));
    const links = root
      .querySelectorAll("[href], [action], [formaction]")
      .filter((element) =>
        /^\s*(javascript|data|vbscript):/i.test(
          element.getAttribute("href") ?? element.getAttribute("action") ?? element.getAttribute("formaction") ?? "",
        ),
      );
    return [...own, ...handlers, ...links].map((element) => `${page.address}: ${element.outerHTML.slice(0, 160)}`);
  });
  expectNone(findings);
});

test.each(sites)("$name: nothing is loaded from, or sent to, another origin", (site) => {
  const elsewhere = (url: string) => /^\s*([a-z][a-z\d+.-]*:|\/\/)/i.test(url);
  const loaders =
    "img, script, source, video, audio, track, iframe, frame, embed, object, input, form, button, use, image, feImage, base, link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], link[rel~=modulepreload], link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=manifest]";
  const findings = site.pages.flatMap((page) =>
    page.root.querySelectorAll(loaders).flatMap((element) => {
      const named = ["src", "srcset", "href", "xlink:href", "action", "formaction", "data", "poster", "ping"].flatMap((name) =>
        (element.getAttribute(name) ?? "").split(/,\s+/),
      );
      return named.some(elsewhere) ? [`${at(page)}: ${element.outerHTML.slice(0, 160)}`] : [];
    }),
  );
  for (const file of filesBelow(site.folder).filter((name) => /\.(css|svg)$/.test(name))) {
    const text = readFileSync(join(site.folder, file), "utf8");
    const urls = [
      ...text.matchAll(/url\(\s*["']?([^"')]+)/g),
      ...text.matchAll(/@import\s+["']([^"']+)/g),
      ...text.matchAll(/href="([^"]+)"/g),
    ].map((match) => match[1]!);
    findings.push(...urls.filter(elsewhere).map((url) => `${file}: ${url}`));
    if (/<script|\son\w+=/i.test(text)) findings.push(`${file} holds a script`);
  }
  expectNone(findings);
});

test.each(sites)("$name: no script names another site, sets a cookie or keeps what is typed", (site) => {
  const own = filesBelow(site.folder).filter((file) => file.endsWith(".js") && !file.startsWith("pagefind/"));
  expect(own.length).toBeGreaterThan(0);
  const findings = own.flatMap((file) =>
    [...readFileSync(join(site.folder, file), "utf8").matchAll(/https?:\/\/|sendBeacon|\.cookie\b|localStorage|indexedDB/g)].map(
      ([found]) => `${file}: ${found}`,
    ),
  );
  expectNone(findings);
});

test.each(sites)("$name: nothing of the preview and of the desk is in the public site", (site) => {
  const texts = filesBelow(site.folder).filter((file) => /\.(html|css|js|json|xml|txt)$/.test(file));
  expect(texts.length).toBeGreaterThan(100);
  const found = texts.filter((file) => /preview-findings|@preview|To come: readers/.test(readFileSync(join(site.folder, file), "utf8")));
  expect(found).toEqual([]);
  expect(filesBelow(site.folder).filter((file) => /(^|\/)(components|editor|desk)\//.test(file))).toEqual([]);
});
