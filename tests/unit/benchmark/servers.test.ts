import { afterEach, expect, test, vi } from "vitest";
import { measureServers } from "../../../tools/benchmark/servers.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("a machine without the program that asks is told so, and how to get it", async () => {
  vi.stubEnv("PATH", "");
  await expect(measureServers("dist/nowhere", 1)).rejects.toThrow("not on this machine (Debian: apt install wrk). Nothing was measured.");
});

test("seconds that are none are refused", async () => {
  await expect(measureServers("dist/nowhere", Number("long"))).rejects.toThrow("npm run bench -- servers --seconds 12");
});
