import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { emergency, notices } from "../../../src/site/notices.ts";
import { fill } from "../../helpers/astroContent.ts";

const notice = (title: string, starts: string, ends: string) => ({ title, text: "Read this.", level: "important", starts, ends });
const content = (emergencySwitch: Record<string, unknown>) => {
  fill({
    department: { "en/department": { time_zone: "America/Los_Angeles" } },
    emergency: { "en/emergency": emergencySwitch },
    notices: {
      "en/older": notice("Older", "2026-11-20", "2026-11-30"),
      "en/newer": notice("Newer", "2026-11-22T08:00", "2026-11-22T17:00"),
      "en/over": notice("Over", "2026-11-01", "2026-11-10"),
      "en/later": notice("Later", "2026-12-24", "2026-12-26"),
    },
  });
};
beforeEach(() => {
  vi.stubEnv("SITE_DATE", "2026-11-22");
  content({ show: "nothing" });
});
afterAll(() => {
  vi.unstubAllEnvs();
});

test("shows the notices of the day, the newest first", async () => {
  expect((await notices("en")).map((each) => each.notice.data.title)).toEqual(["Newer", "Older"]);
});

test("tells the instants between which a notice is on, counted by the department's clock", async () => {
  const [newer, older] = await notices("en");
  expect([newer!.from, newer!.until]).toEqual(["2026-11-22T16:00:00.000Z", "2026-11-23T01:00:00.000Z"]);
  expect([older!.from, older!.until]).toEqual(["2026-11-20T08:00:00.000Z", "2026-12-01T08:00:00.000Z"]);
});

describe("a build that knows its hour", () => {
  const at = (instant: string) => {
    vi.stubEnv("SITE_DATE", "");
    vi.useFakeTimers({ now: Date.parse(instant), toFake: ["Date"] });
  };
  afterEach(() => {
    vi.useRealTimers();
  });

  test("leaves out a notice that is over, and hides one that begins later the same day", async () => {
    const seen = async () => (await notices("en")).map(({ later, notice: { data } }) => `${data.title}${later ? " (later)" : ""}`);
    at("2026-11-22T15:59:00Z");
    expect(await seen()).toEqual(["Newer (later)", "Older"]);
    at("2026-11-22T16:00:00Z");
    expect(await seen()).toEqual(["Newer", "Older"]);
    at("2026-11-23T01:00:00Z");
    expect(await seen()).toEqual(["Older"]);
  });

  test("takes the emergency notice down at its minute", async () => {
    content({ show: "lockdown", until: "2026-11-22T18:30" });
    at("2026-11-23T02:29:00Z");
    expect(await emergency()).toMatchObject({ show: "lockdown" });
    at("2026-11-23T02:30:00Z");
    expect(await emergency()).toBeUndefined();
  });
});

test("is silent while the emergency switch shows nothing", async () => {
  expect(await emergency()).toBeUndefined();
});

test("shows the emergency notice until the moment that the switch names", async () => {
  content({ show: "lockdown", until: "2026-11-22T18:30" });
  expect(await emergency()).toMatchObject({ show: "lockdown", end: "2026-11-23T02:30:00.000Z" });
});

test("ends the emergency notice by itself", async () => {
  content({ show: "lockdown", until: "2026-11-21T10:00" });
  expect(await emergency()).toBeUndefined();
});
