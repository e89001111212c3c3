import { afterEach, describe, expect, test, vi } from "vitest";
import { now, today, todayIn } from "../../src/environment.ts";

// Read where Astro reads them: @astrojs/telemetry/dist/index.js and astro/dist/core/dev/update-check.js.
test("whoever starts a command of the kit is not reported to the makers of its tools", () => {
  const { ASTRO_DISABLE_UPDATE_CHECK, ASTRO_TELEMETRY_DISABLED } = process.env;
  expect([ASTRO_DISABLE_UPDATE_CHECK, ASTRO_TELEMETRY_DISABLED]).toEqual(["true", "true"]);
});

describe("SITE_DATE", () => {
  afterEach(() => vi.unstubAllEnvs());
  const set = (date: string) => vi.stubEnv("SITE_DATE", date);

  test("names a day, which has no hour and is the same everywhere", () => {
    set("2026-11-22");
    expect([today(), todayIn("America/Los_Angeles"), now()]).toEqual(["2026-11-22", "2026-11-22", undefined]);
  });

  test("names a moment, as a finished site does: on the west coast it is still the evening before", () => {
    set("2026-11-22T02:30:00.000Z");
    expect([today(), todayIn("America/Los_Angeles")]).toEqual(["2026-11-22", "2026-11-21"]);
    expect(now()).toBe(Date.UTC(2026, 10, 22, 2, 30));
  });

  test.each(["yesterday", "2026-02-30", "2026-11-22T25:00:00Z", "2026-11-22T02:30", "2026-11-22T02:30:00Z and more"])(
    "is refused when it is “%s”, with what to write",
    (date) => {
      set(date);
      expect(today).toThrow(`SITE_DATE is “${date}”; write a day like 2026-11-22, or a moment like 2026-11-22T17:05:00Z.`);
    },
  );
});
