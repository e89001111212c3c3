import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { repository, type Repository } from "../helpers/repository.ts";

/** The scripts of the workflows run for real, with stand-ins for the programs that would reach other machines. */

interface Workflow {
  jobs: Record<string, { steps?: { run?: string }[] }>;
}

/** The script of a job that has some words in it. */
function script(file: string, job: string, words: string): string {
  const { jobs } = parse(readFileSync(`.github/workflows/${file}.yml`, "utf8")) as Workflow;
  const found = (jobs[job]?.steps ?? []).filter(({ run }) => run?.includes(words));
  expect(found).toHaveLength(1);
  return found[0]!.run!;
}

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "liaison-workflow-"));
  mkdirSync(join(home, "bin"));
});
afterEach(() => rmSync(home, { recursive: true }));

/** Puts a program on the PATH that writes its arguments into calls.txt and then does something. */
function standIn(name: string, does = ""): void {
  writeFileSync(join(home, "bin", name), `#!/usr/bin/env bash\necho "${name} $*" >> "${home}/calls.txt"\n${does}\n`);
  chmodSync(join(home, "bin", name), 0o755);
}
const calls = () => (existsSync(join(home, "calls.txt")) ? readFileSync(join(home, "calls.txt"), "utf8").trim().split("\n") : []);

/** Runs a script as GitHub does; what it set for later jobs, and how it ended. */
function run(text: string, env: Record<string, string> = {}, cwd = home) {
  const output = join(home, "output.txt");
  writeFileSync(output, "");
  const { status, stderr, stdout } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", text], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, PATH: `${home}/bin:${process.env["PATH"]}`, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: "/dev/null", ...env },
  });
  return { status, stderr, stdout, set: readFileSync(output, "utf8").trim() };
}

/** What each run is given to compare its commit with the one that the public site was built from. */
const commits = { GITHUB_REPOSITORY: "oakville/sro", COMMIT: "bbb", DEPARTMENT: "oakville", GITHUB_RUN_ATTEMPT: "1" };

