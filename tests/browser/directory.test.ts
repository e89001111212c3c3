import type { Page } from "@playwright/test";
import { contentOf, first } from "../helpers/departments.ts";
import { expect, test } from "./reader.ts";

const pick = (name: string) => `[data-pick=${name}]`;
const all = (page: Page) => page.locator("section.line");
const shown = (page: Page) => page.locator("section.line:visible");

/** What the list is made from. */
async function listed() {
  const { entries } = await contentOf(first);
  return { resources: entries.resources["en"]!, topics: entries.topics["en"]! };
}

test("choices narrow the list, are counted aloud, and stand behind the # of the address", async ({ page }) => {
  const { resources } = await listed();
  await page.goto("/resources/");
  await expect(all(page)).toHaveCount(resources.length);
  await page.selectOption(pick("need"), "housing");
  const housing = resources.filter(({ data }) => data.topics.includes("housing"));
  await expect(shown(page)).toHaveCount(housing.length);
  await expect(page.getByRole("status").first()).toContainText(String(housing.length));
  await page.selectOption(pick("channel"), "text");
  await expect(shown(page)).toHaveCount(housing.filter(({ data }) => data.text).length);
  await expect(page).toHaveURL("./resources/#need=housing&channel=text");
});

test("an age and a topic that one may want to hide are not put into the address", async ({ page }) => {
  const { resources, topics } = await listed();
  await page.goto("/resources/");
  const quiet = topics.find(({ data }) => data.sensitive)!;
  await page.selectOption(pick("need"), quiet.id);
  await page.fill(pick("age"), "9");
  const fitting = resources.filter(
    ({ data }) => data.topics.includes(quiet.id) && (data.ages?.from ?? 0) <= 9 && (data.ages?.to ?? 9) >= 9,
  );
  await expect(shown(page)).toHaveCount(fitting.length);
  expect(new URL(page.url()).hash).toBe("");
});

test("a shared address brings the choices back; what it does not know is nothing", async ({ page }) => {
  await page.goto("/resources/#need=housing&channel=smoke&open=1");
  await expect(page.locator(pick("need"))).toHaveValue("housing");
  await expect(page.locator(pick("channel"))).toHaveValue("");
  await expect(page.locator(pick("open"))).toBeChecked();
  await expect(shown(page).first()).toBeVisible();
});

test("where nothing fits, there is someone to call; Clear brings all back and keeps the keyboard in place", async ({ page }) => {
  const { resources } = await listed();
  await page.goto("/resources/");
  await page.selectOption(pick("channel"), "app");
  await page.fill(pick("age"), "120");
  await page.selectOption(pick("language"), "ase");
  await expect(shown(page)).toHaveCount(0);
  await expect(page.locator("[data-none] a[href='tel:988']")).toBeVisible();
  await page.locator("[data-clear]").press("Enter");
  await expect(shown(page)).toHaveCount(resources.length);
  await expect(page.locator(pick("need"))).toBeFocused();
  await expect(page.locator("[data-none]")).toBeHidden();
});

test("each card says whether it is open, where its hours are published", async ({ page }) => {
  const { resources } = await listed();
  await page.goto("/resources/");
  const always = resources.find(({ data }) => data.call?.every(({ hours }) => hours === "always"))!;
  const unknown = resources.find(({ data }) => !data.hours && data.call?.every(({ hours }) => !hours))!;
  const card = (id: string) => page.locator(`section.line:has(a[href$="/resources/${id}/"]) .meta`).last();
  await expect(card(always.id)).toHaveText(/^Open now/);
  await expect(card(unknown.id)).not.toHaveText(/^(Open|Closed) now/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole list is there, and no filter that does nothing", async ({ page }) => {
    const { resources } = await listed();
    await page.goto("/resources/");
    await expect(all(page)).toHaveCount(resources.length);
    // On a computer the first group is open, and can't be folded.
    for (const [index, head] of (await page.locator(".need > summary").all()).entries())
      if (index > 0 || page.viewportSize()!.width < 640) await head.click();
    await expect(shown(page)).toHaveCount(resources.length);
    await expect(page.locator(pick("need"))).toBeHidden();
  });
});
