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
    await expect(page).toHaveURL(address);
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
      await expect(header.locator("a[hreflang]")).toBeInViewport({ ratio: 1 });
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
