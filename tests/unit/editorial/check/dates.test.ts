import { expect, test } from "vitest";
import { problem, swap, tinyTree } from "../../../helpers/tree.ts";

const old = swap("checked: 2026-11-01", "checked: 2020-11-01");

test("names the number to call when the facts of a service are old", async () => {
  const { fix } = await problem("content/oakville/resources/sro-unit.mdx", old);
  expect(fix).toBe("Ask: call (619) 555-0142. Then write: checked: 2026-11-22");
});

test.each(["content/common/topics/bullying.mdx", "content/oakville/programs/safety-patrol.mdx"])(
  "names no number for %s, which has none of its own",
  async (path) => {
    const { fix } = await problem(path, old);
    expect(fix).toBe("Read the sources again. Then write: checked: 2026-11-22");
  },
);

test("names no number for a way to speak up: what it says of a call is a sentence", async () => {
  const { fix } = await problem("content/common/feedback/worry.yaml", feedback);
  expect(fix).toBe("Read the sources again. Then write: checked: 2026-11-22");
});

test("sends nobody to call a line that people in danger need", async () => {
  const crisis = tinyTree["content/common/resources/crisis-line.mdx"]!.replace(
    "checked: 2026-11-01",
    "checked: 2020-11-01\ncrisis: true\nweb: https://www.example.org/line",
  );
  const { fix } = await problem("content/common/resources/crisis-line.mdx", crisis);
  expect(fix).toBe(
    "Read https://www.example.org/line again; do not call a line that people in danger need. Then write: checked: 2026-11-22",
  );
});

const feedback = `outside: oakville-police
source: https://www.example.org/page
checked: 2020-11-01
title: Tell a worry
summary: If something was not right.
call: Say what happened.
write: Say what happened, and when.
outside_text: They can listen.
next: Someone reads it.
by_when: No time is published.
name: You need not give one.
read_by: The unit reads it.
ask: [What happened?, When was it?]
subject: A worry
`.replace("outside: oakville-police", "outside: [oakville-police]");

test("refuses the name of who confirmed facts where no day says when", async () => {
  const { line, message } = await problem(
    "content/oakville/programs/safety-patrol.mdx",
    swap("checked: 2026-11-01", "checked_by: Community Relations\nread: 2026-11-01"),
  );
  expect([line, message]).toEqual([6, "“checked_by” names who confirmed these facts, and “checked” does not say when."]);
});