describe("publish", () => {
  const upload = script("publish", "server", "rsync");
  const server = () => ({
    ...commits,
    KEY: "key",
    KNOWN_HOSTS: "hosts",
    SERVER: "publish@www.example.gov",
    FOLDER: join(home, "srv/oakville"),
  });
  beforeEach(() => {
    // The server is this machine: its commands run here, and what is copied to it is copied here.
    standIn("ssh", 'bash -c "${@: -1}"');
    standIn("rsync", 'from="${@: -2:1}"; to="${@: -1}"; cp -R "$from." "${to#*:}"; [ ! -e broken ]');
    standIn("gh", "echo ahead");
    mkdirSync(join(home, "release/site"), { recursive: true });
    mkdirSync(join(home, "release/hosts"));
    mkdirSync(join(home, "site"));
  });

  test("to a server shows a release by one rename, once it is whole, with what its web server reads, and keeps the last five", () => {
    const folder = join(home, "srv/oakville");
    for (let release = 1; release <= 7; release += 1) {
      writeFileSync(join(home, "release/site/index.html"), `release ${release}`);
      writeFileSync(join(home, "release/hosts/nginx.conf"), `of ${release}`);
      spawnSync("sleep", ["0.02"]);
      expect(run(upload, { ...server(), GITHUB_RUN_ID: String(release) }).status).toBe(0);
      expect(readFileSync(join(folder, "current/site/index.html"), "utf8")).toBe(`release ${release}`);
      expect(readFileSync(join(folder, "current/hosts/nginx.conf"), "utf8")).toBe(`of ${release}`);
    }
    expect(readdirSync(join(folder, "releases")).sort()).toEqual(["3-1", "4-1", "5-1", "6-1", "7-1"]);
    writeFileSync(join(home, "broken"), "");
    expect(run(upload, { ...server(), GITHUB_RUN_ID: "8" }).status).toBe(1);
    expect(readlinkSync(join(folder, "current"))).toBe("releases/7-1");
    expect(calls().join("\n")).not.toContain("StrictHostKeyChecking=no");
  });

  test("to a server asks what is public there, and leaves what is newer", () => {
    writeFileSync(join(home, "release/site/build.json"), '{"commit":"ccc","built":"2026-11-26T12:00:00Z"}');
    expect(run(upload, { ...server(), GITHUB_RUN_ID: "1" }).status).toBe(0);
    standIn("gh", "echo behind");
    expect(run(upload, { ...server(), GITHUB_RUN_ID: "2" }).status).toBe(0);
    expect(calls().filter((call) => call.startsWith("gh "))).toEqual([
      // The first time, nothing is public there.
      "gh api repos/oakville/sro/compare/...bbb --jq .status",
      "gh api repos/oakville/sro/compare/ccc...bbb --jq .status",
    ]);
    expect(readlinkSync(join(home, "srv/oakville/current"))).toBe("releases/1-1");
  });

  test("to Pages puts the sites at the repository’s address, or at the one that is named", () => {
    const together = script("pages", "together", "npm run pages");
    standIn("npm");
    for (const ADDRESS of ["", "https://sro.example.gov/"])
      run(together, { ADDRESS, GITHUB_REPOSITORY: "Oakville/sro", GITHUB_REPOSITORY_OWNER: "Oakville" });
    expect(calls()).toEqual(["npm run pages -- https://oakville.github.io/sro/", "npm run pages -- https://sro.example.gov/"]);
  });

  test("to S3 brings what pages need before the pages, nothing packed, and empties the cache last", () => {
    standIn("aws");
    for (const file of ["index.html", "index.html.br", "index.html.gz"]) writeFileSync(join(home, "site", file), "");
    expect(run(script("publish", "s3", "aws s3"), { ...commits, TO: "s3://sites/oakville", DISTRIBUTION: "E1" }).status).toBe(0);
    expect(
      calls()
        .filter((call) => call.startsWith("aws"))
        .map((call) => call.split(" ").slice(0, 5).join(" ")),
    ).toEqual([
      "aws s3 cp s3://sites/oakville/build.json -",
      "aws s3 sync site/assets s3://sites/oakville/assets",
      "aws s3 sync site s3://sites/oakville",
      "aws s3 cp site/sw.js s3://sites/oakville/sw.js",
      "aws s3 cp site/offline.json s3://sites/oakville/offline.json",
      "aws s3 cp site/build.json s3://sites/oakville/build.json",
      "aws cloudfront create-invalidation --distribution-id E1",
    ]);
    expect(readdirSync(join(home, "site"))).toEqual(["index.html"]);
  });

  test.each([
    ["s3", "aws s3", "aws"],
    ["cloudflare", "wrangler", "curl"],
  ])("to %s leaves what is newer, and never waits for an answer that does not come", (host, words, asks) => {
    const text = script("publish", host, words);
    const done = () => calls().filter((call) => /^aws s3 sync|^npx/.test(call)).length;
    for (const program of ["aws", "curl", "npx"]) standIn(program);
    standIn(asks, `echo '{"commit":"ccc"}'`);
    standIn("gh", "echo behind");
    expect(run(text, { ...commits, TO: "s3://sites/oakville", DISTRIBUTION: "E1" }).status).toBe(0);
    expect([done(), calls()]).toEqual([0, expect.arrayContaining(["gh api repos/oakville/sro/compare/ccc...bbb --jq .status"])]);
    standIn("gh", "exit 1");
    standIn("curl", "exit 22");
    expect(run(text, { ...commits, TO: "s3://sites/oakville", DISTRIBUTION: "E1" }).status).toBe(0);
    expect(done()).toBeGreaterThan(0);
  });
});

describe("the weekly list", () => {
  const list = (due: string, open: string, issues = true) => {
    writeFileSync(join(home, "due.md"), due);
    rmSync(join(home, "calls.txt"), { force: true });
    standIn("gh", `case "$*" in api*) echo ${issues};; *list*) echo "${open}";; esac`);
    expect(run(script("facts", "list", "gh issue"), { GITHUB_REPOSITORY: "oakville/sro" }).status).toBe(0);
    return calls()
      .filter((call) => !/^gh (api|issue list)/.test(call))
      .map((call) => call.split(" ").slice(1, 4).join(" "));
  };
  test("is one issue: opened, renewed, closed", () => {
    expect(list("- [ ] a\n", "")).toEqual(["label create facts", "issue create --title"]);
    expect(list("- [ ] a\n", "7")).toEqual(["issue edit 7"]);
    expect(list("", "7")).toEqual(["issue close 7"]);
    expect(list("", "")).toEqual([]);
  });
  test("stands in the summary of the run where a fork has no issues", () => expect(list("- [ ] a\n", "", false)).toEqual([]));
});

const who = { GIT_AUTHOR_NAME: "A", GIT_AUTHOR_EMAIL: "a@example.org", GIT_COMMITTER_NAME: "A", GIT_COMMITTER_EMAIL: "a@example.org" };

/** Runs something with a repository, and a copy of it in which a form works. */
function withCopy(does: (origin: Repository, copy: string) => void): void {
  const origin = repository({ "content/oakville/emergency.yaml": "show: nothing\n", "other.txt": "a\n" });
  origin.git("config", "receive.denyCurrentBranch", "updateInstead");
  const copy = join(home, "copy");
  spawnSync("git", ["clone", "--quiet", origin.root, copy]);
  try {
    does(origin, copy);
  } finally {
    origin.remove();
  }
}

