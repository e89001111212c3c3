import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:http";
import type { Page } from "@playwright/test";
import { inLanguage } from "../../src/i18n/addresses.ts";
import { serve } from "../../src/delivery/serve.ts";
import { baseOf, contentOf, first, folderOf } from "../helpers/departments.ts";
import { expectNone } from "../helpers/sites.ts";
import { expect, onEverySite, pathOf, test } from "./reader.ts";

const neutral = "https://www.weather.gov/";
/** The first screen of a small phone. */
const screen = { width: 360, height: 640 };
test.use({ viewport: screen });

test.describe("leaving fast", () => {
  /** The neutral page stands elsewhere; here the test answers in its place. */
  test.beforeEach(async ({ page, context }) => {
    await context.route(`${neutral}**`, (route) => route.fulfill({ contentType: "text/html", body: "<title>Weather</title>Sun" }));
    await page.goto("/help/");
    await page.goto("/help/suicide/");
  });

  test("is the first thing that Tab reaches", async ({ page }) => {
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toContainText("Leave this page fast");
  });

  test("leads to the neutral page and takes this page's place in the history", async ({ page }) => {
    await page.getByRole("link", { name: "Leave this page fast" }).click();
    await expect(page).toHaveURL(neutral);
    await page.goBack();
    await expect(page).toHaveURL("./help/");
  });

  test("works by pressing Shift three times, and says how far it is", async ({ page }) => {
    const status = page.locator(".exit [role=status]");
    await page.keyboard.press("Shift");
    await expect(status).toContainText("once");
    await expect(page.locator(".presses")).toBeVisible();
    await page.keyboard.press("Shift");
    await expect(status).toContainText("twice");
    await page.keyboard.press("Shift");
    await expect(page).toHaveURL(neutral);
  });

  test("does not happen while someone types capital letters", async ({ page }) => {
    for (const letter of ["A", "B", "C"]) await page.keyboard.press(`Shift+${letter}`);
    expect(pathOf(page)).toBe("/help/suicide/");
    await expect(page.locator(".presses")).toBeHidden();
  });

  test("hides the page before the network answers", async ({ page }) => {
    await page.route(`${neutral}**`, () => undefined);
    const display = await page.evaluate(() => {
      document.querySelector<HTMLAnchorElement>(".exit a")!.click();
      return getComputedStyle(document.body).display;
    });
    expect(display).toBe("none");
  });

  test("shows nothing of the topic in the tab", async ({ page }) => {
    await expect(page).toHaveTitle((await contentOf(first)).entries.department["en"]![0]!.data.name);
  });

  test("is not on pages that are not sensitive", async ({ page }) => {
    await page.goto("/help/attendance/");
    await expect(page.locator("h1")).toBeVisible();
    await expect(page.locator(".exit")).toHaveCount(0);
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("is a plain link", async ({ page }) => {
      await page.goto("/es/help/abuse/");
      const link = page.getByRole("link", { name: "Salir rápido de esta página" });
      await expect(link).toHaveAttribute("href", neutral);
      await expect(link).toHaveAttribute("rel", /noreferrer/);
    });
  });
});

const urgent = ["/help/", "/help/suicide/", "/help/bullying/", "/help/housing/", "/es/help/abuse/", "/es/help/emergency/"];

onEverySite(() => {
  test("a call and a text are on the first screen of a small phone", async ({ page }) => {
    for (const address of urgent) {
      await page.goto(address);
      for (const kind of ["tel", "sms"]) {
        const box = await page.locator(`main a[href^="${kind}:"]`).first().boundingBox();
        expect.soft(box!.y + box!.height, `${kind} on ${address}`).toBeLessThanOrEqual(screen.height);
      }
    }
  });
});

