import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packFiles } from "../../src/delivery/hosts/pack.ts";
import { writeHostFiles, writeServerFiles } from "../../src/delivery/hosts/writeHosts.ts";
import { filesBelow } from "../../src/lib/files.ts";
import { baseOf, contentOf, departments, folderOf } from "../helpers/departments.ts";
import { freePort } from "../helpers/freePort.ts";
import { programAt } from "../helpers/programAt.ts";

/** nginx, Caddy and Apache with the files that the build writes for them: a built site where its `url` says, and a small one below a path. */

interface Served {
  folder: string;
  hosts: string;
  name: string;
  base: string;
  /** An address that has moved, and where to. */
  moved: [from: string, to: string];
}

const work = mkdtempSync(join(tmpdir(), "liaison-servers-"));
chmodSync(work, 0o755);
const department = departments[0]!;
const { languages, redirects } = await contentOf(department);
const base = await baseOf(department);
/** A release as publishing leaves it at a server, below a folder that any user may read, wherever the project is. */
function releaseOf(name: string): { folder: string; hosts: string } {
  const release = join(work, "www", name, "releases/1");
  mkdirSync(release, { recursive: true });
  symlinkSync("releases/1", join(work, "www", name, "current"));
  return { folder: join(work, "www", name, "current/site"), hosts: join(work, "www", name, "current/hosts") };
}
const whole: Served = {
  ...releaseOf(department),
  name: department,
  base,
  moved: [redirects[0]?.from ?? "", base + (redirects[0]?.to ?? "/").slice(1)],
};
const small: Served = {
  ...releaseOf("oakville"),
  name: "oakville",
  base: "/police/sro/",
  moved: ["/old.page/", "/police/sro/help/#top"],
};
const smallFiles: Record<string, string> = {
  "index.html": `<html lang="en">home ${"é".repeat(2000)}`,
  "404.html": '<html lang="en">lost',
  "500.html": '<html lang="en">trouble',
  "es/index.html": '<html lang="es">inicio',
  "es/404.html": '<html lang="es">perdido',
  "help/index.html": '<html lang="en">help',
  "sw.js": "worker",
  "build.json": "{}",
  "offline.json": `{"a":"${"copy ".repeat(1000)}"}`,
  "assets/a.12345678.css": `a{}${" ".repeat(2000)}`,
  "events/a.ics": "BEGIN:VCALENDAR",
  "resources/a.vcf": "BEGIN:VCARD",
  "data/a.csv": `a,b\n${"1,2\n".repeat(1000)}`,
  "data/a.geojson": "{}",
};

/** A site's own file for a server, with another folder in the place of /srv/www. */
function configurationOf(site: Served, server: string): string {
  const file = join(work, `${site.name}-${server}.conf`);
  writeFileSync(file, readFileSync(join(site.hosts, `${server}.conf`), "utf8").replaceAll("/srv/www/", `${work}/www/`));
  return file;
}

const isRoot = process.getuid?.() === 0;
type Ports = [whole: number, small: number];
/** What the host of a site below a path has beside it, in the words of a server. */
const beside = ({ base }: Served, text: string) => (base === "/" ? "" : text);
/** Where Apache finds a site. */
const inApache = ({ base, folder }: Served) =>
  base === "/" ? `DocumentRoot ${folder}` : `Alias ${base.slice(0, -1)} ${folder}\n  DocumentRoot ${join(small.folder, "../other")}`;

/** Each server: its program, what is written around the sites' own lines, and how it is started. */
const servers: { name: string; program: string; around: (ports: Ports) => string; start: (file: string) => string[] }[] = [
  {
    name: "nginx",
    program: "nginx",
    around: ([first, second]) => `daemon off; worker_processes 1; pid ${work}/nginx.pid; error_log stderr; ${isRoot ? "user root;" : ""}
events {}
http {
  access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${work}/nginx-${kind};`).join(" ")}
  server { listen 127.0.0.1:${first}; include ${configurationOf(whole, "nginx")}; ${beside(whole, 'location / { return 200 "another site"; }')} }
  server { listen 127.0.0.1:${second}; include ${configurationOf(small, "nginx")}; ${beside(small, 'location / { return 200 "another site"; }')} }
}`,
    start: (file) => ["-e", "stderr", "-c", file],
  },
  {
    name: "Caddy",
    program: "caddy",
    around: ([first, second]) => `{
  admin off
  auto_https off
}
http://127.0.0.1:${first} {
  import ${configurationOf(whole, "caddy")}
  ${beside(whole, 'handle {\nrespond "another site"\n}')}
}
http://127.0.0.1:${second} {
  import ${configurationOf(small, "caddy")}
  ${beside(small, 'handle {\nrespond "another site"\n}')}
}`,
    start: (file) => ["run", "--adapter", "caddyfile", "--config", file],
  },
  {
    name: "Apache",
    program: "apache2",
    around: ([first, second]) => {
      // The one is included, the other is the file that a host without access to its settings reads.
      copyFileSync(configurationOf(small, "apache"), join(small.folder, ".htaccess"));
      const modules = ["mpm_event", "authz_core", "mime", "dir", "alias", "headers", "rewrite"];
      return `ServerName localhost
