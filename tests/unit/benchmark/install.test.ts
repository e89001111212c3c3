import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { installApart } from "../../../tools/benchmark/install.ts";

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "liaison-install-"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(place, { recursive: true });
});

test("what can't be installed is left out with one sentence, and nothing half installed stays", () => {
  // Nothing listens there: as without a network.
  vi.stubEnv("npm_config_registry", "http://127.0.0.1:9/");
  vi.stubEnv("npm_config_fetch_retries", "0");
  vi.stubEnv("npm_config_prefer_online", "true");
  // An installation that was stopped has no list of npm's.
  mkdirSync(join(place, "some-tool/node_modules/half"), { recursive: true });
  writeFileSync(join(place, "some-tool/package.json"), '{"private":true,"type":"module","dependencies":{"no-such-tool":"1.0.0"}}');
  const install = () => installApart("Some Tool", { "no-such-tool": "1.0.0" }, place);
  expect(install).toThrow("Some Tool could not be installed: npm says ECONNREFUSED. It is left out.");
  expect(existsSync(join(place, "some-tool"))).toBe(false);
});

test("what needs only the project's packages has them", () => {
  const folder = installApart("Astro + Pagefind", {}, place);
  expect(folder).toBe(join(place, "astro-pagefind"));
  expect(existsSync(join(folder, "node_modules/astro/package.json"))).toBe(true);
  expect(installApart("Astro + Pagefind", {}, place)).toBe(folder);
});
