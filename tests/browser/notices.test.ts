import { expect, test } from "vitest";
import { builtSites } from "../sites.ts";
import { newReader, urlOf, withBrowser } from "./reader.ts";

const [site] = await builtSites();
const sampleNotice = site!.content.entries.notices["en"]![0]!.data;
withBrowser();

/** Whether the notice of the home page is seen when the device's clock shows a time. */
async function seenAt(time: string, later?: number): Promise<boolean> {
  const page = await (await newReader()).newPage();
  await page.clock.install({ time });
  await page.goto(urlOf(site!.name, "/"));
  if (later !== undefined) await page.clock.runFor(later);
  return page.locator(".notice").isVisible();
}

test("a notice is seen until its last day is over where the department is", async () => {
  expect(sampleNotice.ends).toBe("2027-06-30");
  expect(await seenAt("2027-07-01T06:59:00Z")).toBe(true);
});

test("a page from a copy that is older than the notice's end shows nothing", async () => {
  expect(await seenAt("2027-07-01T07:00:00Z")).toBe(false);
});

test("a page that is kept open lets go of a notice when it ends", async () => {
  expect(await seenAt("2027-07-01T06:59:00Z", 70_000)).toBe(false);
});

test("a notice that has not begun is not seen", async () => {
  expect(await seenAt("2026-11-22T07:59:00Z")).toBe(false);
});
