import { caching, freshFiles, headersAt, hiddenFiles, types } from "./headers.ts";
import { folderOf, hostRedirects, otherLanguages, type HostedSite } from "./host.ts";
import { lines } from "./nginx.ts";

/** Lines for the site part of a Caddyfile. They touch nothing outside of the site's own path. */
export function caddy(site: HostedSite): string {
  const { base } = site;
  const files = (paths: string[]) => paths.map((path) => base + path).join(" ");
  const within = (name: string) => (base === "/" ? "" : `@${name} path ${base}* ${base.slice(0, -1)}`);
  const route = (name: string, inside: string[]) => [
    within(name),
    `handle ${base === "/" ? "" : `@${name} `}{`,
    ...inside.map((line) => `\t${line}`),
    "}",
  ];
  const strip = base === "/" ? [] : [`uri strip_prefix ${base.slice(0, -1)}`];
  const folders = otherLanguages(site).map((language) => `${language}/`);
  // Those of the first language come first: what is rewritten for another may not look like its address any more.
  const errorPages = ["", ...folders].flatMap((folder) =>
    ["404", "500"].flatMap((status) => {
      const name = `@${status}${folder.slice(0, -1)}`;
      const paths = folder ? `path ${base}${folder}*` : folders.length > 0 && `not path ${files(folders.map((other) => `${other}*`))}`;
      return [
        `${name} {`,
        `\texpression \`{http.error.status_code} ${status === "404" ? "<" : ">="} 500\``,
        ...(paths ? [`\t${paths}`] : []),
        "}",
        `rewrite ${name} /${folder}${status}.html`,
      ];
    }),
  );
  return lines(
    [
      `# ${site.name} on Caddy: \`import\` this file in the part of the site. If the site is elsewhere than in ${folderOf(site)}, change both lines \`root\`.`,
      ...route("liaison", [
        `root * ${folderOf(site)}`,
        "route {",
        "\theader {",
        ...Object.entries(headersAt(base)).map(([name, value]) => `\t\t${name} "${value}"`),
        `\t\tCache-Control "${caching.rest}"`,
        "\t}",
        `\theader ${base}assets/* Cache-Control "${caching.assets}"`,
        `\t@fresh path ${files(freshFiles)}`,
        `\theader @fresh Cache-Control "${caching.fresh}"`,
        ...Object.entries(types).flatMap(([ending, type]) => [
          `\t@${ending} path *.${ending}`,
          `\theader @${ending} Content-Type "${type}"`,
        ]),
        ...(base === "/" ? [] : [`\tredir ${base.slice(0, -1)} ${base} permanent`]),
        ...hostRedirects(site).flatMap(({ from, slash, to }) =>
          [from, ...(slash ? [`${from}/`] : [])].map((old) => `\tredir ${old} ${to} permanent`),
        ),
        ...strip.map((line) => `\t${line}`),
        "\tfile_server {",
        "\t\tprecompressed br gzip",
        `\t\thide ${hiddenFiles.join(" ")}`,
        "\t}",
        "}",
      ]),
      "handle_errors {",
      ...route("liaison_error", [
        `root * ${folderOf(site)}`,
        "route {",
        `\theader Content-Type "${types["html"]}"`,
        `\theader Cache-Control "${caching.rest}"`,
        ...errorPages.map((line) => `\t${line}`),
        "\tfile_server {",
        "\t\tprecompressed br gzip",
        "\t}",
        "}",
      ]).map((line) => line && `\t${line}`),
      "}",
    ].filter(Boolean),
  );
}
