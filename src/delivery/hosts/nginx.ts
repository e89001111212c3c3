import { escaped } from "../../lib/escaped.ts";
import { caching, freshFiles, headersAt, hiddenFiles, types } from "./headers.ts";
import { folderOf, hostRedirects, otherLanguages, type HostedSite } from "./host.ts";

/** Lines for the `server` part of nginx. They set nothing outside of the site's own path. */
export function nginx(site: HostedSite): string {
  const { base } = site;
  const at = `^${escaped(base)}`;
  const variable = (name: string, rest: string, cases: [pattern: string, value: string][]) => [
    `set $liaison_${name} "${rest}";`,
    ...cases.map(([pattern, value]) => `if ($uri ~ "${pattern}") { set $liaison_${name} "${value}"; }`),
  ];
  const pages = otherLanguages(site).map((language) => [`${at}${language}/`, language] as const);
  const errorPage = (status: string) =>
    variable(
      `page_${status}`,
      `${base}${status}.html`,
      pages.map(([pattern, language]) => [pattern, `${base}${language}/${status}.html`]),
    );
  const inside = [
    `alias ${folderOf(site)}/;`,
    "index index.html;",
    "absolute_redirect off;",
    "error_page 404 $liaison_page_404;",
    "error_page 500 502 503 504 $liaison_page_500;",
    "",
    "# The build has packed its files. With the module libnginx-mod-http-brotli-static: brotli_static on;",
    "gzip_static on;",
    "gzip_vary on;",
    "",
    "types {",
    ...Object.entries(types).map(([ending, type]) => `    "${type}" ${ending};`),
    "}",
    "",
    ...Object.entries(headersAt(base)).map(([name, value]) => `add_header ${name} "${value}" always;`),
    "add_header Cache-Control $liaison_cache;",
    "",
    ...hostRedirects(site).map(({ from, slash, to }) => `rewrite "^${escaped(from)}${slash ? "/?" : ""}$" "${to}" permanent;`),
    `location ~ "/(${hiddenFiles.map(escaped).join("|")})$" { return 404; }`,
  ];
  return lines([
    `# ${site.name} on nginx: include this file in the \`server\` part. If the site is elsewhere than in ${folderOf(site)}, change the line \`alias\`.`,
    ...variable("cache", caching.rest, [
      [`${at}assets/`, caching.assets],
      [`${at}(${freshFiles.map(escaped).join("|")})$`, caching.fresh],
    ]),
    ...errorPage("404"),
    ...errorPage("500"),
    "",
    ...(base === "/" ? [] : [`location = ${base.slice(0, -1)} { return 301 ${base}; }`]),
    `location ^~ ${base} {`,
    ...inside.map((line) => line && `    ${line}`),
    "}",
  ]);
}

/** Lines as a file. */
export const lines = (all: string[]): string => `${all.join("\n")}\n`;
