import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { freshFiles } from "../../src/delivery/hosts/headers.ts";

/** What runs at GitHub: it can be tried only there, so what can be read is read here. */

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  if?: string;
  permissions?: Record<string, string>;
  steps?: Step[];
  uses?: string;
  concurrency?: { group: string; queue?: string };
}
interface Workflow {
  on: Record<string, { inputs?: Record<string, { options?: string[] }> } | null>;
  permissions?: Record<string, string>;
  defaults?: { run?: { shell?: string } };
  jobs: Record<string, Job>;
}

const texts = new Map(globSync(".github/workflows/*.{yml,yaml}").map((path) => [basename(path), readFileSync(path, "utf8")]));
const workflows = new Map([...texts].map(([name, text]) => [name, parse(text) as Workflow]));
const jobs = [...workflows].flatMap(([file, { jobs: all }]) =>
  Object.entries(all).map(([name, job]) => ({ at: `${file} ${name}`, file, job })),
);
const steps = jobs.flatMap(({ at, job }) => (job.steps ?? []).map((step) => ({ at, job, step })));
const lines = [...texts].flatMap(([file, text]) => text.split("\n").map((line) => ({ file, line })));

test("there are workflows to read", () => {
  expect([...workflows.keys()].sort()).toEqual([
    "emergency.yml",
    "facts.yml",
    "packages.yml",
    "pages.yml",
    "preview.yml",
    "publish.yml",
    "restore.yml",
    "test.yml",
  ]);
  expect(steps.length).toBeGreaterThan(30);
});

describe("what is run of other people’s", () => {
  const used = lines.filter(({ line }) => /\buses:/.test(line));

  test("is pinned to a commit, with its version beside it", () => {
    const own = /uses: \.\/\.github\/workflows\/\w+\.yml$/;
    expect(used.filter(({ line }) => !own.test(line) && !/uses: [\w-]+\/[\w-]+(\/\w+)?@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual(
      [],
    );
  });

  test("is the same everywhere", () => {
    const pins = Map.groupBy(used, ({ line }) => line.match(/uses: ([\w-]+\/[\w-]+)/)?.[1] ?? "own");
    for (const [action, all] of pins)
      if (action !== "own") expect(new Set(all.map(({ line }) => line.replace(/.*@/, ""))).size, action).toBe(1);
  });

  test("comes from npm in an exact version only", () => {
    for (const { at, step } of steps)
      for (const [, what] of (step.run ?? "").matchAll(/\bnpx (?:--yes )?(\S+)/g)) expect(what, at).toMatch(/^[\w@/-]+@\d+\.\d+\.\d+$/);
  });

  test("of this repository’s own workflows exists", () => {
    for (const { at, job } of jobs) if (job.uses) expect([...workflows.keys()], at).toContain(basename(job.uses));
  });
});

describe("rights", () => {
  test("are no more than reading, where nothing else is said", () => {
    for (const [file, { permissions }] of workflows) expect(permissions, file).toEqual({ contents: "read" });
  });

  test("to write have these jobs and no others", () => {
    const writing = jobs.flatMap(({ at, job }) => {
      const rights = Object.entries(job.permissions ?? {}).flatMap(([right, level]) => (level === "write" ? right : []));
      return rights.length > 0 ? [`${at}: ${rights.join(", ")}`] : [];
    });
    expect(writing.sort()).toEqual([
      "emergency.yml publish: pages, id-token",
      "emergency.yml switch: contents",
      "facts.yml list: issues",
      "pages.yml show: pages, id-token",
      "publish.yml pages: pages, id-token",
      "publish.yml s3: id-token",
      "restore.yml publish: pages, id-token",
      "restore.yml restore: contents",
    ]);
  });

  test("to publish are never where packages of others run", () => {
    for (const { at, job } of jobs)
      if (job.permissions?.["pages"] === "write" || job.permissions?.["id-token"] === "write")
        expect(
          (job.steps ?? []).filter(({ run }) => /\b(npm|npx|node)\b/.test(run ?? "")),
          at,
        ).toEqual([]);
  });

  test("of Git are not left behind where nothing is pushed", () => {
    for (const { at, job, step } of steps)
      if (step.uses?.startsWith("actions/checkout@"))
        expect(step.with?.["persist-credentials"], at).toBe(job.permissions?.["contents"] === "write" ? undefined : false);
  });

  test("are not lent to changes that come from strangers", () => {
    for (const [file, { jobs: all, on }] of workflows) {
      expect(Object.keys(on), file).not.toContain("pull_request_target");
      if (!("pull_request" in on)) continue;
      for (const job of Object.values(all))
        if (JSON.stringify(job).includes("secrets.")) expect(job.if, file).toContain("head.repo.full_name == github.repository");
    }
  });
});

describe("a command", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

  test("that a workflow calls exists", () => {
    const called = steps.flatMap(({ step }) =>
      [...(step.run ?? "").matchAll(/\bnpm (?:run )?(?:--silent )?([\w:]+)/g)].map(([, name]) => name!),
    );
    expect(called).toEqual(expect.arrayContaining(["build", "stale", "due", "emergency", "restore", "pages", "changes", "test"]));
    // npm’s own commands.
    const own = ["audit", "sbom"];
    expect(called.filter((name) => !(name in scripts) && !own.includes(name))).toEqual([]);
  });

  test("never has words in it that someone else wrote", () => {
    expect(steps.filter(({ step }) => step.run?.includes("${{")).map(({ at }) => at)).toEqual([]);
  });

  test("that fails before a pipe fails the step", () => {
    for (const [file, { defaults }] of workflows) expect(defaults?.run?.shell, file).toBe("bash");
  });

  test("that is read by another says nothing else: what it needs is installed before", () => {
    for (const { at, job } of jobs) {
      const runs = (job.steps ?? []).map(({ run = "" }) => run);
      const first = runs.findIndex((run) => run.includes("npm run --silent"));
      if (first >= 0)
        expect(
          runs.slice(0, first + 1).some((run) => /npm run (setup|build)\b/.test(run)),
          at,
        ).toBe(true);
    }
  });
});

test("the emergency form offers every ready text that all departments have, and to take the notice down", () => {
  const ready = globSync("content/common/emergencies/*.yaml").map((path) => basename(path, ".yaml"));
  const options = workflows.get("emergency.yml")!.on["workflow_dispatch"]?.inputs?.["show"]?.options ?? [];
  expect(options.toSorted()).toEqual([...ready.filter((name) => !name.includes(".")), "nothing"].toSorted());
});

test("every variable and secret that a workflow asks for is explained", () => {
  const asked = [...texts.values()].flatMap((text) => [...text.matchAll(/\b(?:vars|secrets)\.(\w+)/g)].map(([, name]) => name!));
  const explained = readFileSync("docs/publishing.md", "utf8");
  expect(new Set(asked).size).toBeGreaterThan(9);
  expect([...new Set(asked)].filter((name) => !explained.includes(`\`${name}\``))).toEqual([]);
});

test("continuous integration elsewhere runs the README’s test command and nothing else", () => {
  const commands = readFileSync(".ci/run", "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"));
  expect(commands).toEqual(["set -euo pipefail", 'cd "$(dirname "${BASH_SOURCE[0]}")/.."', "npm test"]);
});