test.describe("a topic", () => {
  const summary = (page: Page, name: string) => page.locator("summary", { hasText: name });

  test("has four parts, the first open, is three screens of a small phone at most as it opens, and its big buttons are low", async ({
    page,
  }) => {
    const { entries, languages } = await contentOf(first);
    const findings: string[] = [];
    for (const address of languages.flatMap((language) => entries.topics["en"]!.map(({ id }) => inLanguage(language, `/help/${id}/`)))) {
      await page.goto(address);
      const parts = await page.locator(".fold").evaluateAll((all) => all.map((part) => (part as HTMLDetailsElement).open));
      if (parts.join() !== "true,false,false,false") findings.push(`${address}: ${parts.length} parts, open are ${parts.join()}`);
      // Two lines with the room around them are about 60 pixels high; the longest words, like “Mandar un texto al (800) 422-4453”, take one more.
      const tall = await page
        .locator(".first:not(.danger) > a")
        .evaluateAll((buttons) =>
          buttons.filter((button) => button.clientHeight > 86).map((button) => button.textContent.replace(/\s+/g, " ")),
        );
      findings.push(...tall.map((button) => `${address}: a button is too high: ${button}`));
      const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
      if (screens > 3) findings.push(`${address}: ${screens.toFixed(2)} screens`);
    }
    expectNone(findings);
  });

  test("whose steps are many shows the first at once and the others with a tap, numbered on", async ({ page }) => {
    await page.goto("/help/diversion/");
    const last = page.getByText("If the trouble is with school");
    await expect(last).toBeHidden();
    await page.locator(".more > summary").click();
    await expect(last).toBeVisible();
    await expect(page.locator(".more > ol")).toHaveAttribute("start", "4");
  });

  test("shows what one can do at once, and the rest with a tap", async ({ page }) => {
    await page.goto("/help/bullying/");
    await expect(page.getByText("Walk away if you can.")).toBeVisible();
    const words = page.getByRole("link", { name: /^Send as a text/ }).first();
    await expect(words).toBeHidden();
    await summary(page, "Words you can send").click();
    await expect(words).toBeVisible();
    for (const head of await page.locator(".fold > summary").all()) expect((await head.boundingBox())!.height).toBeGreaterThanOrEqual(48);
  });

  for (const javaScriptEnabled of [true, false])
    test.describe(javaScriptEnabled ? "with its script" : "without JavaScript", () => {
      test.use({ javaScriptEnabled });

      test("leads friends and parents into the part that is theirs, and opens it", async ({ page }) => {
        await page.goto("/help/suicide/");
        await page.getByRole("link", { name: "I’m a parent" }).click();
        await expect(page.getByRole("heading", { name: "For parents and caregivers" })).toBeInViewport();
        await page.goto("/help/stress/#helping-a-friend");
        await expect(page.getByRole("heading", { name: "Helping a friend" })).toBeInViewport();
      });

      test("is whole on paper", async ({ page }) => {
        await page.goto("/help/suicide/");
        await page.emulateMedia({ media: "print" });
        for (const part of await page.locator(".fold > div").all()) expect((await part.boundingBox())!.height).toBeGreaterThan(20);
        await expect(page.locator(".thumb")).toBeHidden();
      });
    });

  test("is two pages of paper at most, in Spanish too", async ({ page }) => {
    for (const address of ["/help/suicide/", "/help/bullying/", "/es/help/substance-use/"]) {
      await page.goto(address);
      const paper = (await page.pdf({ format: "Letter" })).toString("latin1");
      expect.soft(paper.match(/\/Type\s*\/Page\b/g)?.length, address).toBeLessThanOrEqual(2);
    }
  });

  test("keeps the call and the text at the thumb, and never over what the keyboard reaches", async ({ page }) => {
    await page.goto("/help/suicide/");
    const thumb = page.locator(".thumb");
    await expect(thumb.getByRole("link").first()).not.toBeInViewport({ ratio: 0.5 });
    await page.mouse.wheel(0, 900);
    await expect(thumb.getByRole("link", { name: "Call 988" })).toBeInViewport();
    await expect(thumb.getByRole("link", { name: "Text 988" })).toBeInViewport();
    for (const head of await page.locator(".fold > summary").all()) {
      await head.focus();
      const [seen, bar] = [(await head.boundingBox())!, (await thumb.boundingBox())!];
      expect(seen.y + seen.height).toBeLessThanOrEqual(bar.y);
    }
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    await expect(thumb).toBeHidden();
  });
});

