import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import sharp from "sharp";
import { deskRoutes } from "../../tools/edit/desk/routes.ts";
import { serveEditor } from "../../tools/edit/server.ts";
import { inCopy, measures, now, type Copy } from "../helpers/desk.ts";
import { today } from "../helpers/tree.ts";
import { fillEvent } from "./eventForm.ts";
import { expect, test as base } from "./reader.ts";

/** The desk of a temporary copy of the tiny town; no page of it may ask another host for anything. */
const test = base.extend<{ copy: Copy }>({
  copy: async ({ page }, use) => {
    await inCopy(
      {
        ...measures,
        "content/common/emergencies/lockdown.yaml": "checked: 2026-11-01\ntitle: Lockdown\nlines: [Stay where you are.]\n",
        "content/oakville/emergency.yaml": "show: nothing\n",
      },
      async (copy) => {
        const clock = { today: () => today, now: () => now };
        const { address, origin, server } = await serveEditor(deskRoutes({ root: copy.root, department: "oakville" }, clock), 0);
        const strangers: string[] = [];
        page.on(
          "request",
          (request) => !request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()) && strangers.push(request.url()),
        );
        // What the policy refuses is no request any more: it says so itself.
        page.on("console", (message) => /Content Security Policy/.test(message.text()) && strangers.push(message.text()));
        await page.goto(address);
        await use(copy);
        expect(strangers).toEqual([]);
        server.close();
        server.closeAllConnections();
      },
    );
  },
});

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Whether axe finds nothing, and nothing scrolls sideways. */
async function isInOrder(page: Page): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run());
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
}

test("asks before a form is left that was filled in and not sent, and keeps what was typed", async ({ page, copy }) => {
  await page.getByRole("link", { name: "Emergency" }).click();
  await page.getByRole("radio", { name: "Lockdown" }).check();
  const asked = page.waitForEvent("dialog");
  page.once("dialog", (dialog) => dialog.dismiss());
  await page.evaluate(() => location.assign("/"));
  expect((await asked).type()).toBe("beforeunload");
  await expect(page.getByRole("radio", { name: "Lockdown" })).toBeChecked();
  expect(copy.text("content/oakville/emergency.yaml")).toBe("show: nothing\n");
});

test("puts an emergency notice up, sees how long it stands, and takes it back in one step", async ({ page, copy }) => {
  await isInOrder(page);
  await page.getByRole("link", { name: "Emergency" }).click();
  await page.getByRole("radio", { name: "Lockdown" }).check();
  await page.getByLabel("Time").fill("18:05");
  await page.getByRole("checkbox", { name: "Oak High" }).check();
  await isInOrder(page);
  await page.getByRole("button", { name: "Look before saving" }).click();
  await expect(page.getByText("Lockdown: Oak High")).toBeVisible();
  await isInOrder(page);
  await page.getByRole("button", { name: "Put it up" }).click();
  await expect(page.getByText("in 2 hours 15 minutes")).toBeVisible();
  await expect(page.getByRole("status")).toBeFocused();
  await isInOrder(page);
  expect(copy.text("content/oakville/emergency.yaml")).toContain("show: lockdown");
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByText("the files are as they were before")).toBeVisible();
  expect(copy.text("content/oakville/emergency.yaml")).toBe("show: nothing\n");
});

