import { spawnSync } from "node:child_process";

/** The file at the root of every published site that says what it was built from. */
export const buildFile = "build.json";

/** What a published site says of itself. */
export interface BuildRecord {
  /** The commit that the site was built from; "" where the folder has no history. */
  commit: string;
  /** When: an ISO instant, or the day that SITE_DATE names. */
  built: string;
}

/**
 * The text of {@link buildFile}. Whoever publishes compares it with what the content says now.
 *
 * @param root the project's folder
 * @param now in milliseconds since 1970; undefined where the build is for a day (SITE_DATE), which has no hour
 */
export function buildRecord(root: string, today: string, now: number | undefined): string {
  const { stdout } = spawnSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" });
  const record: BuildRecord = { commit: (stdout ?? "").trim(), built: now === undefined ? today : new Date(now).toISOString() };
  return `${JSON.stringify(record)}\n`;
}

/** Reads such a file; undefined if it is none. */
export function readBuildRecord(text: string): BuildRecord | undefined {
  try {
    const { built, commit } = JSON.parse(text) as Partial<BuildRecord>;
    return typeof commit === "string" && typeof built === "string" && !Number.isNaN(Date.parse(built)) ? { commit, built } : undefined;
  } catch {
    return undefined;
  }
}
