import type { Page } from "@playwright/test";
import { contentOf, departments } from "../helpers/departments.ts";
import { expect, test } from "./reader.ts";

/** The notice of the home page, when the device's clock shows a time. */
async function noticeAt(page: Page, time: string) {
  await page.clock.install({ time });
  await page.goto("/");
  return page.locator(".notice");
}

test("a notice is seen until its last day is over where the department is", async ({ page }) => {
  const { entries } = await contentOf(departments[0]!);
  expect(entries.notices["en"]![0]!.data.ends).toBe("2027-06-30");
  await expect(await noticeAt(page, "2027-07-01T06:59:00Z")).toBeVisible();
});

test("a page from a copy that is older than the notice's end shows nothing", async ({ page }) => {
  await expect(await noticeAt(page, "2027-07-01T07:00:00Z")).toBeHidden();
});

test("a page that is kept open lets go of a notice when it ends", async ({ page }) => {
  const notice = await noticeAt(page, "2027-07-01T06:59:00Z");
  await page.clock.runFor(70_000);
  await expect(notice).toBeHidden();
});

test("a notice that has not begun is not seen", async ({ page }) => {
  await expect(await noticeAt(page, "2026-11-22T07:59:00Z")).toBeHidden();
});
