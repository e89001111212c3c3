import { escaped } from "../../lib/escaped.ts";
import { caching, freshFiles, headersAt, hiddenFiles, types } from "./headers.ts";
import { folderOf, hostRedirects, otherLanguages, type HostedSite } from "./host.ts";
import { lines } from "./nginx.ts";

/** Lines for Apache, for the part `Directory` of the site's folder or as the file .htaccess in it. */
export function apache(site: HostedSite): string {
  const { base } = site;
  const at = `^${escaped(base)}`;
  const packed = ["html", "css", "js", "json", "geojson", "webmanifest", "csv", "ics", "vcf", "txt", "xml", "svg"];
  return lines([
    `# ${site.name} on Apache 2.4: include this file in the part <Directory ${folderOf(site)}>, or copy it into the folder as .htaccess`,
    "# (that needs AllowOverride FileInfo). The modules headers and rewrite must be on.",
    `ErrorDocument 404 ${base}404.html`,
    ...["500", "502", "503", "504"].map((status) => `ErrorDocument ${status} ${base}500.html`),
    ...otherLanguages(site).flatMap((language) => [
      `<If "%{REQUEST_URI} =~ m#${at}${language}/#">`,
      `    ErrorDocument 404 ${base}${language}/404.html`,
      ...["500", "502", "503", "504"].map((status) => `    ErrorDocument ${status} ${base}${language}/500.html`),
      "</If>",
    ]),
    ...Object.entries(headersAt(base)).map(([name, value]) => `Header always set ${name} "${value}"`),
    `Header set Cache-Control "${caching.rest}"`,
    `Header set Cache-Control "${caching.assets}" "expr=%{REQUEST_URI} =~ m#${at}assets/#"`,
    `Header set Cache-Control "${caching.fresh}" "expr=%{REQUEST_URI} =~ m#${at}(${freshFiles.map(escaped).join("|")})(\.br|\.gz)?$#"`,
    ...Object.entries(types).map(([ending, type]) => `<FilesMatch "\\.${ending}(\\.br|\\.gz)?$">\n    ForceType "${type}"\n</FilesMatch>`),
    "# The build has packed its files.",
    "RemoveLanguage .br",
    "RemoveType .gz",
    "AddEncoding br .br",
    "AddEncoding gzip .gz",
    "RewriteEngine On",
    ...["br", "gz"].flatMap((ending) => [
      `RewriteCond %{HTTP:Accept-Encoding} \\b${ending === "gz" ? "gzip" : ending}\\b`,
      `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
      `RewriteRule "\\.(${packed.join("|")})$" "%{REQUEST_URI}.${ending}" [L]`,
    ]),
    `<FilesMatch "\\.(${packed.join("|")})(\\.br|\\.gz)?$">`,
    "    Header append Vary Accept-Encoding",
    "</FilesMatch>",
    `RedirectMatch 404 "/(${hiddenFiles.map(escaped).join("|")})$"`,
    ...hostRedirects(site).map(({ from, slash, to }) => `RedirectMatch 301 "^${escaped(from)}${slash ? "/?" : ""}$" "${to}"`),
  ]);
}