PidFile ${work}/apache.pid
ErrorLog ${work}/apache.log
${isRoot ? "User www-data\nGroup www-data" : ""}
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
TypesConfig /etc/mime.types
AddType application/x-gzip .gz
AddLanguage br .br
Listen 127.0.0.1:${first}
Listen 127.0.0.1:${second}
<Directory />
  Require all granted
</Directory>
<VirtualHost 127.0.0.1:${first}>
  ${inApache(whole)}
  <Directory ${whole.folder}>
    Include ${configurationOf(whole, "apache")}
  </Directory>
</VirtualHost>
<VirtualHost 127.0.0.1:${second}>
  ${inApache(small)}
  <Directory ${small.folder}>
    AllowOverride FileInfo
  </Directory>
</VirtualHost>`;
    },
    start: (file) => ["-f", file, "-DFOREGROUND"],
  },
];

interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  /** Of what travels. */
  size: number;
  /** As it was before it was packed. */
  text: string;
}

function ask(port: number, path: string, packings = ""): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, agent: false, headers: { "Accept-Encoding": packings } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const bytes = Buffer.concat(parts);
        const packing = response.headers["content-encoding"];
        const plain = packing === "br" ? brotliDecompressSync(bytes) : packing === "gzip" ? gunzipSync(bytes) : bytes;
        resolve({
          status: response.statusCode!,
          headers: response.headers as Answer["headers"],
          size: bytes.length,
          text: plain.toString(),
        });
      });
    }).on("error", reject);
  });
}

beforeAll(async () => {
  cpSync(folderOf(department), whole.folder, { recursive: true });
  cpSync(`${folderOf(department)}.hosts`, whole.hosts, { recursive: true });
  for (const [file, text] of [...Object.entries(smallFiles), ["../other/index.html", "another site"] as const]) {
    mkdirSync(dirname(join(small.folder, file)), { recursive: true });
    writeFileSync(join(small.folder, file), text);
  }
  const site = {
    name: small.name,
    base: small.base,
    languages: ["en", "es"],
    redirects: [{ from: "/old.page/", to: "/help/#top", why: "It moved." }],
  };
  writeHostFiles(small.folder, site);
  writeServerFiles(small.hosts, site);
  packFiles(small.folder);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

for (const { name, program, around, start } of servers) {
  const path = programAt(program);
  if (!path) console.warn(`${name} is not on this machine (Debian: apt install ${program}): its tests are skipped.`);
  describe.skipIf(!path)(name, () => {
    let child: ChildProcess;
    let said = "";
    let ports: Ports;

    beforeAll(async () => {
      ports = [await freePort(), await freePort()];
      const file = join(work, `${program}.conf`);
      writeFileSync(file, around(ports));
      child = spawn(path!, start(file), { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, HOME: work, XDG_DATA_HOME: work } });
      for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text: Buffer) => (said += text.toString()));
      for (;;) {
        if (child.exitCode !== null) throw new Error(`${name} did not start:\n${said}`);
        if (await ask(ports[1], small.base).catch(() => undefined)) break;
        await new Promise((later) => setTimeout(later, 50));
      }
    });
    afterAll(async () => {
      if (child.exitCode !== null) return;
      const ended = new Promise((done) => child.once("exit", done));
      child.kill("SIGTERM");
      await ended;
    });

    describe.each([
      ["a built site", whole, 0],
      ["a small site below a path", small, 1],
    ] as const)("%s", (_, site, index) => {
      const at = (address: string, packings?: string) => ask(ports[index], site.base + address.slice(1), packings);
      const found = (ending: string) => filesBelow(site.folder).find((file) => file.endsWith(ending));
      const first = (ending: string) => `/${found(ending)!}`;

      test("pages have every header, and are kept for minutes", async () => {
        const { status, headers } = await at("/");
        expect(status).toBe(200);
        expect(headers).toMatchObject({
          "content-type": "text/html; charset=utf-8",
          "cache-control": "public, max-age=600",
          "x-content-type-options": "nosniff",
          "referrer-policy": "no-referrer",
          "cross-origin-opener-policy": "same-origin",
        });
        expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
        expect(headers["permissions-policy"]).toContain("camera=()");
        expect(headers["strict-transport-security"]).toBe(site.base === "/" ? "max-age=31536000; includeSubDomains" : undefined);
      });

      test("assets are kept for a year, and what tells of a new release not at all", async () => {
        expect((await at(first(".css"))).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
        for (const file of ["/sw.js", "/offline.json", "/build.json"]) expect((await at(file)).headers["cache-control"]).toBe("no-cache");
      });

      test.each([
        [".ics", "text/calendar; charset=utf-8"],
        [".vcf", "text/vcard; charset=utf-8"],
        [".csv", "text/csv; charset=utf-8"],
        [".geojson", "application/geo+json; charset=utf-8"],
        [".css", "text/css; charset=utf-8"],
        [".js", "text/javascript; charset=utf-8"],
      ])("a file %s is %s, packed or not", async (ending, type) => {
        // A department without events has no calendars.
        if (site === whole && !found(ending)) return;
        for (const packings of ["", "gzip", "br, gzip"]) expect((await at(first(ending), packings)).headers["content-type"]).toBe(type);
      });

      test("what the build has packed is sent packed, to those who can read it", async () => {
        for (const [address, file] of [
          ["/", "index.html"],
          ["/offline.json", "offline.json"],
        ] as const) {
          const text = readFileSync(join(site.folder, file), "utf8");
          const [plain, zipped, best] = [await at(address), await at(address, "gzip"), await at(address, "gzip, br")];
          expect([plain, zipped, best].map(({ headers }) => headers["content-encoding"])).toEqual([
            undefined,
            "gzip",
            // Debian's nginx reads packed files of this kind with a module of its own.
            name === "nginx" ? "gzip" : "br",
          ]);
          for (const answer of [plain, zipped, best]) expect(answer.text === text).toBe(true);
          expect(zipped.headers["vary"]).toMatch(/accept-encoding/i);
          expect(zipped.size).toBeLessThan(Buffer.byteLength(text) / 2);
          expect(best.headers["cache-control"]).toBe(plain.headers["cache-control"]);
        }
      });

      test("an address that lacks its slash leads to the page", async () => {
        const { status, headers } = await at("/help");
        expect([301, 308]).toContain(status);
        expect(new URL(headers["location"]!, "http://127.0.0.1").pathname).toBe(`${site.base}help/`);
        if (site.base === "/") return;
        const below = await ask(ports[index], site.base.slice(0, -1));
        expect([below.status, new URL(below.headers["location"]!, "http://127.0.0.1").pathname]).toEqual([301, site.base]);
      });

      test.skipIf(!site.moved[0])("an address that has moved leads on, with and without its slash", async () => {
        const [from, to] = site.moved;
        for (const old of [from, from.replace(/\/$/, "")]) {
          const { status, headers } = await at(old);
          const { pathname, hash } = new URL(headers["location"]!, "http://127.0.0.1");
          expect([old, status, pathname + hash]).toEqual([old, 301, to]);
          expect(headers["content-security-policy"]).toContain("default-src 'none'");
        }
        // The dot of an address is a dot.
        expect((await at("/oldxpage/")).status).toBe(404);
      });

      test("a wrong address has the page that says so, in its language", async () => {
        const spoken = site === whole ? languages : ["en", "es"];
        for (const language of spoken) {
          const { status, headers, text } = await at(language === "en" ? "/no-such/page.ics" : `/${language}/no-such/`);
          expect([status, headers["content-type"], /<html[^>]* lang="?(\w+)/.exec(text)?.[1]]).toEqual([
            404,
            "text/html; charset=utf-8",
            language,
          ]);
          expect(headers["x-content-type-options"]).toBe("nosniff");
        }
        expect((await at("/assets/")).status).not.toBe(200);
      });

      test.each(["/_headers", "/_redirects", "/.nojekyll", "/.htaccess"])("%s is not shown", async (address) => {
        expect([403, 404]).toContain((await at(address)).status);
      });

      test.runIf(site.base === "/")("whoever finds a weak point finds whom to tell", async () => {
        expect((await at("/.well-known/security.txt")).text).toContain("Contact: ");
      });

      test.runIf(site.base !== "/")("what stands beside the site is left alone", async () => {
        const { status, headers, text } = await ask(ports[index], "/");
        expect([status, text]).toEqual([200, "another site"]);
        expect(headers["content-security-policy"]).toBeUndefined();
      });
    });
  });
}
