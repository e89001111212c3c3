import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { inTree, today, type Changes } from "../helpers/tree.ts";

interface Answer {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a command of the kit in a folder. */
function run(root: string, command: string, options: string[], day?: string): Promise<Answer> {
  const env: NodeJS.ProcessEnv = { ...process.env, ...(day && { SITE_DATE: day }) };
  delete env["DEPARTMENT"];
  const child = spawn(process.execPath, [resolve(command), ...options], { cwd: root, env });
  const answer: Answer = { code: null, out: "", err: "" };
  child.stdout.on("data", (part: Buffer) => (answer.out += part.toString()));
  child.stderr.on("data", (part: Buffer) => (answer.err += part.toString()));
  return new Promise((done) => child.on("close", (code) => done({ ...answer, code })));
}

const lockdown: Changes = { "content/common/emergencies/lockdown.yaml": `checked: ${today}\ntitle: Lockdown\nlines: [Wait.]\n` };

describe.concurrent("npm run emergency", () => {
  test("sets the switch, and says what stands above every page and until when", async ({ expect }) => {
    await inTree(lockdown, async (root) => {
      const { code, err, out } = await run(root, "tools/edit/emergency.ts", ["--show=lockdown", "--schools=oak high", "--hours=2"]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toMatch(
        /^AN EMERGENCY NOTICE IS ON: “Lockdown” stands above every page of Oakville School Resource Officers, about Oak High, until .*\nThe public sees this once it is published\.\n$/,
      );
      expect(readFileSync(join(root, "content/oakville/emergency.yaml"), "utf8")).toMatch(
        /^show: lockdown\nposted: \d{4}-\d\d-\d\dT\d\d:\d\d\nuntil: \d{4}-\d\d-\d\dT\d\d:\d\d\nschools: \[oak-high\]\n$/,
      );
      expect((await run(root, "tools/edit/emergency.ts", ["--show=nothing"])).out).toMatch(/^No emergency notice is shown\./);
      expect(readFileSync(join(root, "content/oakville/emergency.yaml"), "utf8")).toBe("show: nothing\n");
    });
  });
  test("changes nothing while a mistake elsewhere keeps the site from being published, and names the mistake", async ({ expect }) => {
    await inTree({ ...lockdown, "content/oakville/programs/broken.mdx": "---\ntitle: Broken\n---\n" }, async (root) => {
      const { code, err } = await run(root, "tools/edit/emergency.ts", ["--show=lockdown"]);
      expect(code).toBe(1);
      expect(err).toContain("Nothing was changed: the site can’t be published with these mistakes.");
      expect(err).toContain("content/oakville/programs/broken.mdx:2:1");
      expect(readFileSync(join(root, "content/oakville/emergency.yaml"), "utf8")).toBe("show: nothing\n");
    });
  });
  test("asks what to show", async ({ expect }) => {
    await inTree(lockdown, async (root) => {
      expect(await run(root, "tools/edit/emergency.ts", [])).toEqual({
        ...{ code: 1, out: "" },
        err: "Say what to show: npm run emergency -- --show lockdown --hours 4. To take the notice down: --show nothing\n",
      });
    });
  });
});

describe.concurrent("npm run due", () => {
  test("prints nothing while all is fresh, and a list otherwise", async ({ expect }) => {
    await inTree({}, async (root) => {
      expect(await run(root, "src/commands/due.ts", [], today)).toEqual({ code: 0, out: "", err: "" });
      const { out } = await run(root, "src/commands/due.ts", ["--days=366"], today);
      expect(out).toContain("### Ask: call (619) 555-0142.\n\n- [ ] `content/oakville/resources/sro-unit.mdx`: due 2027-01-30\n");
      expect((await run(root, "src/commands/due.ts", ["--days=soon"], today)).err).toBe(
        "--days is “soon”; give a whole number of days, like --days=14.\n",
      );
    });
  });
});

describe.concurrent("npm run stale", () => {
  test("builds all when asked, what changed since a commit, and a site that does not answer unless told to wait", async ({ expect }) => {
    await inTree({ "content/newtown/department.yaml": "" }, async (root) => {
      const git = (...command: string[]) =>
        spawnSync("git", ["-c", "user.name=Oakville", "-c", "user.email=oakville@example.org", ...command], { cwd: root });
      git("init", "--quiet");
      git("add", "--all");
      git("commit", "--quiet", "--message=Begin");
      const all = await run(root, "src/commands/stale.ts", ["--all", "--format=json"]);
      expect(all).toEqual({
        ...{ code: 0, out: '["newtown","oakville"]\n' },
        err: "newtown: all were asked for\noakville: all were asked for\n",
      });
      expect((await run(root, "src/commands/stale.ts", ["--since=HEAD", "--format=json"])).out).toBe("[]\n");
      git("rm", "--quiet", "content/oakville/events/open-house.mdx");
      git("commit", "--quiet", "--message=Without the open house");
      expect(await run(root, "src/commands/stale.ts", ["--since=HEAD~1"])).toEqual({
        ...{ code: 0, err: "" },
        out: "oakville: content/oakville/events/open-house.mdx\n",
      });
      expect((await run(root, "src/commands/stale.ts", ["--since=nowhere"])).err).toBe("There is no commit “nowhere” in this history.\n");
      expect((await run(root, "src/commands/stale.ts", [])).out).toBe(
        "newtown: its department.yaml can’t be read\noakville: https://sro.example.gov does not say what it was built from\n",
      );
      expect((await run(root, "src/commands/stale.ts", ["--known", "--format=json"])).out).toBe('["newtown"]\n');
    });
  });
});

test("npm run restore says to which commit", async () => {
  await inTree({}, async (root) => {
    const { code, err } = await run(root, "src/commands/restore.ts", []);
    expect(code).toBe(1);
    expect(err).toMatch(/^Say to which commit: npm run restore -- 1a2b3c4\./);
  });
});
