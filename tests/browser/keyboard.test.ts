import { expect, test } from "vitest";
import { builtSites, entries } from "../sites.ts";
import { narrow, open, wide, withBrowser } from "./reader.ts";

const [site] = await builtSites();
const { name, department } = site!;

withBrowser();

test("the first thing that Tab reaches leads to the text", async () => {
  const page = await open(name, "/about/role/");
  const skip = page.locator("a.skip");
  await page.keyboard.press("Tab");
  expect(await skip.evaluate((link) => document.activeElement === link)).toBe(true);
  expect((await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.querySelector("main")!.contains(document.activeElement))).toBe(true);
});

test("on a page that hides what it is about, Tab reaches the way out first, then the link to the text", async () => {
  const topic = entries(site!, "topics").find(({ entry }) => entry.data.sensitive)!.entry.id;
  const page = await open(name, `/help/${topic}/`);
  const reached = () => page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
  await page.keyboard.press("Tab");
  expect(await reached()).toBe(new URL(department.exit_to).href);
  await page.keyboard.press("Tab");
  expect(await reached()).toContain("#main");
});

test("everything that Tab reaches on the home page can be seen to have been reached", async () => {
  const page = await open(name, "/", { viewport: wide });
  const unseen: string[] = [];
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press("Tab");
    const reached = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      // A card that is one link is ringed as a whole.
      const ringed = [element, element.closest("li")].some(
        (part) => part && getComputedStyle(part).outlineStyle !== "none" && parseFloat(getComputedStyle(part).outlineWidth) >= 2,
      );
      const { width, height } = element.getBoundingClientRect();
      return { seen: ringed && width > 0 && height > 0, what: element.outerHTML.slice(0, 100) };
    });
    if (!reached) break;
    if (!reached.seen) unseen.push(reached.what);
  }
  expect(unseen).toEqual([]);
});

test("on a phone the menu opens with Enter, closes with Esc, and gives the focus back", async () => {
  const page = await open(name, "/", { viewport: narrow });
  const summary = page.locator("header summary");
  const menu = page.locator("header details nav");
  expect(await menu.isVisible()).toBe(false);
  await summary.focus();
  await page.keyboard.press("Enter");
  await menu.waitFor({ state: "visible" });
  await page.keyboard.press("Tab");
  expect(await menu.evaluate((nav) => nav.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Escape");
  await menu.waitFor({ state: "hidden" });
  expect(await summary.evaluate((element) => document.activeElement === element)).toBe(true);
});

test("the language can be changed without leaving the page", async () => {
  const page = await open(name, "/help/bullying/");
  await page.getByRole("link", { name: "Español" }).click();
  expect(new URL(page.url()).pathname).toBe("/es/help/bullying/");
  expect(await page.locator("html").getAttribute("lang")).toBe("es");
  await page.getByRole("link", { name: "English" }).click();
  expect(new URL(page.url()).pathname).toBe("/help/bullying/");
});
