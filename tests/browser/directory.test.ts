import { expect, test } from "vitest";
import { builtSites } from "../sites.ts";
import { open, withBrowser } from "./reader.ts";

const [site] = await builtSites();
const resources = site!.content.entries.resources["en"]!;
withBrowser();

const pick = (name: string) => `[data-pick=${name}]`;

async function directory(hash = "") {
  const page = await open(site!.name, `/resources/${hash}`);
  const shown = () => page.locator("section.line:visible").count();
  return { page, shown, status: () => page.locator("[role=status]").first().textContent() };
}

test("choices narrow the list, are counted aloud, and stand behind the # of the address", async () => {
  const { page, shown, status } = await directory();
  expect(await shown()).toBe(resources.length);
  await page.selectOption(pick("need"), "housing");
  const housing = resources.filter(({ data }) => data.topics.includes("housing")).length;
  expect(await shown()).toBe(housing);
  expect(await status()).toContain(String(housing));
  await page.selectOption(pick("channel"), "text");
  expect(await shown()).toBe(resources.filter(({ data }) => data.topics.includes("housing") && data.text).length);
  expect(new URL(page.url()).hash).toBe("#need=housing&channel=text");
  expect(new URL(page.url()).search).toBe("");
});

test("an age and a topic that one may want to hide are not put into the address", async () => {
  const { page, shown } = await directory();
  const quiet = site!.content.entries.topics["en"]!.find(({ data }) => data.sensitive)!;
  await page.selectOption(pick("need"), quiet.id);
  await page.fill(pick("age"), "9");
  expect(await shown()).toBe(
    resources.filter(({ data }) => data.topics.includes(quiet.id) && (data.ages?.from ?? 0) <= 9 && (data.ages?.to ?? 9) >= 9).length,
  );
  expect(new URL(page.url()).hash).toBe("");
});

test("a shared address brings the choices back; what it does not know is nothing", async () => {
  const { page, shown } = await directory("#need=housing&channel=smoke&open=1");
  expect(await page.inputValue(pick("need"))).toBe("housing");
  expect(await page.inputValue(pick("channel"))).toBe("");
  expect(await page.isChecked(pick("open"))).toBe(true);
  expect(await shown()).toBeGreaterThan(0);
});

test("where nothing fits, there is someone to call; Clear brings all back and keeps the keyboard in place", async () => {
  const { page, shown } = await directory();
  await page.selectOption(pick("channel"), "app");
  await page.fill(pick("age"), "120");
  await page.selectOption(pick("language"), "ase");
  expect(await shown()).toBe(0);
  expect(await page.locator("[data-none] a[href='tel:988']").isVisible()).toBe(true);
  await page.locator("[data-clear]").press("Enter");
  expect(await shown()).toBe(resources.length);
  expect(await page.locator(pick("need")).evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await page.locator("[data-none]").isVisible()).toBe(false);
});

test("each card says whether it is open, where its hours are published", async () => {
  const { page } = await directory();
  const always = resources.find(({ data }) => data.hours === "always" && data.call)!;
  const unknown = resources.find(({ data }) => !data.hours && data.call?.every(({ hours }) => !hours))!;
  const card = (id: string) => page.locator(`section.line:has(a[href="/resources/${id}/"]) .meta`).last();
  expect(await card(always.id).textContent()).toMatch(/^Open now/);
  expect(await card(unknown.id).textContent()).not.toMatch(/^(Open|Closed) now/);
});

test("without JavaScript the whole list is there, and no filter that does nothing", async () => {
  const page = await open(site!.name, "/resources/", { javaScriptEnabled: false });
  expect(await page.locator("section.line:visible").count()).toBe(resources.length);
  expect(await page.locator(pick("need")).isVisible()).toBe(false);
});
