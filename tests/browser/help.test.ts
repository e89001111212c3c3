import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../src/delivery/serve.ts";
import { newReader, open, urlOf, withBrowser } from "./reader.ts";

withBrowser();

const neutral = "https://www.weather.gov/";
/** The neutral page stands elsewhere; here the test answers in its place. */
async function sensitive(address = "/help/suicide/"): Promise<Page> {
  const context = await newReader({ viewport: { width: 360, height: 640 } });
  await context.route(`${neutral}**`, (route) => route.fulfill({ contentType: "text/html", body: "<title>Weather</title>Sun" }));
  const page = await context.newPage();
  await page.goto(urlOf("chula-vista", "/help/"));
  await page.goto(urlOf("chula-vista", address));
  return page;
}

describe("leaving fast", () => {
  test("is the first thing that Tab reaches", async () => {
    const page = await sensitive();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Leave this page fast");
  });

  test("leads to the neutral page and takes this page's place in the history", async () => {
    const page = await sensitive();
    await page.getByRole("link", { name: "Leave this page fast" }).click();
    await page.waitForURL(neutral);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe("/help/");
  });

  test("works by pressing Shift three times, and says how far it is", async () => {
    const page = await sensitive();
    const status = page.locator(".exit [role=status]");
    await page.keyboard.press("Shift");
    expect(await status.textContent()).toContain("once");
    expect(await page.locator(".presses").isVisible()).toBe(true);
    await page.keyboard.press("Shift");
    expect(await status.textContent()).toContain("twice");
    await page.keyboard.press("Shift");
    await page.waitForURL(neutral);
  });

  test("does not happen while someone types capital letters", async () => {
    const page = await sensitive();
    for (const letter of ["A", "B", "C"]) await page.keyboard.press(`Shift+${letter}`);
    expect(new URL(page.url()).pathname).toBe("/help/suicide/");
    expect(await page.locator(".presses").isVisible()).toBe(false);
  });

  test("hides the page before the network answers", async () => {
    const page = await sensitive();
    await page.route(`${neutral}**`, () => undefined);
    const display = await page.evaluate(() => {
      document.querySelector<HTMLAnchorElement>(".exit a")!.click();
      return getComputedStyle(document.body).display;
    });
    expect(display).toBe("none");
  });

  test("shows nothing of the topic in the tab", async () => {
    const page = await sensitive();
    expect(await page.title()).toBe("Chula Vista School Resource Officers");
  });

  test("is a plain link without JavaScript", async () => {
    const page = await open("chula-vista", "/es/help/abuse/", { javaScriptEnabled: false });
    const link = page.getByRole("link", { name: "Salir rápido de esta página" });
    expect(await link.getAttribute("href")).toBe(neutral);
    expect(await link.getAttribute("rel")).toContain("noreferrer");
  });

  test("is not on pages that are not sensitive", async () => {
    const page = await open("chula-vista", "/help/counseling/");
    expect(await page.locator(".exit").count()).toBe(0);
  });
});

test.each(["/help/", "/help/suicide/", "/help/bullying/", "/help/housing/", "/help/tips/", "/es/help/abuse/", "/es/help/emergency/"])(
  "%s shows a call and a text on the first screen of a small phone",
  async (address) => {
    for (const department of ["chula-vista", "ventura"]) {
      const page = await open(department, address, { viewport: { width: 360, height: 640 } });
      for (const kind of ["tel", "sms"]) {
        const box = await page.locator(`main a[href^="${kind}:"]`).first().boundingBox();
        expect(box!.y + box!.height, `${department} ${kind}`).toBeLessThanOrEqual(640);
      }
    }
  },
);

describe("without a connection", () => {
  let server: Server;
  let origin: string;
  let page: Page;
  beforeAll(async () => {
    server = await serve(join(process.cwd(), "dist/chula-vista"), 0);
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    page = await (await newReader({ serviceWorkers: "allow" })).newPage();
    await page.goto(`${origin}/about/`);
    await page.waitForFunction(async () =>
      (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length))).some(
        (count) => count > 40,
      ),
    );
    await page.evaluate(() => navigator.serviceWorker.ready);
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  afterAll(() => page.close());

  test.each([
    ["/help/", "Need help right now?"],
    ["/help/bullying/", "If someone is bullying you"],
    ["/es/help/suicide/", "Si estás pensando en el suicidio"],
    ["/resources/", "Help lines and services"],
    ["/help/leaving/", "Leaving this site fast, and hiding a visit"],
  ])("%s opens after one visit to another page", async (address, heading) => {
    await page.goto(origin + address);
    expect(await page.locator("h1").textContent()).toBe(heading);
    expect(
      await page
        .locator(".button")
        .first()
        .evaluate((button) => getComputedStyle(button).borderRadius),
    ).not.toBe("0px");
  });

  test("another page says that there is no connection, in its language", async () => {
    await page.goto(`${origin}/es/schools/`);
    expect(await page.locator("h1").textContent()).toBe("No tienes conexión");
  });

  test("the reader can remove the copy", async () => {
    await page.goto(`${origin}/help/leaving/`);
    await page.getByRole("button", { name: "Remove the stored copy" }).click();
    await page.getByText("The stored copy is gone").waitFor();
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await expect(page.goto(`${origin}/help/`)).rejects.toThrow();
  });
});

test("a service worker that fails never stops a page", async () => {
  const context = await newReader({ serviceWorkers: "allow" });
  const page = await context.newPage();
  await context.route("**/offline.json*", (route) => route.fulfill({ status: 500, body: "broken" }));
  await context.route("**/sw.js", (route) => route.fulfill({ contentType: "text/javascript", body: "throw new Error('broken')" }));
  await page.goto(urlOf("ventura", "/help/"));
  await page.goto(urlOf("ventura", "/help/bullying/"));
  expect(await page.locator("h1").textContent()).toBe("If someone is bullying you");
});
