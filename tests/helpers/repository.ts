import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** New texts of files; `undefined` deletes one. */
export type Files = Record<string, string | undefined>;

export interface Repository {
  root: string;
  /** Runs Git there and returns what it says. @throws Error if Git fails */
  git: (...command: string[]) => string;
  commit: (files: Files, message: string) => void;
  remove: () => void;
}

/** A Git repository in a temporary folder, with one commit “Begin”; it knows nothing of who runs the tests. */
export function repository(files: Files): Repository {
  const root = mkdtempSync(join(tmpdir(), "liaison-repository-"));
  const who = { name: "Oakville", email: "oakville@example.org" };
  const env = {
    ...process.env,
    ...{ GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
    ...{ GIT_AUTHOR_NAME: who.name, GIT_AUTHOR_EMAIL: who.email, GIT_COMMITTER_NAME: who.name, GIT_COMMITTER_EMAIL: who.email },
  };
  const git = (...command: string[]) => {
    const { status, stderr, stdout } = spawnSync("git", command, { cwd: root, encoding: "utf8", env });
    if (status !== 0) throw new Error(`git ${command.join(" ")}: ${stderr}`);
    return stdout.trim();
  };
  const commit = (changes: Files, message: string) => {
    for (const [path, text] of Object.entries(changes)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      if (text === undefined) rmSync(join(root, path));
      else writeFileSync(join(root, path), text);
    }
    git("add", "--all");
    git("commit", "--quiet", "--message", message);
  };
  git("init", "--quiet", "--initial-branch=main");
  // What runs in the repository commits in its name too.
  git("config", "user.name", who.name);
  git("config", "user.email", who.email);
  commit(files, "Begin");
  return { root, git, commit, remove: () => rmSync(root, { recursive: true, force: true }) };
}
