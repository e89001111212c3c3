import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { markdownToHtml } from "satteri";
import sharp from "sharp";
import { projectRoot } from "../../src/environment.ts";
import { cmsRoutes } from "../../tools/edit/cms/routes.ts";
import { deskRoutes } from "../../tools/edit/desk/routes.ts";
import { serveEditor } from "../../tools/edit/server.ts";
import { inCopy, measures, now } from "../helpers/desk.ts";
import { previewed, startPreview } from "../helpers/preview.ts";
import { tinyTree, today } from "../helpers/tree.ts";
import { fillEvent } from "./eventForm.ts";
import { expect, sheetsOf, test } from "./reader.ts";

/**
 * The pictures of docs/editing.md, from the real screens. `RECORD=1 npx playwright test pictures` writes them; without it the test only
 * walks the way to each, and sees that each can be small enough.
 */
const largest = 60 * 1024;

test.use({ viewport: { width: 720, height: 640 } });

async function take(page: Page, name: string): Promise<void> {
  const picture = await sharp(await page.screenshot())
    .png({ palette: true, colours: 48, effort: 10 })
    .toBuffer();
  expect(picture.length).toBeLessThanOrEqual(largest);
  const file = join(projectRoot, "docs/pictures", `${name}.png`);
  if (process.env["RECORD"] !== undefined) writeFileSync(file, picture);
  expect(existsSync(file)).toBe(true);
}

const emergencies = {
  "content/common/emergencies/lockdown.yaml": "checked: 2026-11-01\ntitle: Lockdown\nlines: [Stay where you are.]\n",
  "content/common/emergencies/all-clear.yaml": "checked: 2026-11-01\ntitle: All clear\nlines: [The danger has passed.]\n",
  "content/oakville/emergency.yaml": "show: nothing\n",
};

test("the desk and the editor", async ({ page }) => {
  await inCopy({ ...emergencies, ...measures }, async ({ root }) => {
    const desk = { root, department: "oakville" };
    const { address, origin, server } = await serveEditor(
      { ...deskRoutes(desk, { today: () => today, now: () => now }), ...cmsRoutes(desk) },
      0,
    );
    try {
      const job = (name: string) => page.goto(origin + name);
      await page.goto(address);
      await take(page, "desk");
      await job("/number");
      await take(page, "desk-number");
      await job("/officer/add");
      await page.getByRole("checkbox", { name: "The officer has agreed" }).check();
      await page.locator("fieldset.consent").evaluate((group) => group.scrollIntoView());
      await take(page, "desk-officer");
      await job("/emergency/on");
      await page.getByRole("radio", { name: "Lockdown" }).check();
      await take(page, "desk-emergency");
      await job("/confirm?file=content/oakville/programs/safety-patrol.mdx");
      await take(page, "desk-confirm");
      await job("/figures");
      await take(page, "desk-figures");
      await job("/event/add");
      await fillEvent(page);
      await page.getByRole("button", { name: "Look before saving" }).click();
      await expect(page.locator(".dates li")).toHaveCount(4);
      await take(page, "desk-event");
      await page.setViewportSize({ width: 1000, height: 640 });
      await page.goto(`${origin}/editor/#/collections/programs/entries/safety-patrol`);
      await expect(page.locator('[data-key-path="title"]').first()).toBeVisible();
      for (const name of ["Save", "Insert"]) await expect(page.getByRole("button", { name }).first()).toBeAttached();
      await take(page, "editor");
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
});

test("the preview", async ({ page }) => {
  const patrol = "content/oakville/programs/safety-patrol.mdx";
  const preview = await startPreview({ ...previewed, [patrol]: tinyTree[patrol]!.replace("(/help/)", "(/helpp/)") });
  try {
    await page.goto(`${preview.origin}/programs/safety-patrol/`);
    await expect(page.getByText("There is no page /helpp/")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Safety Patrol");
    await take(page, "preview");
  } finally {
    preview.stop();
  }
});

test("each page for the wall fits a Letter page", async ({ page }) => {
  for (const name of ["number", "emergency"]) {
    const { html } = markdownToHtml(readFileSync(join(projectRoot, `docs/wall/${name}.md`), "utf8"));
    await page.setContent(`<body style="font: 11pt/1.4 sans-serif">${html}`);
    expect(await sheetsOf(page), name).toBe(1);
  }
});
