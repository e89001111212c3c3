import { spawnSync } from "node:child_process";

/**
 * Makes the project say again what it said at an earlier commit, as a new commit: the history stays, and so do the workflows, which
 * say how to publish, and the emergency switches, which say what is now.
 *
 * @param root the project's folder
 * @param commit whatever Git understands as a commit, like the seven signs that GitHub shows
 * @returns what was done, in a sentence
 * @throws Error with a sentence for whoever asks
 */
export function restore(root: string, commit: string): string {
  const git = (...command: string[]) => spawnSync("git", command, { cwd: root, encoding: "utf8" });
  if (!/^[^-\s]\S*$/.test(commit)) throw new Error("Say to which commit: npm run restore -- 1a2b3c4. GitHub shows it beside each change.");
  if (git("rev-parse", "--git-dir").status !== 0) throw new Error("This folder has no history to go back in: it is not a Git repository.");
  if (git("status", "--porcelain", "--untracked-files=no").stdout.trim() !== "")
    throw new Error("Some files here are changed and not committed. Commit them first, or they would be lost.");
  const hash = git("rev-parse", "--verify", "--quiet", `${commit}^{commit}`).stdout.trim();
  if (!hash || git("merge-base", "--is-ancestor", hash, "HEAD").status !== 0)
    throw new Error(`There is no earlier commit “${commit}” here. Copy it from the list of commits on GitHub.`);
  const files = [".", ":(exclude).github", ":(exclude,glob)content/*/emergency.yaml"];
  const restored = git("restore", `--source=${hash}`, "--staged", "--worktree", "--", ...files);
  if (restored.status !== 0) throw new Error(`Git could not go back: ${restored.stderr.trim()}`);
  if (git("diff", "--cached", "--quiet").status === 0) return "Nothing to do: everything is as it was then.";
  const [, when = "", subject = ""] = git("log", "-1", "--format=%h%x00%cs%x00%s", hash).stdout.trim().split("\0");
  const committed = git("commit", "--quiet", "-m", `Go back to “${subject}” of ${when}`, "-m", `Files as in ${hash}.`);
  if (committed.status !== 0) throw new Error(`Git could not commit: ${committed.stderr.trim()}`);
  return `All files but .github/ and the emergency switches are as they were on ${when}, after “${subject}”.`;
}
