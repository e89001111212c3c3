import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { buildFile, readBuildRecord } from "../../src/delivery/buildRecord.ts";
import { projectRoot } from "../../src/environment.ts";
import { filesBelow } from "../../src/lib/files.ts";
import { grownProject } from "../../tools/benchmark/content.ts";
import { first, folderOf } from "../helpers/departments.ts";

const root = grownProject(0);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test("a whole site that is built again, in another folder and on one processor, is the same to the byte", () => {
  const built = folderOf(first);
  const { built: moment = "", commit } = readBuildRecord(readFileSync(join(built, buildFile), "utf8")) ?? {};
  const { stdout: head } = spawnSync("git", ["rev-parse", "HEAD"], { encoding: "utf8" });
  expect(commit, `dist/${first} is of another commit: npm run build`).toBe(head.trim());
  // The commit is said on a page: the copy has none of its own.
  const environment = { ...process.env, DEPARTMENT: first, SITE_DATE: moment, GIT_DIR: join(projectRoot, ".git") };
  const pinned = spawnSync("taskset", ["-c", "0", "true"]).status === 0;
  const [program = "", ...args] = [...(pinned ? ["taskset", "-c", "0"] : []), process.execPath, "src/commands/build.ts"];
  const { status, stderr, stdout } = spawnSync(program, args, { cwd: root, env: environment, encoding: "utf8" });
  expect(status, stdout + stderr).toBe(0);

  const again = join(root, "dist", first);
  const files = filesBelow(again);
  expect(files).toEqual(filesBelow(built));
  const differing = files.filter((file) => !readFileSync(join(again, file)).equals(readFileSync(join(built, file))));
  expect(differing).toEqual([]);
});
