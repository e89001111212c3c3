import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { languagesOf } from "../../../src/editorial/read/departments.ts";
import { listTree } from "../../../src/editorial/read/tree.ts";
import { filesIn } from "../../../src/lib/files.ts";
import type { Desk } from "../desk/routes.ts";
import { languageChoices } from "../languages.ts";
import { json, type Reply, type Routes } from "../http.ts";
import { fileIn } from "../static.ts";
import { addressesIn } from "./addresses.ts";
import { cmsComponents } from "./components.ts";
import { cmsConfig } from "./config.ts";
import { apiRoot, giteaRoutes, repository } from "./gitea.ts";

/** The package of Sveltia CMS, as npm installed it. */
const cmsFolder = join(dirname(createRequire(import.meta.url).resolve("@sveltia/cms")), "..");
const pageFolder = join(import.meta.dirname, "page");

/** Sveltia writes styles into its elements; nothing is loaded from, or sent to, another host. */
const policy = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self' blob: data:; frame-src blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};

/** The visual editor, below /editor/: Sveltia CMS, its configuration, and the content behind it. */
export function cmsRoutes(desk: Desk): Routes {
  return {
    "GET /editor/": () => ({ ...fileIn(pageFolder, "index.html"), headers: policy }),
    "GET /editor/boot.js": () => fileIn(pageFolder, "boot.js"),
    "GET /editor/cms/*": ({ rest }) => cmsFile(rest),
    "GET /editor/fonts/*": ({ rest }) => font(rest),
    "GET /editor/config.json": () => json({ config: localConfig(desk), components: cmsComponents(englishFiles(desk)) }),
    ...giteaRoutes(desk),
  };
}

const englishFiles = ({ root, department }: Desk) => listTree(root, department).records.filter(({ language }) => language === undefined);

function localConfig(desk: Desk) {
  const languages = languagesOf(desk.root, desk.department);
  return cmsConfig({
    department: desk.department,
    languages,
    addresses: addressesIn(desk),
    spoken: languageChoices(desk.root, languages),
    backend: { name: "gitea", repo: repository, branch: "main", api_root: apiRoot, auth_methods: ["token"], include_credentials: true },
  });
}

/** What the editor fetches from other hosts, and what it finds here in their place: its fonts, and news of a newer version. */
const elsewhere = { "https://cdn.jsdelivr.net/fontsource/fonts": "/editor/fonts", "https://unpkg.com/@sveltia/cms": "/editor/cms" };

function cmsFile(path: string): Reply {
  const reply = fileIn(cmsFolder, path);
  if (path !== "npm/index.js") return reply;
  const code = readFileSync(join(cmsFolder, path), "utf8");
  return { ...reply, body: Object.entries(elsewhere).reduce((text, [other, here]) => text.replaceAll(other, here), code) };
}

/** A font by its address at the other host, `noto-mono@5.3.0/latin-400-normal.woff2`: the package brings the same file. */
function font(path: string): Reply {
  const [, name, subset] = /^([a-z0-9-]+)[:@].*\/([a-z0-9-]+)\.woff2$/.exec(path) ?? [];
  const file = filesIn(join(cmsFolder, "npm/assets")).find((asset) => asset.startsWith(`${name}-${subset}-`));
  return fileIn(join(cmsFolder, "npm/assets"), file ?? "none");
}