test("adds an officer: consent unlocks name and photo, and a mistake loses nothing that was typed", async ({ page, copy }) => {
  await page.getByRole("link", { name: "Add an officer" }).click();
  await expect(page.getByLabel("The officer’s name")).toBeDisabled();
  await page.getByRole("checkbox", { name: "Oak High" }).check();
  await page.getByLabel("The post").fill("SRO for the Oak schools");
  await page.getByLabel("What the officer does there").fill("Walks the halls and listens.");
  await page.getByLabel("How to reach the officer").fill("Call, or stop by the office.");
  await page.getByLabel("Who answers when the officer is away").fill("The unit answers.");
  await page.getByLabel("Who confirms it").fill("Chief’s office");
  await page.getByRole("checkbox", { name: "The officer has agreed" }).check();
  await page.getByLabel("The officer’s name").fill("Example");
  await page.getByLabel("What the photo shows").fill("An officer at a gate");
  const heic = { name: "Foto de Peña.heic", mimeType: "image/heic", buffer: Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic") };
  await page.locator("#photo").setInputFiles(heic);
  await page.getByRole("button", { name: "Look before saving" }).click();
  await expect(page.getByRole("alert")).toContainText("Say on which day the officer agreed");
  await page.getByLabel("The day the officer agreed").fill("2026-11-20");
  await page.getByLabel("Who recorded it").fill("Chief’s office");
  await page.locator("#photo").setInputFiles(heic);
  await page.getByRole("button", { name: "Look before saving" }).click();
  await expect(page.getByRole("alert")).toContainText("This is a HEIC photo");
  await expect(page.getByLabel("The officer’s name")).toHaveValue("Example");
  await isInOrder(page);
  const buffer = await sharp({ create: { width: 900, height: 700, channels: 3, background: "#446688" } })
    .jpeg()
    .toBuffer();
  await page.locator("#photo").setInputFiles({ name: "Foto de Peña.JPG", mimeType: "image/jpeg", buffer });
  await page.getByRole("button", { name: "Look before saving" }).click();
  await expect(page.getByAltText("The photo as the site will show it")).toBeVisible();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status")).toContainText("Added the officer “SRO for the Oak schools”");
  expect(copy.has("content/oakville/pictures/officer-sro-for-the-oak-schools.jpg")).toBe(true);
});

test("adds an event that comes back, and cancels one of its dates", async ({ page, copy }) => {
  await page.getByRole("link", { name: "Add an event" }).click();
  await fillEvent(page);
  await isInOrder(page);
  await page.getByRole("button", { name: "Look before saving" }).click();
  await expect(page.getByText(/^Second Thursday of each month, .+, until April 8, 2027/u)).toBeVisible();
  await expect(page.locator(".dates li")).toHaveCount(4);
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("link", { name: "Move or cancel an event" }).click();
  await page.getByRole("link", { name: "Open evening" }).click();
  await page.getByLabel("What happens").selectOption({ label: "Cancel the chosen date" });
  await page.getByLabel("Which date").selectOption({ label: "February 11, 2027" });
  await page.getByRole("button", { name: "Look before saving" }).click();
  await expect(page.locator(".dates li")).toHaveCount(3);
  await isInOrder(page);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status")).toContainText("Cancel the chosen date: Open evening");
  expect(copy.text("content/oakville/events/open-evening.mdx")).toContain("except: [2027-02-11]");
});

test("addresses that are longer than a phone is wide do not make a form scroll sideways", async ({ page, copy }) => {
  const file = "content/oakville/programs/safety-patrol.mdx";
  const long = `https://www.example.org/${"a-page-with-a-long-name".repeat(8)}`;
  copy.write(file, copy.text(file).replace(/^source: .*$/m, `source: ${long}`));
  await page.goto(new URL(`/confirm?file=${file}`, page.url()).href);
  await expect(page.getByRole("link", { name: long })).toBeVisible();
  await isInOrder(page);
});

test("every form can be read by everyone, and fits the window", async ({ page, copy }) => {
  const { origin } = new URL(page.url());
  expect(copy.has("content/oakville/measures/lessons.csv")).toBe(true);
  const forms = [
    "/confirm?file=content/oakville/resources/sro-unit.mdx",
    ...["/figures", "/number", "/notice/add", "/notice/remove", "/officer/add", "/officer/remove", "/rename", "/remove", "/emergency/off"],
  ];
  for (const form of forms) {
    await page.goto(origin + form);
    await isInOrder(page);
  }
});

test.describe("in a browser without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("confirms facts once the source was opened", async ({ page, copy }) => {
    const file = "content/oakville/resources/sro-unit.mdx";
    await page.goto(new URL(`/confirm?file=${encodeURIComponent(file)}`, page.url()).href);
    await page.getByLabel("Who confirms it").fill("Front desk");
    await page.getByRole("button", { name: "Confirm" }).click();
    await expect(page.getByRole("alert")).toContainText("Open the source first");
    await page.getByRole("checkbox", { name: "I asked those whom these facts are about" }).check();
    await page.getByRole("button", { name: "Confirm" }).click();
    await expect(page.getByRole("status")).toContainText("Confirmed: School Resource Officers");
    expect(copy.text(file)).toContain(`checked: ${today}`);
  });
});
