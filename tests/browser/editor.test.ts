import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { projectRoot } from "../../src/environment.ts";
import { readContent } from "../../src/editorial/readContent.ts";
import { filesBelow } from "../../src/lib/files.ts";
import { kinds } from "../../src/schemas/index.ts";
import { edited } from "../../tools/edit/cms/kinds.ts";
import { cmsRoutes } from "../../tools/edit/cms/routes.ts";
import { serveEditor, type Running } from "../../tools/edit/server.ts";
import { expect, test } from "./reader.ts";

/** The department whose content is edited, in a copy. */
const department = "chula-vista";
let root: string;
let running: Running;

test.beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "liaison-"));
  cpSync(join(projectRoot, "content"), join(root, "content"), { recursive: true });
  const notice =
    "starts: 2026-11-01\nends: 2026-12-31\nlevel: info\nsample: true\ntitle: The office is closed\ntext: Call the line instead.\n";
  // The colors that the check holds the department's against.
  cpSync(join(projectRoot, "src/styles/tokens.css"), join(root, "src/styles/tokens.css"));
  mkdirSync(join(root, "content", department, "notices"));
  writeFileSync(join(root, "content", department, "notices/closed.yaml"), notice);
  running = await serveEditor(cmsRoutes({ root, department }), 0);
});
test.afterAll(() => {
  running.server.close();
  rmSync(root, { recursive: true, force: true });
});

/** Every content file with its text. */
const everything = () =>
  new Map(filesBelow(join(root, "content")).map((path) => [path, readFileSync(join(root, "content", path), "latin1")]));

/** A record of each kind, with the field that is changed, and its new words. */
const records: Record<string, [record: string, field: string, words: string]> = {
  areas: ["chula-vista", "name", "The city of Chula Vista"],
  pages: ["about--mission", "title", "What we are here for"],
  topics: ["bullying", "title", "If someone bullies you"],
  resources: ["911", "name", "911 for emergencies"],
  organizations: ["chula-vista-elementary", "name", "The elementary schools"],
  schools: ["hilltop-high", "grades", "9 to 12"],
  officers: ["hilltop", "title", "The officer of these schools"],
  programs: ["safety-patrol", "join", "Ask at the office of your school."],
  sheets: ["programs--red-ribbon-week--kit", "title", "What you need for the week"],
  events: ["coffee-with-an-officer", "title", "Tea with an officer"],
  questions: ["911-in-spanish", "title", "Can I call 911 and speak Spanish?"],
  journeys: ["send-a-tip", "title", "You send a tip"],
  feedback: ["thanks", "title", "Say thank you"],
  agreements: ["elementary-district", "title", "With the elementary schools"],
  law: ["california--bullying-complaints", "text", "State law lets families complain."],
  history: ["1972-diversion-program", "title", "A program begins"],
  figures: ["schools", "name", "schools of all kinds"],
  measures: ["arrests", "unit", "arrests at school"],
  notices: ["closed", "title", "The office is closed today"],
  emergencies: ["lockdown", "title", "Lockdown now"],
  department: ["department", "headline", "Find help, and who works with your school."],
};

/** Opens a record in the editor. */
async function open(page: Page, collection: string, record: string): Promise<void> {
  const place = "single" in kinds[collection as keyof typeof kinds] ? `_singletons/entries/${record}` : `${collection}/entries/${record}`;
  await page.goto(`${running.origin}/editor/#/collections/${place}`);
}

const field = (page: Page, name: string) => page.locator(`[data-key-path="${name}"]`).first().locator("input, textarea").first();

test("each kind of content: open, change one field, save; nothing else changes, the check is content, and no other host is asked", async ({
  page,
}) => {
  const others: string[] = [];
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(running.origin)) others.push(request.url());
  });
  expect(Object.keys(records).toSorted()).toEqual([...edited].toSorted());
  const start = await readContent(root, department, "2026-11-26");
  await page.goto(running.address);
  for (const [collection, [record, name, words]] of Object.entries(records)) {
    const before = everything();
    await open(page, collection, record);
    await field(page, name).fill(words);
    const saved = page.waitForResponse((reply) => reply.url().endsWith("/contents"));
    await page.getByRole("button", { name: "Save", exact: true }).click();
    const reply = await saved;
    expect(reply.status(), `${collection}: ${await reply.text()}`).toBe(200);
    const changed = [...everything()].filter(([path, text]) => before.get(path) !== text);
    expect(
      changed.map(([path]) => path),
      collection,
    ).toHaveLength(1);
    const [path, text] = changed[0]!;
    const [old, fresh] = [before.get(path)!.split("\n"), text.split("\n")];
    const lines = fresh.filter((line, index) => line !== old[index]);
    expect([path, fresh.length, lines], collection).toEqual([path, old.length, [expect.stringContaining(words)]]);
  }
  const { problems } = await readContent(root, department, "2026-11-26");
  const errors = (list: typeof problems) =>
    list.filter(({ severity }) => severity === "error").map(({ file, message }) => `${file}: ${message}`);
  expect(errors(problems)).toEqual(errors(start.problems));
  expect(others).toEqual([]);
});
