import { expect, test } from "vitest";
import { problems, said } from "../../../helpers/tree.ts";

const file = "content/oakville/history/2019-patrol.yaml";
const step = `when: 2019-09
program: safety-patrol
main: false
source: https://www.example.org/page
checked: 2026-11-01
title: The first patrol
text: Ten students begin.
`;

test("takes a step that stands on its program's page alone", async () => {
  await expect(problems({ [file]: step })).resolves.toEqual([]);
});

test("refuses a step that stands on no page", async () => {
  await expect(said(file, step.replace("program: safety-patrol\n", ""))).resolves.toMatchInlineSnapshot(`
    "content/oakville/history/2019-patrol.yaml:2:7 error missing
    This step stands on no page: it is left out of the department's history and names no program.
    → Name its program below it, like program: safety-patrol. Or take this line out."
  `);
});

test("refuses a step of a program that does not exist", async () => {
  await expect(said(file, step.replace("safety-patrol", "safety-patrl"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/history/2019-patrol.yaml:2:10 error unknown-record
    There is no “safety-patrl” in programs/. Did you mean “safety-patrol”?
    → program: safety-patrol"
  `);
});

test("refuses unsure: false", async () => {
  await expect(said(file, step.replace("main: false", "main: false\nunsure: false"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/history/2019-patrol.yaml:4:9 error bad-value
    “unsure” can only be true, but it is false.
    → Leave the line out for a sure date."
  `);
});
