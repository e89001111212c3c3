import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { repository } from "../helpers/repository.ts";

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
  const { status, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", text], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, PATH: `${home}/bin:${process.env["PATH"]}`, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: "/dev/null", ...env },
  });
  return { status, stderr, set: readFileSync(output, "utf8").trim() };
}

describe("publish", () => {
  test("lets only the newest commit of the branch become public", () => {
    standIn("gh", "echo 2222222");
    const newest = script("publish", "newest", "gh api");
    const env = { GITHUB_REPOSITORY: "oakville/sro", PUBLISH_TO: "pages" };
    expect(run(newest, { ...env, COMMIT: "2222222" })).toMatchObject({ status: 0, set: "to=pages" });
    expect(run(newest, { ...env, COMMIT: "1111111" })).toMatchObject({ status: 0, set: "" });
    expect(calls()[0]).toBe("gh api repos/oakville/sro/commits/main --jq .sha");
  });

  test("stops where nobody can tell which commit is the newest", () => {
    standIn("gh", "exit 1");
    const newest = script("publish", "newest", "gh api");
    expect(run(newest, { GITHUB_REPOSITORY: "a/b", PUBLISH_TO: "pages", COMMIT: "" })).toMatchObject({ status: 1, set: "" });
  });

  test("to a server shows a release by one rename, once it is whole, and keeps the last five", () => {
    // The server is this machine: its commands run here, and what is copied to it is copied here.
    standIn("ssh", 'bash -c "${@: -1}"');
    standIn("rsync", 'from="${@: -2:1}"; to="${@: -1}"; mkdir -p "${to#*:}"; cp -R "$from." "${to#*:}"; [ ! -e broken ]');
    const upload = script("publish", "server", "rsync");
    const folder = join(home, "srv/oakville");
    const env = { KEY: "key", KNOWN_HOSTS: "hosts", SERVER: "publish@www.example.gov", HOME_FOLDER: folder, GITHUB_RUN_ATTEMPT: "1" };
    mkdirSync(join(home, "site"));
    for (let release = 1; release <= 7; release += 1) {
      writeFileSync(join(home, "site/index.html"), `release ${release}`);
      spawnSync("sleep", ["0.02"]);
      expect(run(upload, { ...env, GITHUB_RUN_ID: String(release) }).status).toBe(0);
      expect(readFileSync(join(folder, "current/index.html"), "utf8")).toBe(`release ${release}`);
    }
    expect(readdirSync(join(folder, "releases")).sort()).toEqual(["3-1", "4-1", "5-1", "6-1", "7-1"]);
    writeFileSync(join(home, "broken"), "");
    expect(run(upload, { ...env, GITHUB_RUN_ID: "8" }).status).toBe(1);
    expect(readlinkSync(join(folder, "current"))).toBe("releases/7-1");
    expect(calls().join("\n")).not.toContain("StrictHostKeyChecking=no");
  });

  test("to S3 brings what pages need before the pages, nothing packed, and empties the cache last", () => {
    standIn("aws");
    mkdirSync(join(home, "site"));
    for (const file of ["index.html", "index.html.br", "index.html.gz"]) writeFileSync(join(home, "site", file), "");
    expect(run(script("publish", "s3", "aws s3"), { TO: "s3://sites/oakville", DISTRIBUTION: "E1" }).status).toBe(0);
    expect(calls().map((call) => call.split(" ").slice(0, 5).join(" "))).toEqual([
      "aws s3 sync site/assets s3://sites/oakville/assets",
      "aws s3 sync site s3://sites/oakville",
      "aws s3 cp site/sw.js s3://sites/oakville/sw.js",
      "aws s3 cp site/offline.json s3://sites/oakville/offline.json",
      "aws s3 cp site/build.json s3://sites/oakville/build.json",
      "aws cloudfront create-invalidation --distribution-id E1",
    ]);
    expect(readdirSync(join(home, "site"))).toEqual(["index.html"]);
  });
});

describe("the weekly list", () => {
  const list = (due: string, open: string) => {
    writeFileSync(join(home, "due.md"), due);
    rmSync(join(home, "calls.txt"), { force: true });
    standIn("gh", `[ "$2" != list ] || echo "${open}"`);
    expect(run(script("facts", "list", "gh issue")).status).toBe(0);
    return calls()
      .filter((call) => !call.startsWith("gh issue list"))
      .map((call) => call.split(" ").slice(1, 4).join(" "));
  };
  test("is one issue: opened, renewed, closed", () => {
    expect(list("- [ ] a\n", "")).toEqual(["label create facts", "issue create --title"]);
    expect(list("- [ ] a\n", "7")).toEqual(["issue edit 7"]);
    expect(list("", "7")).toEqual(["issue close 7"]);
    expect(list("", "")).toEqual([]);
  });
});

describe("the emergency form", () => {
  test("keeps its change also where someone else was quicker, and names what to publish", () => {
    const origin = repository({ "content/oakville/emergency.yaml": "show: nothing\n", "other.txt": "a\n" });
    origin.git("config", "receive.denyCurrentBranch", "updateInstead");
    const copy = join(home, "copy");
    spawnSync("git", ["clone", "--quiet", origin.root, copy]);
    try {
      standIn("npm", 'echo "[\\"oakville\\"]"');
      const keep = script("emergency", "switch", "git commit");
      const who = {
        GIT_AUTHOR_NAME: "A",
        GIT_AUTHOR_EMAIL: "a@example.org",
        GIT_COMMITTER_NAME: "A",
        GIT_COMMITTER_EMAIL: "a@example.org",
      };
      writeFileSync(join(copy, "content/oakville/emergency.yaml"), "show: lockdown\n");
      origin.commit({ "other.txt": "b\n" }, "Meanwhile");
      const { set, status } = run(keep, { SHOW: "lockdown", ...who }, copy);
      expect({ status, set }).toEqual({ status: 0, set: `departments=["oakville"]\ncommit=${origin.git("rev-parse", "HEAD")}` });
      expect(origin.git("log", "--format=%s")).toBe("Emergency notice: lockdown\nMeanwhile\nBegin");
      // Asked for twice, it is no second change, and is published all the same if the first time failed.
      expect(run(keep, { SHOW: "lockdown", ...who }, copy)).toMatchObject({ status: 0, set: expect.stringContaining('["oakville"]') });
      expect(calls().map((call) => call.replace(/=[0-9a-f]{40}$/, "=…"))).toEqual([
        "npm run --silent stale -- --format=json --since=…",
        "npm run --silent stale -- --format=json",
      ]);
      expect(origin.git("rev-list", "--count", "HEAD")).toBe("3");
    } finally {
      origin.remove();
    }
  });
});
