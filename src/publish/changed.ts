import { spawnSync } from "node:child_process";

/** Folders, and files at the root, that no site is made from. */
const apart = /^(\.|docs\/|tests\/|tools\/|[^/]+\.md$|content\/[^/]+\.md$|LICENSE$)/;

/**
 * Of the files that have changed, those that a department's site is made from: its own folder, what departments share, the kit.
 * Another department's folder is not among them.
 *
 * @param changed paths from the project's folder
 * @param departments the names of all departments
 */
export function concerns(department: string, changed: string[], departments: string[]): string[] {
  const others = departments.filter((other) => other !== department);
  return changed.filter((path) => !apart.test(path) && !others.some((other) => path.startsWith(`content/${other}/`)));
}

/** The files that differ between a commit and the one that is checked out; undefined if the history here does not have that commit. */
export function changedSince(root: string, commit: string): string[] | undefined {
  // What begins with a hyphen would be an option.
  if (!/^[^-\s]\S*$/.test(commit)) return undefined;
  const { status, stdout } = spawnSync("git", ["diff", "--name-only", "--no-renames", "-z", commit, "HEAD", "--"], {
    cwd: root,
    encoding: "utf8",
  });
  return status === 0 ? stdout.split("\0").filter((path) => path !== "") : undefined;
}

/** Whether a commit comes before another in the history here; false if they are the same, or one is not in it. */
export function isEarlier(root: string, commit: string, than: string): boolean {
  if (!commit || !than || commit === than) return false;
  const { status } = spawnSync("git", ["merge-base", "--is-ancestor", "--end-of-options", commit, than], { cwd: root });
  return status === 0;
}
