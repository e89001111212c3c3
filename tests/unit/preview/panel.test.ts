import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import type { Problem } from "../../../src/editorial/explain/problem.ts";
import { pagesIn } from "../../../src/editorial/read/pagesIn.ts";
import { inTree } from "../../helpers/tree.ts";
import { instead, panel } from "../../../tools/preview/panel.ts";

const problem = (file: string, message: string, severity: Problem["severity"] = "error", fix = ""): Problem => ({
  ...{ file, message, severity, fix },
  ...{ line: 3, column: 5, id: "missing" },
});

/** The panel above the page of the safety patrol, on a site below /sro/. */
const shown = (problems: Problem[]) =>
  parse(
    panel({
      ...{ base: "/sro/", address: "/programs/patrol/", problems },
      addressOf: (file) => (file.includes("programs/") ? `/${file.replace("content/oakville/", "").replace(/\..*/, "/")}` : undefined),
    }).text,
  ).querySelector("aside")!;

test("shows what is wrong with the page first, each with its place and the line to write, and what stops the site before all", () => {
  const own = "content/oakville/programs/patrol.mdx";
  const aside = shown([
    problem(own, "Hard to read.", "warning"),
    problem(own, "No <title>.", "error", "  title: …\n"),
    problem("content/oakville/programs/bikes.es.mdx", "A dead link."),
    problem("content/oakville/department.yaml", "No name."),
  ]);
  expect(aside.querySelectorAll(":scope > ul > li").map((li) => li.querySelector("p")!.text)).toEqual(["No <title>.", "Hard to read."]);
  expect(aside.querySelector("pre")!.text).toBe("  title: …");
  expect(aside.querySelector(".place")!.text).toBe(`${own}:3:5`);
  const others = aside.querySelector("details")!;
  expect(others.querySelector("summary")!.text).toBe("Elsewhere: 2 to mend. Nothing is published until these are mended.");
  expect(others.querySelectorAll("a").map((link) => link.getAttribute("href"))).toEqual(["/sro/programs/bikes/"]);
});

test("is not there where there is nothing to say", () => {
  expect(shown([]).hasAttribute("hidden")).toBe(true);
  expect(shown([problem("content/oakville/department.yaml", "No name.")]).hasAttribute("hidden")).toBe(false);
});

test("stands in place of a page that mistakes keep from being shown", () => {
  const page = parse(instead({ base: "/", address: "/", problems: [problem("content/x.yaml", "No name.")], addressOf: () => undefined }));
  expect(page.querySelector("h1")!.text).toBe("This page can’t be shown yet");
  expect(page.querySelector("#preview-findings")!.text).toContain("No name.");
});

test("knows the page of each file: of a text, its translation, what people ask, and of none where there is none", async () => {
  await inTree({ "content/interface/es.yaml": "", "content/oakville/programs/x.es.mdx": "" }, (root) => {
    const of = pagesIn(root, "oakville");
    expect(of("content/oakville/programs/safety-patrol.mdx")).toBe("/programs/safety-patrol/");
    expect(of("content/oakville/pages/about/index.mdx")).toBe("/about/");
    expect(of("content/common/asked/topics/bullying.txt")).toBe("/help/bullying/");
    expect(of("content/interface/en.yaml")).toBe(undefined);
    expect(of("content/oakville/notices/closed.yaml")).toBe(undefined);
  });
});
