import { spawnSync } from "node:child_process";
import { fingerprintOf, readEnglish, wordsOf, type ReadRecord } from "./record.ts";

/** As many earlier versions of a file are looked at. */
const versions = 100;

/**
 * The English record as it was when its fingerprint was another one, from the project's history; undefined where that holds no
 * such version: in a folder that was copied without it, or when the kind's fields were others then.
 *
 * @param root the project's folder
 */
export function earlier(root: string, english: ReadRecord, fingerprint: string): ReadRecord | undefined {
  const git = (...command: string[]) => spawnSync("git", command, { cwd: root, encoding: "utf8" }).stdout ?? "";
  const log = git("log", `-${versions}`, "--follow", "--format=", "--raw", "--no-abbrev", "--", english.file.path);
  for (const blob of log.matchAll(/^:\d+ \d+ \w+ (\w+)/gm)) {
    const version = readEnglish({ ...english.file, text: git("cat-file", "blob", blob[1]!) });
    if (version.data && fingerprintOf(version) === fingerprint) return version;
  }
  return undefined;
}

/** What an English record says now and did not then, and the reverse: a line for each field or line of the text. */
export function changes(then: ReadRecord, now: ReadRecord): { gone: string[]; added: string[] } {
  const [before, after] = [linesOf(then), linesOf(now)];
  return { gone: before.filter((line) => !after.includes(line)), added: after.filter((line) => !before.includes(line)) };
}

function linesOf(record: ReadRecord): string[] {
  const say = (value: unknown): string[] =>
    Array.isArray(value)
      ? value.flatMap(say)
      : value && typeof value === "object"
        ? Object.entries(value).flatMap(([name, inner]) => say(inner).map((text) => `${name}: ${text}`))
        : value === undefined
          ? []
          : [String(value)];
  return [...say(wordsOf(record)), ...record.source.body.split("\n").map((line) => line.trim())].filter((line) => line !== "");
}
