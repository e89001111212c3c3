import { afterAll, describe, expect, test } from "vitest";
import { buildRecord, readBuildRecord } from "../../../src/delivery/buildRecord.ts";
import { repository } from "../../helpers/repository.ts";

const { git, remove, root } = repository({ "a.txt": "a" });
afterAll(remove);

describe("what a site says of its build", () => {
  test("is the commit and the moment", () => {
    const text = buildRecord(root, "2026-11-25", Date.parse("2026-11-25T17:00:00Z"));
    expect(readBuildRecord(text)).toEqual({ commit: git("rev-parse", "HEAD"), built: "2026-11-25T17:00:00.000Z" });
  });
  test("is the same for the same commit and day", () => {
    expect(readBuildRecord(buildRecord(root, "2026-11-25", undefined))?.built).toBe("2026-11-25");
  });
  test("names no commit where there is no history", () => {
    expect(readBuildRecord(buildRecord("/", "2026-11-25", undefined))).toEqual({ commit: "", built: "2026-11-25" });
  });
  test.each(["", "<!doctype html>", "null", "{}", '{"commit":"1a2b3c4","built":"soon"}', '{"commit":1,"built":"2026-11-25"}'])(
    "is not read from what is none: %s",
    (text) => expect(readBuildRecord(text)).toBeUndefined(),
  );
});
