import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";

/** The least width that a page must fit: an old phone, or a wide window at a zoom of 400 %. */
export const smallest = { width: 320, height: 640 };
/** The width of a small phone, and of a computer's window. */
export const narrow = { width: 360, height: 780 };
export const wide = { width: 1280, height: 900 };
/** Half of that window, or what is left of it at a zoom of 200 %. */
export const half = { width: 640, height: 900 };

const origins = inject("origins");
let browser: Browser;

/** Connects the tests of a file to the browser. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterAll(() => browser.close());
}

/** The address of a page of a department's site, as it is served for the tests. */
export function urlOf(department: string, address: string): string {
  return new URL(address, origins[department]).href;
}

/** A browser window of a new reader, without the offline copy, which would fetch in the background. */
export function newReader(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return browser.newContext({
    viewport: wide,
    serviceWorkers: "block",
    reducedMotion: "reduce",
    colorScheme: "light",
    locale: "en-US",
    ...options,
  });
}

/** Opens a page as a new reader. */
export async function open(department: string, address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await newReader(options)).newPage();
  await page.goto(urlOf(department, address));
  return page;
}

/** Writes down what a page asks of other origins, and what its policy refuses or its scripts fail at. */
export function listen(page: Page, findings: string[]): void {
  const origin = (url: string) => (url.startsWith("http") ? new URL(url).origin : url.slice(0, url.indexOf(":")));
  const own = new Set(Object.values(origins));
  page.on("request", (request) => {
    if (!own.has(origin(request.url())) && origin(request.url()) !== "about") findings.push(`${page.url()} asks ${request.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") findings.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => findings.push(`${page.url()}: ${error.message}`));
}
