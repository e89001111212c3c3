import type { Page } from "@playwright/test";
import { shownFrom } from "../../../src/scripts/current.ts";
import { expect, test } from "../reader.ts";

/** Neither department has a notice now: the home page is given one, as the build would write it. It ends with June 30, 2027. */
const attributes = Object.entries(shownFrom("2026-11-22T08:00:00.000Z", "2027-07-01T07:00:00.000Z"))
  .map(([name, value]) => `${name}="${value}"`)
  .join(" ");
const notice = `<section class="banner notice" ${attributes}><p class="wrap">The office is closed.</p></section>`;

/** The notice of the home page, when the device's clock shows a time. */
async function noticeAt(page: Page, time: string) {
  await page.clock.install({ time });
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace("<header", `${notice}<header`) });
  });
  await page.goto("/");
  return page.locator(".notice");
}

test("a notice is seen until its last day is over where the department is", async ({ page }) => {
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

/** What stands above a page in an emergency about two schools, as the build would write it. */
const emergency = `<section class="emergency"><div class="wrap">
  <details><summary><strong>Lockdown: Chula Vista High, Castle Park Middle</strong> <span>Posted 10:42 AM, Nov 26</span></summary>
    <ul class="plain"><li>Families: do not come or call.</li><li>Students: stay quiet.</li></ul></details>
  <a href="tel:911">Danger right now? Call 911</a> <details lang="es"><summary>En español</summary></details></div></section>`;

test.describe("on a small phone", () => {
  // The page's policy lets no script write HTML into it; this test does.
  test.use({ viewport: { width: 360, height: 640 }, bypassCSP: true });

  for (const address of ["/", "/es/", "/help/", "/help/suicide/", "/es/help/suicide/"])
    test(`an emergency and two notices leave the call to 988 in view on ${address}`, async ({ page }) => {
      await page.goto(address);
      await page.evaluate(
        ([strip, told]) => {
          document.querySelector(".banner")!.insertAdjacentHTML("beforebegin", strip!);
          const notices = document.querySelector(".notices");
          if (notices) notices.insertAdjacentHTML("beforeend", `${told}${told}`);
        },
        [emergency, '<section class="banner notice"><details class="wrap"><summary>The office is closed</summary></details></section>'],
      );
      const call = page.locator("main .actions a[href^='tel:988']").first();
      const box = (await call.boundingBox())!;
      expect(box.y + 40).toBeLessThanOrEqual(640);
    });
});
