import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page, Response } from "@playwright/test";
import sharp from "sharp";
import { projectRoot } from "../../../src/environment.ts";
import { readContent } from "../../../src/editorial/readContent.ts";
import { filesBelow } from "../../../src/lib/files.ts";
import { kinds } from "../../../src/schemas/index.ts";
import { steps, undo } from "../../../tools/edit/actions/undo.ts";
import { edited } from "../../../tools/edit/cms/kinds.ts";
import { cmsRoutes } from "../../../tools/edit/cms/routes.ts";
import { serveEditor, type Running } from "../../../tools/edit/server.ts";
import { expect, test } from "../reader.ts";

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

async function save(page: Page): Promise<Response> {
  const saved = page.waitForResponse((reply) => reply.url().endsWith("/contents"));
  await page.getByRole("button", { name: "Save", exact: true }).click();
  return saved;
}

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
    const reply = await save(page);
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

test("the Spanish is written beside the English; what would stop publishing is not saved, and the editor says why", async ({ page }) => {
  await page.goto(running.address);
  await open(page, "events", "online-safety-evening");
  const file = (ending: string) => readFileSync(join(root, "content", department, `events/online-safety-evening${ending}.mdx`), "utf8");
  const [english, spanish] = [file(""), file(".es")];
  await page.locator('[data-key-path="title"]').nth(1).locator("input").fill("Noche familiar: internet sin riesgos");
  expect((await save(page)).status()).toBe(200);
  const old = "Noche familiar: seguridad en internet";
  expect([file(""), file(".es")]).toEqual([english, spanish.replace(old, "Noche familiar: internet sin riesgos")]);
  // What is saved leads back to the list.
  await expect(page.getByRole("button", { name: "New" })).toBeVisible();

  await open(page, "events", "coffee-with-an-officer");
  const text = page.locator('[data-key-path="body"]').first().locator("[contenteditable=true]");
  await text.locator("p").first().click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Call 619-691-5151.");
  expect((await save(page)).status()).toBe(422);
  await expect(page.getByText("is a fact that can change")).toBeVisible();
  await expect(text).toContainText("Call 619-691-5151.");
});

test("a picture is made small and called by a plain name; an iPhone's HEIC is refused in a sentence", async ({ page }) => {
  await page.goto(running.address);
  await page.goto(`${running.origin}/editor/#/assets`);
  const said: string[] = [];
  page.on("dialog", (dialog) => {
    said.push(dialog.message());
    void dialog.accept();
  });
  const upload = async (name: string, buffer: Buffer) => {
    await page
      .getByRole("button", { name: /^(cloud_upload )?Upload/ })
      .first()
      .click();
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Choose Files" }).click();
    await (await chooser).setFiles({ name, mimeType: "", buffer });
    const saved = page.waitForResponse((reply) => reply.url().endsWith("/contents"));
    await page.getByRole("button", { name: "Upload", exact: true }).last().click();
    return (await saved).status();
  };
  const photo = await sharp({ create: { width: 3000, height: 2000, channels: 3, background: "#557799" } })
    .jpeg()
    .toBuffer();
  expect(await upload("Foto de García 1.jpg", photo)).toBe(200);
  expect((await sharp(join(root, "content", department, "pictures/foto-de-garcia-1.jpg")).metadata()).width).toBe(1600);
  expect(await upload("iphone.heic", Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic"), Buffer.alloc(500)]))).toBe(422);
  await expect.poll(() => said).toEqual([expect.stringContaining("Apple's HEIC format")]);
});

/** How many unsaved texts the browser keeps for the editor. */
const keptDrafts = (page: Page) =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(new Error(request.error?.message));
      });
    let kept = 0;
    for (const name of names) {
      const database = await asked(indexedDB.open(name));
      if (database.objectStoreNames.contains("draft-backups"))
        kept += await asked(database.transaction("draft-backups").objectStore("draft-backups").count());
      database.close();
    }
    return kept;
  });

test("what was typed before the window was closed half-way is offered again", async ({ page, context }) => {
  await page.goto(running.address);
  await open(page, "questions", "what-is-an-sro");
  const before = everything();
  await field(page, "title").click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Really");
  await expect.poll(() => keptDrafts(page)).toBe(1);
  const typed = await field(page, "title").inputValue();
  await page.close();
  const next = await context.newPage();
  await open(next, "questions", "what-is-an-sro");
  await next.getByRole("button", { name: "Restore" }).click();
  await expect(field(next, "title")).toHaveValue(typed);
  expect(typed).toMatch(/ Really$/);
  expect(everything()).toEqual(before);
});

test("of two people who change one record, the second is told before saving, and the words of the first stay", async ({ page }) => {
  await page.goto(running.address);
  await open(page, "programs", "red-ribbon-week");
  await field(page, "join").fill("Ask me.");
  const path = join(root, "content", department, "programs/red-ribbon-week.mdx");
  const theirs = readFileSync(path, "utf8").replace(/^join: .*$/m, "join: Ask at the office.");
  writeFileSync(path, theirs);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("button", { name: "Save Anyway" })).toBeVisible();
  await page.getByRole("button", { name: "Cancel", exact: true }).last().click();
  expect(readFileSync(path, "utf8")).toBe(theirs);
});

test("who saves anyway writes over the other's words, and one step brings them back", async ({ page }) => {
  await page.goto(running.address);
  await open(page, "programs", "red-ribbon-week");
  await field(page, "join").fill("Ask us.");
  const path = join(root, "content", department, "programs/red-ribbon-week.mdx");
  const theirs = readFileSync(path, "utf8").replace(/^join: .*$/m, "join: Ask at the desk.");
  writeFileSync(path, theirs);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const saved = page.waitForResponse((reply) => reply.url().endsWith("/contents"));
  await page.getByRole("button", { name: "Save Anyway" }).click();
  expect((await saved).status()).toBe(200);
  expect(readFileSync(path, "utf8")).toBe(theirs.replace("Ask at the desk.", "Ask us."));
  undo(root, steps(root).at(-1)!.id);
  expect(readFileSync(path, "utf8")).toBe(theirs);
});
