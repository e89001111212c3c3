import { spawnSync } from "node:child_process";

/** What came of taking in a newer kit. */
export interface TakenIn {
  /** False if the newer kit was in already. */
  new: boolean;
  /** The lines that the kit's CHANGELOG.md has got. */
  news: string[];
  /** Files of departments that take the place of a common file which has changed. */
  compare: string[];
}

/**
 * Takes a newer kit into a department's repository, as one commit. The folders of departments stay as they are, byte for byte; those
 * that came with the kit and were never changed here follow the kit, and those that were deleted here stay away.
 *
 * @param root the project's folder
 * @param from the kit's repository: a web address or a folder
 * @param version a branch, tag or commit there
 * @throws Error with a sentence; then nothing has changed
 */
export function takeIn(root: string, from: string, version: string): TakenIn {
  const git = (...command: string[]) => spawnSync("git", ["-c", "core.quotePath=off", ...command], { cwd: root, encoding: "utf8" });
  const lines = (...command: string[]) =>
    git(...command)
      .stdout.split("\n")
      .filter((line) => line !== "");
  const sure = (...command: string[]) => {
    const { status, stderr } = git(...command);
    if (status !== 0) throw new Error(`Git could not go on: ${stderr.trim()}`);
  };
  if (git("rev-parse", "--git-dir").status !== 0) throw new Error("This folder is not a Git repository: there is nothing to go back to.");
  if (lines("status", "--porcelain").length > 0)
    throw new Error(
      "Some files here are changed and not committed. Commit them first, or put them away with: git stash --include-untracked",
    );
  if (git("fetch", "--quiet", "--", from, version).status !== 0)
    throw new Error(`Nothing could be read from ${from}, or it has no version “${version}”.`);
  const [theirs = ""] = lines("rev-parse", "FETCH_HEAD");
  const [base] = lines("merge-base", "HEAD", theirs);
  if (!base)
    throw new Error(
      "This repository was not made from that kit: the two have no commit in common. See “Take in a newer kit” in docs/publishing.md.",
    );
  if (base === theirs) return { new: false, news: [], compare: [] };
  const [ours = ""] = lines("rev-parse", "HEAD");

  const { stderr } = git("merge", "--quiet", "--no-commit", "--no-ff", theirs);
  if (git("rev-parse", "--quiet", "--verify", "MERGE_HEAD").status !== 0) throw new Error(`Git could not merge: ${stderr.trim()}`);
  const own = (commit: string) => lines("ls-tree", "--name-only", commit, "content/").filter(isOwn);
  /** Departments whose folder is not simply that of the kit. */
  const kept: string[] = [];
  try {
    for (const path of new Set([ours, base, theirs].flatMap(own))) {
      const [then, here] = [base, ours].map((commit) => git("rev-parse", "--quiet", "--verify", `${commit}:${path}`).stdout);
      const keeper = then === here && here !== "" ? theirs : ours;
      if (keeper === ours) kept.push(path);
      sure("rm", "-r", "--force", "--quiet", "--ignore-unmatch", "--", path);
      if (own(keeper).includes(path)) sure("checkout", "--quiet", keeper, "--", path);
    }
    const both = lines("diff", "--name-only", "--diff-filter=U");
    if (both.length > 0) throw new Error(both.map((path) => inConflict(path, base)).join("\n"));
    const [when = ""] = lines("log", "-1", "--format=%cs", theirs);
    sure("commit", "--quiet", "--message", `Take in the kit of ${when}`, "--message", `${from} ${theirs}`);
  } catch (error) {
    git("merge", "--abort");
    git("reset", "--quiet", "--hard", ours);
    throw error;
  }

  const news = lines("diff", "--unified=0", base, theirs, "--", "CHANGELOG.md").flatMap(
    (line) => line.match(/^\+(?!\+\+)(.*\S.*)/)?.[1] ?? [],
  );
  const files = new Set(lines("ls-tree", "-r", "--name-only", ours, "content/"));
  const compare = lines("diff", "--name-only", "--no-renames", base, theirs, "--", "content/common/").flatMap((path) =>
    kept.map((folder) => path.replace("content/common", folder)).filter((replacement) => files.has(replacement)),
  );
  return { new: true, news, compare };
}

/** What belongs to whoever took the kit: the folders of departments, and which of them is the default. The rest of content/ is shared. */
const isOwn = (path: string) => path === "content/default.yaml" || !/^content\/(common|interface)$|\.\w+$/.test(path);

/** What someone does about a file that was changed here and in the kit. */
function inConflict(path: string, base: string): string {
  const own = path.match(/^content\/common\/(.+)/)?.[1];
  const before = `git checkout ${base.slice(0, 7)} -- ${path}`;
  return `${path} was changed here and in the kit, so nothing was taken in. ${
    own
      ? `Keep your version as ${own} in your department’s folder, give the common file back with “${before}”, commit, and run this again.`
      : `Give it back with “${before}”, commit, run this again, and then make your change anew.`
  }`;
}