test("the cards of the topics fill every row, at any width: a last one that is left over takes its row whole", async ({ page }) => {
  for (const width of [320, 360, 640, 768, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/help/");
    const holes = await page.locator("ul.doors").evaluateAll((lists) =>
      lists.flatMap((list) => {
        const { right } = list.getBoundingClientRect();
        const cards = [...list.children].map((card) => card.getBoundingClientRect());
        const short = cards.filter((card, index) => cards[index + 1]?.top !== card.top && Math.abs(card.right - right) > 1);
        return short.map(() => "a hole");
      }),
    );
    expect(holes, `${width} wide`).toEqual([]);
  }
});

test("the pages of contact take two screens of a small phone", async ({ page }) => {
  const { entries, languages } = await contentOf(first);
  const own = entries.pages["en"]!.map(({ id }) => `/${id}/`).filter((address) => address.startsWith("/contact/"));
  const all = [...own, ...entries.feedback["en"]!.map(({ id }) => `/contact/${id}/`)];
  const findings: string[] = [];
  for (const address of languages.flatMap((language) => all.map((of) => inLanguage(language, of)))) {
    await page.goto(address);
    const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
    if (screens > 2) findings.push(`${address}: ${screens.toFixed(2)} screens`);
  }
  expectNone(findings);
});

test("no two buttons of a page lead to different places under one name", async ({ page }) => {
  for (const address of ["/resources/", "/help/suicide/", "/es/help/bullying/"]) {
    await page.goto(address);
    await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
    const found = await page.locator("main .button").evaluateAll((buttons) =>
      buttons.map((button) => ({
        name: button.textContent.replace(/\s+/g, " ").trim(),
        to: button.getAttribute("href") ?? (button as HTMLElement).dataset["copyWords"],
      })),
    );
    const places = Map.groupBy(found, ({ name }) => name);
    expectNone([...places].filter(([, same]) => new Set(same.map(({ to }) => to)).size > 1).map(([name]) => `${address}: ${name}`));
  }
});

test("who wants to tell without a name finds the form on the first screen, before any number", async ({ page }) => {
  const { entries } = await contentOf(first);
  const nameless = entries.resources["en"]!.some(({ data }) => data.tip?.asks_name === "no");
  test.skip(!nameless, "no line takes a word without a name here");
  for (const address of ["/help/tips/", "/es/help/tips/"]) {
    await page.goto(address);
    const first = page.locator("main .actions a").first();
    await expect(first).toHaveAttribute("href", /^https:/);
    const box = await first.boundingBox();
    expect(box!.y + box!.height).toBeLessThanOrEqual(screen.height);
  }
});

test.describe("without a connection", () => {
  let server: Server;
  let home: string;
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    const base = await baseOf(first);
    server = await serve(folderOf(first), 0, base);
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base.slice(0, -1)}`;
    const context = await browser.newContext({ serviceWorkers: "allow", viewport: screen });
    page = await context.newPage();
    await page.goto(`${home}/about/`);
    await page.waitForFunction(async () =>
      (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length))).some(
        (count) => count > 40,
      ),
    );
    await page.evaluate(() => navigator.serviceWorker.ready);
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  test.afterAll(() => page.context().close());

  for (const [address, heading] of [
    ["/help/", "Need help right now?"],
    ["/help/bullying/", "If someone is bullying you"],
    ["/es/help/suicide/", "Si estás pensando en el suicidio"],
    ["/resources/", "Help lines and services"],
    ["/help/leaving/", "Leaving this site fast, and hiding a visit"],
  ] as const) {
    test(`${address} opens after one visit to another page`, async () => {
      await page.goto(home + address);
      await expect(page.locator("h1")).toHaveText(heading);
      await expect(page.locator(".button").first()).not.toHaveCSS("border-radius", "0px");
    });
  }

  test("another page says that there is no connection, in its language", async () => {
    await page.goto(`${home}/es/schools/`);
    await expect(page.locator("h1")).toHaveText("Sin conexión");
  });

  test("the search answers", async () => {
    await page.goto(`${home}/help/`);
    await page.locator("[data-search-open]").click();
    await page.locator("#search-question").pressSequentially("i want to kill myself");
    await expect(page.getByRole("option").first()).toHaveText(/988/);
  });

  test("the reader can remove the copy", async () => {
    const other = await page.context().newPage();
    await other.goto(`${home}/help/`);
    await page.goto(`${home}/help/leaving/`);
    await page.getByRole("button", { name: "Remove the stored copy" }).click();
    await expect(page.getByText("The stored copy is gone")).toBeVisible();
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await expect(page.goto(`${home}/help/`)).rejects.toThrow();
    // The other tab keeps what it shows, and knows that it is to fetch no new copy.
    await expect.poll(() => other.evaluate(() => sessionStorage.getItem("no-copy"))).toBe("1");
  });
});

test.describe("a service worker that fails", () => {
  test.use({ serviceWorkers: "allow" });

  test("never stops a page", async ({ page, context }) => {
    await context.route("**/offline.json*", (route) => route.fulfill({ status: 500, body: "broken" }));
    await context.route("**/sw.js", (route) => route.fulfill({ contentType: "text/javascript", body: "throw new Error('broken')" }));
    await page.goto("/help/");
    await page.goto("/help/bullying/");
    await expect(page.locator("h1")).toHaveText("If someone is bullying you");
  });

  test("and answers everything wrongly is replaced by the next release", async ({ page }) => {
    const base = await baseOf(first);
    const site = await serve(folderOf(first), 0, base);
    const broken = `addEventListener("install", () => skipWaiting()); addEventListener("activate", (event) => event.waitUntil(clients.claim()));
      addEventListener("fetch", (event) => event.respondWith(Promise.reject()));`;
    let mended = false;
    const host = createServer((request, response) => {
      if (mended || request.url !== `${base}sw.js`) return void site.emit("request", request, response);
      response.writeHead(200, { "Content-Type": "text/javascript" }).end(broken);
    });
    await new Promise<void>((listening) => host.listen(0, "127.0.0.1", listening));
    const address = () => `http://127.0.0.1:${(host.address() as AddressInfo).port}${base}help/`;
    try {
      await page.goto(address());
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await expect(page.goto(address())).rejects.toThrow();
      mended = true;
      await expect(async () => void (await page.goto(address()))).toPass();
      await expect(page.locator("h1")).toHaveText("Need help right now?");
    } finally {
      for (const server of [host, site]) {
        server.close();
        server.closeAllConnections();
      }
    }
  });
});
