import type { Page } from "@playwright/test";
import { contentOf } from "../helpers/departments.ts";
import { expect, listen, onEverySite, ownAddress, pathOf, test } from "./reader.ts";

const boxOf = (page: Page) => page.locator("#search-question");
const options = (page: Page) => page.getByRole("option");

/** Turns to the search as a reader does, on whatever page it is. */
async function turnTo(page: Page): Promise<void> {
  await page.locator("[data-search-open]:visible").click();
}

/** Types into the box as a person does, and gives the addresses of the answers, in the order in which they are seen. */
async function ask(page: Page, words: string): Promise<string[]> {
  await page.locator("#search-question").fill("");
  await page.locator("#search-question").pressSequentially(words);
  await expect(options(page).first()).toBeVisible();
  return (await options(page).evaluateAll((all) => all.map((option) => option.querySelector("a")!.href))).map(ownAddress);
}

onEverySite((department) => {
  test("a school, and help in a reader's own words, are found from any page", async ({ page }) => {
    const school = (await contentOf(department)).entries.schools["en"]![0]!;
    for (const address of ["/", "/help/bullying/", "/offline/", "/no-such-page/"]) {
      await page.goto(address);
      await turnTo(page);
      await expect(boxOf(page)).toBeFocused();
      expect((await ask(page, school.data.name)).slice(0, 3), address).toContain(`/schools/${school.id}/`);
      expect((await ask(page, "i want to kill myself"))[0], address).toBe("/help/suicide/");
    }
  });
});

test("one tap on a phone: the box at the top, answers and numbers above the keyboard", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const address of ["/", "/help/bullying/", "/search/"]) {
    await page.goto(address);
    await turnTo(page);
    await ask(page, "i want to kill myself");
    const call = page.locator("[data-help-card] .actions a").first();
    await expect(call).toBeInViewport();
    const { y, height } = (await call.boundingBox())!;
    expect(y + height, address).toBeLessThan(320);
  }
});