test("hosts that pack by themselves get no packed files, and no host keeps what tells of a new release", () => {
  const handed = steps.filter(({ step }) => /aws s3 sync|pages deploy/.test(step.run ?? ""));
  expect(handed.map(({ at }) => at).sort()).toEqual(["preview.yml address", "publish.yml cloudflare", "publish.yml s3"]);
  for (const { at, step } of handed) expect(step.run, at).toContain("find site -name '*.br' -delete -o -name '*.gz' -delete");
  for (const file of freshFiles) expect(handed.find(({ at }) => at.endsWith("s3"))!.step.run).toContain(`--exclude ${file} `);
});

test("only one run at a time changes what is public, and none that waits is dropped", () => {
  const publishing = jobs.filter(({ file, job }) => file === "publish.yml" && job.if?.includes("vars.PUBLISH_TO == '"));
  expect(publishing.map(({ at, job }) => [at.split(" ")[1], job.concurrency])).toEqual([
    ["pages", { group: "public-pages", queue: "max" }],
    ...["s3", "cloudflare", "server"].map((host) => [host, { group: "public-${{ matrix.department }}", queue: "max" }]),
  ]);
});

test("newer versions of packages and of actions are proposed every week", () => {
  const { updates } = parse(readFileSync(".github/dependabot.yml", "utf8")) as {
    updates: { "package-ecosystem": string; schedule: { interval: string } }[];
  };
  expect(updates.map((update) => [update["package-ecosystem"], update.schedule.interval])).toEqual([
    ["npm", "weekly"],
    ["github-actions", "weekly"],
  ]);
});
