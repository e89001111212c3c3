import { expect, test } from "vitest";
import "../../src/environment.ts";

// Read where Astro reads them: @astrojs/telemetry/dist/index.js and astro/dist/core/dev/update-check.js.
test("whoever starts a command of the kit is not reported to the makers of its tools", () => {
  const { ASTRO_DISABLE_UPDATE_CHECK, ASTRO_TELEMETRY_DISABLED } = process.env;
  expect([ASTRO_DISABLE_UPDATE_CHECK, ASTRO_TELEMETRY_DISABLED]).toEqual(["true", "true"]);
});
