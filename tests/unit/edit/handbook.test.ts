import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { projectRoot } from "../../../src/environment.ts";
import { allJobs } from "../../../tools/edit/desk/jobs.ts";
import { deskRoutes } from "../../../tools/edit/desk/routes.ts";
import type { Reply, Question } from "../../../tools/edit/http.ts";
import { inCopy, measures, now } from "../../helpers/desk.ts";
import { today } from "../../helpers/tree.ts";

const text = readFileSync(join(projectRoot, "docs/editing.md"), "utf8");
const [, jobs = ""] = /^## Jobs, step by step$([\s\S]*?)^## /m.exec(text) ?? [];
const pictures = [...text.matchAll(/!\[([^\]]*)\]\(([^)]*)\)/g)].map(([, alt, file]) => [file!, alt!] as const);

test("every picture of the handbook is there, is small, and says what it shows", () => {
  expect(pictures.length).toBeGreaterThan(5);
  for (const [file, alt] of pictures) {
    const path = join(projectRoot, "docs", file);
    expect(existsSync(path), file).toBe(true);
    expect(statSync(path).size, file).toBeLessThanOrEqual(60 * 1024);
    expect(alt.length, file).toBeGreaterThan(15);
  }
});

test("the handbook has every job that has a button", () => {
  for (const { path, title } of allJobs(new Set()).filter(({ path }) => !["/notice/remove", "/emergency/off"].includes(path)))
    expect(jobs.replace(/\s+/g, " "), path).toContain(title === "Confirm facts" ? title : `**${title}**`);
});

/** What buttons of the editor say; a test in a browser presses them. */
const editors = ["Save", "Insert"];

test("what the steps name is written on the desk", () =>
  inCopy(
    {
      ...measures,
      "content/common/emergencies/lockdown.yaml": "checked: 2026-11-01\ntitle: Lockdown\nlines: [Stay where you are.]\n",
      "content/oakville/emergency.yaml": "show: lockdown\nposted: 2026-11-22T15:00\nuntil: 2026-11-22T18:00\n",
    },
    async ({ root }) => {
      const routes = deskRoutes({ root, department: "oakville" }, { today: () => today, now: () => now });
      const jobPages = allJobs(new Set()).map(({ path }) => path);
      const unit = "content/oakville/resources/sro-unit.mdx";
      const queries: Record<string, string> = { "/confirm": `file=${unit}`, "/event/change": "event=open-house" };
      const said = new Set([...editors, "Undo", "Move the chosen date", "Cancel the chosen date"]);
      for (const path of ["/", ...jobPages] as const) {
        const question = { rest: "", query: new URLSearchParams(queries[path] ?? ""), headers: {}, body: Buffer.alloc(0) } as Question;
        const { body } = (await routes[`GET ${path as "/"}`]!(question)) as Reply;
        for (const element of parse(String(body)).querySelectorAll("a, button, label, legend, option, h1, label strong"))
          said.add(
            element.text
              .replace(/\(may stay empty\)/g, "")
              .replace(/\s+/g, " ")
              .trim(),
          );
      }
      for (const { button } of allJobs(new Set())) if (button) said.add(button);
      const named = [...jobs.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name!.replace(/\s+/g, " "));
      expect(named.length).toBeGreaterThan(40);
      expect([...new Set(named.filter((name) => !said.has(name)))]).toEqual([]);
    },
  ));
