import { expect, test } from "vitest";
import { letterOf, mailTo } from "../../../src/feedback/letter.ts";
import { append, read, said } from "../../helpers/tree.ts";

const department = "content/oakville/department.yaml";

test("a department with an email address gets a link with the letter in it", async () => {
  const { content, problems } = await read({
    [department]: append("email: sro@example.gov\n"),
    "content/oakville/feedback/thanks.yaml": `outside: [oakville-police]
source: https://www.example.org/page
checked: 2026-11-01
title: Say thanks
summary: An officer did well.
call: Say so.
write: Write to us.
outside_text: Tell the school.
next: The officer hears it.
by_when: No time is published.
name: You can leave it out.
read_by: The police.
ask: [When was it?, What happened?]
subject: Thanks
`,
  });
  expect(problems).toEqual([]);
  const { data } = content.entries.feedback["en"]![0]!;
  const letter = letterOf(data, "Oakville Police", content.words["en"]!.feedback);
  expect(letter).toContain("To Oakville Police:\n\nThanks\n\nWhen was it?\n…\n\nWhat happened?\n…");
  const { email } = content.entries.department["en"]![0]!.data;
  const link = new URL(mailTo(email!, data.subject, letter));
  expect([link.pathname, link.searchParams.get("subject")]).toEqual(["sro@example.gov", "Thanks"]);
  expect(link.searchParams.get("body")).toBe(letter.replaceAll("\n", "\r\n"));
});

test("refuses what is not an email address", async () => {
  await expect(said(department, append("email: call us\n"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/department.yaml:35:8 error bad-value
    “email”: “call us” is not an email address.
    → Write it like sro@example.gov."
  `);
});
