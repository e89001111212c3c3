import { contentOf, first } from "../helpers/departments.ts";
import { expect, test } from "./reader.ts";

/** What stands around every page, for a person with a small phone. */
test.use({ viewport: { width: 360, height: 640 } });

test("a second tap in the same place closes the menu: no button takes its place", async ({ page }) => {
  for (const address of ["/", "/es/", "/help/bullying/"]) {
    await page.goto(address);
    const { x, y, width, height } = (await page.locator("header summary").boundingBox())!;
    const tap = () => page.mouse.click(x + width / 2, y + height / 2);
    const menu = page.locator("header details nav");
    const heading = page.locator("h1");
    const before = await heading.boundingBox();
    await tap();
    await expect(menu).toBeInViewport({ ratio: 1 });
    expect(await heading.boundingBox(), "the page below does not move").toEqual(before);
    await tap();
    await expect(menu).toBeHidden();
    await expect(page).toHaveURL(`.${address}`);
  }
});

test("a tap beside the menu closes it", async ({ page }) => {
  await page.goto("/");
  await page.locator("header summary").click();
  await page.mouse.click(10, 620);
  await expect(page.locator("header details nav")).toBeHidden();
});

test("the header is one row on every kind of page, and the other language is in it", async ({ page }) => {
  for (const width of [320, 360, 768, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 640 });
    for (const address of ["/", "/es/", "/es/help/bullying/", "/no-such-page/"]) {
      await page.goto(address);
      const header = page.locator("header.header");
      expect((await header.boundingBox())!.height, `${address} at ${width}`).toBeLessThan(58);
      await expect(header.locator("a.language")).toBeInViewport({ ratio: 1 });
    }
  }
});

test("the footer leaves most of a phone to the page, and its numbers can be tapped", async ({ page }) => {
  for (const address of ["/", "/es/", "/help/bullying/", "/es/help/bullying/"]) {
    await page.goto(address);
    expect((await page.locator("footer.footer").boundingBox())!.height, address).toBeLessThan(260);
    for (const number of await page.locator("footer .calls a").all())
      expect((await number.boundingBox())!.height, address).toBeGreaterThanOrEqual(44);
  }
});

test("the first screen of the home page has a box that finds a school, and the numbers", async ({ page }) => {
  const { name } = (await contentOf(first)).entries.schools["en"]![0]!.data;
  for (const address of ["/", "/es/"]) {
    await page.goto(address);
    const box = page.locator("#search-question");
    for (const part of [
      page.locator("h1"),
      box,
      ...["tel:988", "sms:988", "tel:911"].map((to) => page.locator(`.band a[href^='${to}']`).first()),
    ])
      await expect(part).toBeInViewport({ ratio: 1 });
    await box.click();
    await box.pressSequentially(name.toLowerCase());
    const school = page.getByRole("option").first();
    await expect(school).toContainText(name);
    await expect(school).toBeInViewport({ ratio: 1 });
    // Who turns elsewhere leaves nothing behind.
    await page.locator("h1").click();
    await expect(school).toBeHidden();
    await expect(box).toHaveValue("");
  }
});

test("the button beside the box leads to all schools while nothing is typed", async ({ page }) => {
  await page.goto("/");
  await page.locator("main form button").click();
  await expect(page).toHaveURL(/\/schools\//);
});

/** No emergency is on: a page is given one, as the build would write it. */
const emergency = (open: string) => `<section class="emergency" aria-label="Emergency notice"><div class="wrap">
  <details${open}><summary><strong>Lockdown: Hilltop High and Bonita Vista Middle</strong> <span>Posted 10:42 AM, Nov 24</span></summary>
    <ul class="plain"><li>Families: do not come or call. Do not phone students: a sound can give them away.</li>
    <li>Students: do what your teacher says and stay quiet.</li><li>Wait for the message from the school district.</li></ul></details>
  <a href="tel:911">Danger right now? Call 911</a>
  <details lang="es"><summary>En español</summary><strong>Encierro de emergencia</strong></details></div></section>`;

test("in an emergency a help page still shows whom to call, and 911 is a link; the other language is one tap away", async ({ page }) => {
  await page.route(/\/help\/suicide\/$/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.replace('<section class="banner"', `${emergency("")}<section class="banner"`) });
  });
  await page.goto("/help/suicide/");
  const notice = page.locator(".emergency");
  await expect(notice).toBeInViewport({ ratio: 1 });
  await expect(notice.getByRole("link", { name: /911/ })).toBeVisible();
  await expect(page.locator("main a[href='tel:988']").first()).toBeInViewport({ ratio: 1 });
  await notice.getByText("En español").click();
  await expect(notice.getByText("Encierro de emergencia")).toBeVisible();
});
