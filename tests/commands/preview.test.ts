import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { previewed, startPreview, type Preview } from "../helpers/preview.ts";
import { tinyTree, today } from "../helpers/tree.ts";

/** `npm run dev` of a small town, one of whose files holds a mistake when it starts. */
const patrol = "content/oakville/programs/safety-patrol.mdx";
const files = {
  ...previewed,
  [patrol]: tinyTree[patrol]!.replace("who: ", "whoo: "),
  "content/oakville/programs/night-walk.mdx": tinyTree[patrol]!.replace("title: Safety Patrol", "draft: true\ntitle: Night walk"),
  "content/oakville/notices/next-week.yaml": `starts: 2026-11-30\nends: 2026-12-04\nlevel: info\nchecked: ${today}\ntitle: Office closed next week\ntext: Call the unit instead.\n`,
};

let preview: Preview | undefined;
/** What the panel of a page has said so far, the newest last. */
const told = new Map<string, string[]>();

beforeAll(async () => {
  preview = await startPreview(files);
});
afterAll(() => preview?.stop());

async function shown(path: string) {
  const reply = await fetch(preview!.origin + path);
  const root = parse(await reply.text());
  return { status: reply.status, root, panel: root.querySelector("#preview-findings") };
}

/** Listens to what the panel of a page is told, as its script does. */
async function listen(path: string): Promise<void> {
  const heard: string[] = [];
  told.set(path, heard);
  const reply = await fetch(`${preview!.origin}/@preview/findings.stream?page=${path}`);
  const decoder = new TextDecoder();
  void (async () => {
    let text = "";
    for await (const part of reply.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(part, { stream: true });
      const events = text.split("\n\n");
      text = events.pop() ?? "";
      heard.push(...events.map((event) => JSON.parse(event.replace("data: ", "")) as string));
    }
  })().catch(() => undefined);
}

test("starts with a mistake, shows it where it belongs, and mends itself when the file is mended", async () => {
  const broken = await shown("/programs/safety-patrol/");
  expect(broken.root.querySelector("h1")?.text).toBe("This page can’t be shown yet");
  const [finding] = broken.panel!.querySelectorAll("li.error");
  expect(finding!.text).toContain("There is no field “whoo”. Did you mean “who”?");
  expect(finding!.querySelector(".place")!.text).toBe(`${patrol}:9:1`);
  expect(finding!.querySelector("pre")!.text).toBe("who: Students in grades 5 and 6.");

  const elsewhere = await shown("/contact/");
  expect(elsewhere.status).toBe(200);
  expect(elsewhere.panel!.querySelector("summary")!.text).toContain("1 to mend");
  expect(elsewhere.panel!.querySelector("li.error a")!.getAttribute("href")).toBe("/programs/safety-patrol/");

  await listen("/programs/safety-patrol/");
  writeFileSync(join(preview!.root, patrol), tinyTree[patrol]!);
  await expect.poll(() => told.get("/programs/safety-patrol/")!.at(-1), { timeout: 600_000 }).not.toContain("whoo");
  await expect
    .poll(async () => (await shown("/programs/safety-patrol/")).root.querySelector("h1")?.text, { timeout: 600_000 })
    .toBe("Safety Patrol");

  // A dead link does not keep the page from being shown.
  writeFileSync(join(preview!.root, patrol), tinyTree[patrol]!.replace("(/help/)", "(/nowhere/)"));
  await expect.poll(() => told.get("/programs/safety-patrol/")!.at(-1), { timeout: 600_000 }).toContain("There is no page /nowhere/");
  const page = await shown("/programs/safety-patrol/");
  expect(page.root.querySelector("h1")?.text).toBe("Safety Patrol");
  expect(page.panel!.text).toContain("To mend on this page");
});

test("shows a draft, says that it is one, and where it leads to others that there is one", async () => {
  const { panel, root, status } = await shown("/programs/night-walk/");
  expect([status, root.querySelector("h1")?.text]).toEqual([200, "Night walk"]);
  expect(panel!.querySelector("li.warning")!.text).toContain("This is a draft: readers do not see it.");
  expect((await shown("/programs/")).panel!.getAttribute("data-drafts")).toBe("/programs/night-walk/");
});

test("shows a notice to come, for the preview to mark, and lets Vite's styles through", async () => {
  const { root } = await shown("/");
  expect(root.querySelector(".notice[hidden] summary")!.text).toContain("Office closed next week");
  expect(root.querySelector("meta[http-equiv=Content-Security-Policy]")).toBe(null);
  const style = await fetch(new URL(root.querySelector("link[href*=preview]")!.getAttribute("href")!, preview!.origin));
  expect(await style.text()).toContain("To come: readers do not see this yet");
});
