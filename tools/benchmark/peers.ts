import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "./content.ts";
import { installApart } from "./install.ts";

/** Another tool that makes a site of the same pages, with a search in their text. */
export interface Peer {
  name: string;
  /** Its packages, with their versions. Empty: it needs only what the project has. */
  packages: Record<string, string>;
  /** Where its pages go, and what else it needs, by path. */
  pages: string;
  files: Record<string, string>;
  /** What builds it, from its folder: programs in node_modules with their arguments. */
  build: string[][];
  dist: string;
}

const pagefind = (site: string) => ["pagefind/lib/runner/bin.cjs", "--site", site];
const layout = (title: string, content: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="stylesheet" href="/style.css"></head><body><main data-pagefind-body><h1>${title}</h1>${content}</main></body></html>`;
const style = "body { max-width: 40rem; margin: 0 auto; padding: 1rem; font: 1.1rem/1.5 system-ui; }\n";

export const peers: Peer[] = [
  {
    name: "Astro + Pagefind",
    packages: {},
    pages: "content",
    files: {
      "astro.config.mjs": "export default {};\n",
      "public/style.css": style,
      "src/content.config.ts": `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
export const collections = { pages: defineCollection({ loader: glob({ pattern: "**/*.md", base: "./content" }) }) };
`,
      "src/pages/[...path].astro": `---
import { getCollection, render } from "astro:content";
export async function getStaticPaths() {
  return (await getCollection("pages")).map((page) => ({ params: { path: page.id === "index" ? undefined : page.id }, props: { page } }));
}
const { page } = Astro.props;
const { Content } = await render(page);
---
${layout("{page.data.title}", "<Content />")}
`,
    },
    build: [["astro/bin/astro.mjs", "build"], pagefind("dist")],
    dist: "dist",
  },
  {
    name: "Starlight",
    packages: { astro: "7.3.5", "@astrojs/starlight": "0.42.4", sharp: "0.35.5" },
    pages: "src/content/docs",
    files: {
      // By itself it would list all pages beside each page.
      "astro.config.mjs": `import starlight from "@astrojs/starlight";\nexport default { integrations: [starlight({ title: "Bench", sidebar: [] })] };\n`,
      "src/content.config.ts": `import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    },
    build: [["astro/bin/astro.mjs", "build"]],
    dist: "dist",
  },
  {
    name: "VitePress",
    packages: { vitepress: "1.6.4" },
    pages: "docs",
    files: {
      "docs/.vitepress/config.mjs": `export default { title: "Bench", ignoreDeadLinks: true, themeConfig: { search: { provider: "local" } } };\n`,
    },
    build: [["vitepress/bin/vitepress.js", "build", "docs"]],
    dist: "docs/.vitepress/dist",
  },
  {
    name: "Eleventy + Pagefind",
    packages: { "@11ty/eleventy": "3.1.8", pagefind: "1.6.0" },
    pages: "content",
    files: {
      "content/content.json": '{ "layout": "page.html", "templateEngineOverride": "md" }',
      "_includes/page.html": layout("{{ title }}", "{{ content }}"),
      "eleventy.config.js": `export default (config) => { config.addPassthroughCopy({ "style.css": "style.css" }); return { dir: { input: "content", includes: "../_includes", output: "dist" } }; };\n`,
      "style.css": style,
    },
    build: [["@11ty/eleventy/cmd.cjs", "--quiet"], pagefind("dist")],
    dist: "dist",
  },
];

/**
 * Writes a peer's site, and installs what it needs.
 *
 * @returns its folder
 * @throws Error with one sentence if its packages can't be installed
 */
export function preparePeer(peer: Peer, pages: Page[]): string {
  const folder = installApart(peer.name, peer.packages);
  for (const part of [peer.pages, peer.dist]) rmSync(join(folder, part), { recursive: true, force: true });
  const files = [...Object.entries(peer.files), ...pages.map(({ path, markdown }) => [join(peer.pages, `${path}.md`), markdown] as const)];
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