/** Makes a repository refuse whatever is pushed to it, as the rules of one at GitHub may. */
function refuse(origin: Repository): void {
  writeFileSync(join(origin.root, ".git/hooks/pre-receive"), "#!/bin/sh\nexit 1\n");
  chmodSync(join(origin.root, ".git/hooks/pre-receive"), 0o755);
}

describe("the emergency form", () => {
  const form = script("emergency", "switch", "git commit");
  const press = (copy: string, show: string) => run(form, { SHOW: show, SCHOOLS: "", HOURS: "4", RUNNER_TEMP: home, ...who }, copy);
  beforeEach(() => {
    standIn("npm", `case "$*" in *emergency*) echo "show: $SHOW" > content/oakville/emergency.yaml;; *) echo '["oakville"]';; esac`);
  });

  test("keeps its change also where someone else was quicker, and names what to publish", () =>
    withCopy((origin, copy) => {
      origin.commit({ "other.txt": "b\n" }, "Meanwhile");
      const { set, status } = press(copy, "lockdown");
      expect({ status, set }).toEqual({ status: 0, set: `departments=["oakville"]\ncommit=${origin.git("rev-parse", "HEAD")}` });
      expect(origin.git("log", "--format=%s")).toBe("Emergency notice: lockdown\nMeanwhile\nBegin");
      // Asked for twice, it is no second change, and is published all the same if the first time failed.
      expect(press(copy, "lockdown")).toMatchObject({ status: 0, set: expect.stringContaining('["oakville"]') });
      const stale = calls().filter((call) => call.includes("stale"));
      expect(stale.map((call) => call.replace(/=[0-9a-f]{40}$/, "=…"))).toEqual([
        "npm run --silent stale -- --format=json --since=…",
        "npm run --silent stale -- --format=json",
      ]);
      expect(origin.git("rev-list", "--count", "HEAD")).toBe("3");
    }));

  test("of two pressed at once, the one that comes second says what holds", () =>
    withCopy((origin, copy) => {
      origin.commit({ "content/oakville/emergency.yaml": "show: lockdown\n" }, "Emergency notice: lockdown");
      expect(press(copy, "all-clear").status).toBe(0);
      expect(origin.git("show", "HEAD:content/oakville/emergency.yaml")).toBe("show: all-clear");
    }));

  test("says what else to do where main may not be written", () =>
    withCopy((origin, copy) => {
      refuse(origin);
      const { set, status, stdout } = press(copy, "lockdown");
      expect([status, set]).toEqual([1, ""]);
      expect(stdout).toContain("::error::The notice is not public: main could not be written. Change content/<department>/emergency.yaml");
    }));
});

describe("the form to go back", () => {
  const form = script("restore", "restore", "git push");
  const press = (copy: string) => run(form, { COMMIT: "1a2b3c4", RUNNER_TEMP: home, ...who }, copy);
  beforeEach(() => {
    standIn(
      "npm",
      `case "$*" in *stale*) echo '["oakville"]';; *) echo old > other.txt; git commit --quiet --all --message "Go back";; esac`,
    );
  });

  test("goes back also where someone else was quicker", () =>
    withCopy((origin, copy) => {
      origin.commit({ "other.txt": "b\n" }, "Meanwhile");
      expect(press(copy)).toMatchObject({ status: 0, set: `departments=["oakville"]\ncommit=${origin.git("rev-parse", "HEAD")}` });
      expect(origin.git("log", "--format=%s")).toBe("Go back\nMeanwhile\nBegin");
    }));

  test("says so where main may not be written", () =>
    withCopy((origin, copy) => {
      refuse(origin);
      const { status, stdout } = press(copy);
      expect([status, stdout]).toEqual([1, expect.stringContaining("::error::Nothing was changed: main could not be written.")]);
    }));
});

describe("the preview", () => {
  const compare = script("preview", "build", "npm run --silent changes");
  /** What the summary says where the site before the change builds, or not. */
  const summary = (before: string) => {
    for (const folder of ["dist/oakville", "content/oakville"]) mkdirSync(join(home, folder), { recursive: true });
    standIn("git");
    standIn("npm", `case "$*" in *changes*) echo "what is different";; "run build") ${before};; esac`);
    const file = join(home, "summary.md");
    writeFileSync(file, "");
    expect(run(compare, { DEPARTMENT: "oakville", BASE: "aaa", HEAD: "bbb", GITHUB_STEP_SUMMARY: file }).status).toBe(0);
    return readFileSync(file, "utf8");
  };
  test("says what readers will see differently", () => expect(summary("mkdir -p dist/oakville")).toBe("what is different\n"));
  test("says that there is nothing to compare with where the site before the change can’t be built", () =>
    expect(summary("exit 1")).toContain("The site of oakville before this change can’t be built"));
});