test("the help card stands first, with the numbers of its topic and the one for danger", async ({ page }) => {
  await page.goto("/search/");
  await ask(page, "my uncle touches me");
  const card = options(page).first();
  await expect(card).toHaveAttribute("data-help-card", "");
  const links = await card.getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(links[0]).toMatch(/\/help\//);
  expect(links.filter((link) => link?.startsWith("tel:")).length).toBeGreaterThan(1);
  expect(links).toContain("tel:911");
});

test("Spanish on an English page is answered in Spanish, and the other way around", async ({ page }) => {
  await page.goto("/help/bullying/");
  await turnTo(page);
  expect((await ask(page, "me quiero morir"))[0]).toBe("/es/help/suicide/");
  await expect(options(page).first().getByRole("link").first()).toHaveAttribute("lang", "es");
  await page.goto("/es/");
  await turnTo(page);
  expect((await ask(page, "i want to kill myself"))[0]).toBe("/help/suicide/");
  await expect(options(page).first().getByRole("link").first()).toHaveAttribute("lang", "en");
});

test("the keys of a combobox", async ({ page }) => {
  await page.goto("/programs/");
  await turnTo(page);
  const box = boxOf(page);
  await expect(box).toHaveAttribute("aria-expanded", "false");
  await ask(page, "bullying");
  await expect(box).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  const first = options(page).first();
  await expect(first).toHaveAttribute("aria-selected", "true");
  await expect(box).toHaveAttribute("aria-activedescendant", (await first.getAttribute("id"))!);
  await expect(box).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(options(page).last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(box).toHaveValue("");
  await expect(box).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("Escape");
  await expect(box).toBeHidden();
  await expect(page.locator("[data-search-open]:visible")).toBeFocused();
  await page.keyboard.press("Enter");
  const [address] = await ask(page, "bullying");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => pathOf(page)).toBe(address);
});

test("how many answers there are is said once, after a pause", async ({ page }) => {
  await page.goto("/search/");
  const said: string[] = [];
  await page.exposeFunction("hear", (text: string) => said.push(text));
  await page.evaluate(() => {
    const status = document.querySelector("[data-search-status]")!;
    new MutationObserver(() => (window as unknown as { hear: (text: string) => void }).hear(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await ask(page, "bullying");
  await expect(page.locator("[data-search-status]")).toHaveText(/\d/);
  expect(said.filter((text) => text !== "")).toHaveLength(1);
});

test("words without an answer lead on, with numbers", async ({ page }) => {
  await page.goto("/");
  await turnTo(page);
  for (const words of ["🙂", "<&\"'()>", "¿?", "\u202e\u0007"]) {
    await page.locator("#search-question").fill(words);
    const none = page.locator("[data-search-none]");
    await expect(none, words.slice(0, 20)).toBeVisible();
    expect(await none.getByRole("link").count()).toBeGreaterThan(1);
    expect(await page.locator("[data-search-line] a[href^='tel:']:visible").count()).toBeGreaterThan(0);
  }
});

for (const [what, answer] of [
  ["missing", { status: 404, body: "" }],
  ["broken", { status: 200, body: '{"knowledge":{' }],
  ["empty of what it should hold", { status: 200, body: "{}" }],
] as const)
  test(`the search says that its file is ${what}, keeps the numbers and leads to the A to Z`, async ({ page }) => {
    await page.route("**/answers.json", (route) => route.fulfill(answer));
    await page.goto("/");
    await turnTo(page);
    await page.locator("#search-question").pressSequentially("bullying");
    const failed = page.locator("[data-search-failed]");
    await expect(failed).toBeVisible();
    await expect(failed.getByRole("link", { name: "A to Z" })).toBeVisible();
    expect(await page.locator("[data-search-line] a[href^='tel:']:visible").count()).toBeGreaterThan(0);
  });

test("what is typed goes nowhere: not into the address, not into a request, not into storage, not into the way back", async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  const refused: string[] = [];
  listen(page, refused);
  await page.goto("/help/bullying/");
  page.on("request", (request) => asked.push(ownAddress(request.url()) + (request.postData() ?? "")));
  await turnTo(page);
  await ask(page, "i am homeless");
  await ask(page, "who touches me");
  expect(asked.filter((path) => !/^\/(answers\.json|assets\/[\w.-]+\.js)$/.test(path))).toEqual([]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => ownAddress(url.href) !== "/help/bullying/");
  expect(page.url()).not.toMatch(/touch|homeless/);
  expect(await page.evaluate(() => document.referrer)).not.toMatch(/touch|homeless/);
  await page.goBack();
  await expect(page.locator("#search-question")).toHaveValue("");
  expect(refused).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test("the text of all pages is searched when the reader asks for it, without the pages that are already shown", async ({ page }) => {
  const fetched: string[] = [];
  const refused: string[] = [];
  listen(page, refused);
  page.on("request", (request) => fetched.push(ownAddress(request.url())));
  await page.goto("/search/");
  await ask(page, "counselor");
  expect(fetched.filter((path) => path.startsWith("/pagefind/"))).toEqual([]);
  await page.locator("[data-full-text]").click();
  const found = page.locator("[data-full-text-part] li > a");
  await expect(found.first()).toBeVisible();
  const shown = await options(page).evaluateAll((all) => all.map((option) => new URL(option.querySelector("a")!.href).pathname));
  const pages = await found.evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(pages.filter((address) => shown.includes(address))).toEqual([]);
  // The page's policy lets the search work beside the page, not in it: typing stays quick.
  expect(page.workers().map((worker) => ownAddress(worker.url()))).toEqual(["/pagefind/pagefind-worker.js"]);
  expect(refused).toEqual([]);
});

test("a page makes no HTML of a text, and starts no script but its own, even if a script asks it to", async ({ page }) => {
  await page.goto("/help/bullying/");
  const said = await page.evaluate(() =>
    [
      () => (document.body.innerHTML = "<img src=x onerror=alert(1)>"),
      () => (document.createElement("script").text = "alert(1)"),
      () => new Worker("/answers.json"),
      () => document.write("<b>x</b>"),
    ].map((attempt) => {
      try {
        attempt();
        return "done";
      } catch {
        return "refused";
      }
    }),
  );
  expect(said).toEqual(["refused", "refused", "refused", "refused"]);
});
