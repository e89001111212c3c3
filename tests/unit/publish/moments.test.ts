import { describe, expect, test } from "vitest";
import { readContent } from "../../../src/editorial/readContent.ts";
import { momentsBetween } from "../../../src/publish/moments.ts";
import { reasons } from "../../../src/publish/stale.ts";
import { inTree, today, type Changes } from "../../helpers/tree.ts";

// Oakville is in Los Angeles: eight hours behind UTC in November, seven in summer.
const changes: Changes = {
  "content/oakville/notices/closed.yaml": `starts: 2026-11-25T08:00
ends: 2026-11-27
level: info
source: https://www.example.org/page
checked: 2026-11-01
title: Our office is closed
text: Call instead.
`,
  "content/oakville/emergency.yaml": "show: lockdown\nposted: 2026-11-24T10:00\nuntil: 2026-11-24T18:00\n",
  "content/common/emergencies/lockdown.yaml": "checked: 2026-11-01\ntitle: Lockdown\nlines: [Wait.]\n",
  "content/oakville/events/weekly.mdx": `---
starts: 2026-06-04T18:00
ends: 2026-06-04T19:00
repeats: FREQ=WEEKLY;UNTIL=20270401
source: https://www.example.org/page
checked: 2026-11-01
title: Open door
summary: Meet the officers.
---

Come and ask.
`,
};
const at = (instant: string) => Date.parse(instant);
const said = (from: string, to: string) =>
  inTree(changes, async (root) => {
    const { content, problems } = await readContent(root, "oakville", today);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    return momentsBetween(content, at(from), at(to)).map(({ instant, what }) => `${new Date(instant).toISOString().slice(0, 16)} ${what}`);
  });

describe("what begins or ends", () => {
  test("is told in order, by the clocks of the department", async () => {
    expect(await said("2026-11-24T12:00Z", "2026-11-28T12:00Z")).toEqual([
      "2026-11-25T02:00 the emergency notice ends",
      "2026-11-25T16:00 the notice closed begins",
      "2026-11-27T02:00 the event weekly begins",
      "2026-11-27T03:00 the event weekly ends",
      "2026-11-28T08:00 the notice closed ends",
    ]);
  });
  test("goes by summer time in summer", async () => {
    expect(await said("2026-06-11T12:00Z", "2026-06-12T01:30Z")).toEqual(["2026-06-12T01:00 the event weekly begins"]);
  });
  test("is told once: not at the first instant, but at the last", async () => {
    expect(await said("2026-11-25T02:00Z", "2026-11-25T15:59Z")).toEqual([]);
    expect(await said("2026-11-25T15:59Z", "2026-11-25T16:00Z")).toEqual(["2026-11-25T16:00 the notice closed begins"]);
  });
  test("counts an event that goes on over midnight and ends later", async () => {
    expect(await said("2026-12-02T07:59Z", "2026-12-02T09:00Z")).toEqual([]);
    expect(await said("2026-12-03T07:00Z", "2026-12-03T09:00Z")).toEqual(["2026-12-03T08:00 the event open-house ends"]);
  });
});

describe("a public site", () => {
  const why = (built: string, now: string, changed: string[] | undefined = []) =>
    inTree(changes, async (root) => {
      const { content } = await readContent(root, "oakville", today);
      return reasons(content, { record: { commit: "1a2b3c4", built }, changed }, at(now));
    });

  test("stays as it is while nothing has changed, begun or ended", async () => {
    expect(await why("2026-11-25T17:00:00Z", "2026-11-26T07:59:00Z")).toEqual([]);
  });
  test("is built again when the day of the department begins, not that of another place", async () => {
    expect(await why("2026-11-25T17:00:00Z", "2026-11-26T08:00:00Z")).toEqual(["a new day has begun there: 2026-11-26"]);
  });
  test("is built again when a notice begins, with the hour on the department’s clocks", async () => {
    expect(await why("2026-11-25T15:30:00Z", "2026-11-25T16:05:00Z")).toEqual(["the notice closed begins: 2026-11-25 08:00"]);
  });
  test("is built again when files have changed, or nobody can tell", async () => {
    expect(await why("2026-11-25T17:00:00Z", "2026-11-25T18:00:00Z", ["content/common/a.mdx"])).toEqual([
      "a file has changed: content/common/a.mdx",
    ]);
    expect(await why("2026-11-25T17:00:00Z", "2026-11-25T18:00:00Z", ["a", "b", "c", "d"])).toEqual(["4 files have changed: a, b, c"]);
    expect(
      await inTree(changes, async (root) => {
        const { content } = await readContent(root, "oakville", today);
        const record = { commit: "1a2b3c4", built: "2026-11-25T17:00:00Z" };
        return reasons(content, { record, changed: undefined }, at("2026-11-25T18:00Z"));
      }),
    ).toEqual(["what it was built from (1a2b3c4) is not in this history"]);
  });
});
