import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import sitemap from "@astrojs/sitemap";
import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { listing } from "../../../src/delivery/listing.ts";
import { builtPages } from "../../../src/delivery/pages.ts";
import { buildOf } from "../../helpers/build.ts";

const site = "https://sro.example.gov";
const link = (rel: string, address: string, language = "") =>
  `<link rel="${rel}" href="${site}${address}"${language && ` hreflang="${language}"`}>`;
const noindex = `<meta name="robots" content="noindex">`;
const translated = [link("alternate", "/help/", "en"), link("alternate", "/es/help/", "es"), link("alternate", "/help/", "x-default")].join(
  "",
);

/** A small live site: /help/ is in two languages, /programs/patrol/ has English text in both frames. */
const live = {
  "404.html": noindex,
  "offline/index.html": noindex,
  "help/index.html": link("canonical", "/help/") + translated,
  "es/help/index.html": link("canonical", "/es/help/") + translated,
  "programs/patrol/index.html":
    link("canonical", "/programs/patrol/") +
    link("alternate", "/programs/patrol/", "en") +
    link("alternate", "/programs/patrol/", "x-default"),
  "es/programs/patrol/index.html": noindex + link("canonical", "/programs/patrol/"),
  "draft/index.html": noindex + link("canonical", "/draft/"),
};

/** What @astrojs/sitemap writes for a build, as Astro would ask it to: each address with its other languages. */
async function sitemapOf(files: Record<string, string>, status: "live" | "demonstration") {
  const folder = buildOf(files);
  const { hooks } = sitemap(listing(() => builtPages(folder), status, site)) as unknown as {
    hooks: Record<string, (options: object) => Promise<void> | void>;
  };
  const pages = Object.keys(files).map((file) => ({ pathname: file.replace("index.html", "") }));
  const logger = { info: () => undefined, warn: () => undefined, error: (text: string) => expect.fail(text) };
  await hooks["astro:routes:resolved"]!({ routes: [] });
  await hooks["astro:config:done"]!({ config: { site, base: "/", trailingSlash: "always", build: { format: "directory" } } });
  await hooks["astro:build:done"]!({ dir: pathToFileURL(`${folder}/`), pages, logger });
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    isArray: (name) => name === "url" || name === "xhtml:link",
  });
  const { urlset } = parser.parse(readFileSync(join(folder, "sitemap-0.xml"), "utf8")) as {
    urlset: { url: { loc: string; "xhtml:link"?: { hreflang: string; href: string }[] }[] };
  };
  const listed = urlset.url.map(({ loc, "xhtml:link": links = [] }) => [loc, links.map(({ hreflang, href }) => `${hreflang} ${href}`)]);
  return { listed: Object.fromEntries(listed) as Record<string, string[]>, index: readFileSync(join(folder, "sitemap-index.xml"), "utf8") };
}

test("a live site lists what stands for itself, with real translations and nothing that is to be left out", async () => {
  const { listed, index } = await sitemapOf(live, "live");
  const help = ["en https://sro.example.gov/help/", "es https://sro.example.gov/es/help/", "x-default https://sro.example.gov/help/"];
  expect(listed).toEqual({
    "https://sro.example.gov/help/": help,
    "https://sro.example.gov/es/help/": help,
    "https://sro.example.gov/programs/patrol/": [
      "en https://sro.example.gov/programs/patrol/",
      "x-default https://sro.example.gov/programs/patrol/",
    ],
  });
  expect(index).toContain("<loc>https://sro.example.gov/sitemap-0.xml</loc>");
});

test("a demonstration, where every page says noindex, lists what it would list if it were live", async () => {
  const { listed } = await sitemapOf(
    {
      "404.html": noindex,
      "help/index.html": noindex + live["help/index.html"],
      // English text in the frame of a language that comes after it.
      "vi/help/index.html": noindex + link("canonical", "/help/"),
    },
    "demonstration",
  );
  expect(listed).toEqual({
    "https://sro.example.gov/help/": [
      "en https://sro.example.gov/help/",
      "es https://sro.example.gov/es/help/",
      "x-default https://sro.example.gov/help/",
    ],
  });
});
