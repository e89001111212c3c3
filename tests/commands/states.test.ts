import { chromium, type Browser, type Page } from "@playwright/test";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { HTMLElement } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../src/delivery/serve.ts";
import { findBrowser } from "../browser/findBrowser.ts";
import { narrow, smallest, wide } from "../browser/sizes.ts";
import { firstOfTemplates } from "../browser/templates.ts";
import { misfits } from "../helpers/fit.ts";
import { buildSmallSite, type SmallSite } from "../helpers/smallSite.ts";
import { crowded, many } from "../helpers/states.ts";
import { today } from "../helpers/tree.ts";

/** Sites as no designer wishes for, on the day they are made for: names that are too long, too much at once; three hundred schools and nothing else. */
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await findBrowser());
});
afterAll(() => browser.close());

/** Lists that a script fills while someone types. */
const scripted = (part: HTMLElement) => part.closest("[data-finder-results], .results, [role=listbox]") !== null;

const sites = { crowded, many };
describe.each(Object.entries(sites))("%s", (state, content) => {
  let site: SmallSite;
  let server: Server;
  let page: Page;
  beforeAll(async () => {
    site = buildSmallSite(content);
    server = await serve(site.dist, 0);
    const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const context = await browser.newContext({ baseURL, viewport: narrow, serviceWorkers: "block", reducedMotion: "reduce" });
    page = await context.newPage();
    await page.clock.setFixedTime(`${today}T20:00:00Z`);
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
    site.remove();
  });

  test("every page fits a small phone, and nothing lies on anything, with large text too", async () => {
    const findings: string[] = [];
    for (const address of firstOfTemplates(site.pages.map(({ address }) => address))) {
      await page.goto(address);
      for (const [how, size, letters] of [
        ["320 wide", smallest, ""],
        ["360 wide", narrow, ""],
        ["360 wide, text at 200 %", narrow, "200%"],
        ["1280 wide", wide, ""],
      ] as const) {
        await page.setViewportSize(size);
        await page.evaluate((letters) => (document.documentElement.style.fontSize = letters), letters);
        findings.push(...(await page.evaluate(misfits)).map((fault) => `${address}, ${how}: ${fault}`));
      }
    }
    expect(findings).toEqual([]);
  });

  test("no part has nothing but its heading", () => {
    const bare = site.pages.flatMap(({ address, root }) =>
      root
        .querySelectorAll("main :is(section, ul, ol, dl, table), footer ul, header .menu ul")
        .filter((part) => !part.querySelector("[hidden]") && !scripted(part))
        .filter((part) => part.querySelectorAll("*").every((inner) => /^H[1-6]$/.test(inner.tagName)))
        .filter((part) => part.querySelectorAll("h1, h2, h3").length > 0 || part.textContent.trim() === "")
        .map((part) => `${address}: ${part.outerHTML.slice(0, 80)}`),
    );
    expect(bare).toEqual([]);
  });

  test("on the first screen of a phone stand the calls to 988 and 911, whatever stands above", async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.evaluate(() => (document.documentElement.style.fontSize = ""));
    for (const address of ["/", "/help/"]) {
      await page.goto(address);
      const seen = await page.evaluate(() =>
        ["tel:988", "tel:911"].filter((to) =>
          [...document.querySelectorAll(`main a[href='${to}']`)].some(
            (link) => link.checkVisibility() && link.getBoundingClientRect().bottom <= innerHeight,
          ),
        ),
      );
      expect([address, ...seen]).toEqual([address, "tel:988", "tel:911"]);
    }
  });

  test("it tells what it is made for", async () => {
    await page.goto("/");
    expect(await page.locator(".banner, .emergency").filter({ visible: true }).count()).toBe(state === "crowded" ? 3 : 1);
    await page.goto("/schools/");
    expect(await page.locator("[data-finder-list] li").count()).toBe(state === "crowded" ? 1 : 300);
  });
});
