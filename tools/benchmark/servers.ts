import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as later } from "node:timers/promises";
import { freePort } from "../../tests/helpers/freePort.ts";
import { programAt } from "../../tests/helpers/programAt.ts";

/** What is written around a site's own lines, and how the server is started with it. */
interface Server {
  name: string;
  program: string;
  around: (work: string, port: number, lines: string) => string;
  start: (file: string) => string[];
}

const servers: Server[] = [
  {
    name: "nginx",
    program: "nginx",
    around: (
      work,
      port,
      lines,
    ) => `daemon off; worker_processes 2; pid ${work}/nginx.pid; error_log stderr; ${process.getuid?.() === 0 ? "user root;" : ""}
events {}
http {
  access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${work}/nginx-${kind};`).join(" ")}
  server { listen 127.0.0.1:${port}; include ${lines}; }
}`,
    start: (file) => ["-e", "stderr", "-c", file],
  },
  {
    name: "Caddy",
    program: "caddy",
    around: (_, port, lines) => `{\n  admin off\n  auto_https off\n}\nhttp://127.0.0.1:${port} {\n  import ${lines}\n}\n`,
    start: (file) => ["run", "--adapter", "caddyfile", "--config", file],
  },
];

const pages = ["/", "/help/suicide/", "/offline.json"];

/**
 * Puts a finished site behind nginx and Caddy, each with the file that the build wrote for it, has wrk ask for pages on fifty connections, and prints
 * a table. A server that is not on this machine is left out with a sentence.
 *
 * @param site folder of the site; what servers read stands beside it
 * @throws Error with one sentence, if wrk is not there
 */
export async function measureServers(site: string, seconds: number): Promise<void> {
  if (!(seconds > 0)) throw new Error("Write seconds as a number: npm run bench -- servers --seconds 12");
  const wrk = programAt("wrk");
  if (!wrk) throw new Error("wrk, which asks the servers, is not on this machine (Debian: apt install wrk). Nothing was measured.");
  const work = mkdtempSync(join(tmpdir(), "liaison-bench-"));
  chmodSync(work, 0o755);
  const release = join(work, "www", basename(site), "current");
  cpSync(site, join(release, "site"), { recursive: true });
  console.log(
    "| server | page | requests a second | slowest of a hundred | requests | without an answer | bytes, gzip |\n| --- | --- | ---: | ---: | ---: | ---: | ---: |",
  );
  try {
    for (const server of servers) {
      const program = programAt(server.program);
      if (program) await measure(server, program, wrk, { work, site, seconds });
      else console.log(`${server.name} is not on this machine (Debian: apt install ${server.program}). It is left out.`);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function measure(
  { around, name, start }: Server,
  program: string,
  wrk: string,
  { seconds, site, work }: { work: string; site: string; seconds: number },
): Promise<void> {
  const port = await freePort();
  const [lines, file] = [join(work, `${name}.lines`), join(work, `${name}.conf`)];
  const written = readFileSync(join(`${site}.hosts`, `${name.toLowerCase()}.conf`), "utf8");
  writeFileSync(lines, written.replaceAll("/srv/www/", `${work}/www/`));
  writeFileSync(file, around(work, port, lines));
  const child = spawn(program, start(file), { stdio: "ignore", env: { ...process.env, HOME: work, XDG_DATA_HOME: work } });
  const ended = once(child, "exit");
  try {
    while (!(await bytesOf(port, "/").catch(() => 0))) {
      if (child.exitCode !== null) throw new Error(`${name} did not start with the file that the build wrote for it.`);
      await later(50);
    }
    for (const page of pages) {
      const asking = ["-t1", "-c50", `-d${seconds}s`, "--latency", "-H", "Accept-Encoding: gzip", `http://127.0.0.1:${port}${page}`];
      const said = spawnSync(wrk, asking, { encoding: "utf8" }).stdout;
      const found = (pattern: RegExp) => pattern.exec(said)?.[1] ?? "0";
      const lost = [...said.matchAll(/(?:connect|read|write|timeout|responses:) (\d+)/g)].reduce(
        (sum, [, count]) => sum + Number(count),
        0,
      );
      const [rate, total] = [Number(found(/Requests\/sec:\s+([\d.]+)/)), Number(found(/(\d+) requests in/))];
      const cells = [rate.toFixed(0), found(/99%\s+(\S+)/), total, lost, await bytesOf(port, page)];
      console.log(`| ${name} | ${page} | ${cells.join(" | ")} |`);
    }
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}

/** What of an answer travels to a browser that takes gzip, in bytes, without its headers. */
function bytesOf(port: number, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, agent: false, headers: { "Accept-Encoding": "gzip" } }, (response) => {
      let bytes = 0;
      response.on("data", (part: Buffer) => (bytes += part.length));
      response.on("end", () => resolve(response.statusCode === 200 ? bytes : 0));
    }).on("error", reject);
  });
}
