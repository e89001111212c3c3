import { test as base, expect, type Page } from "@playwright/test";
import { departments, first } from "../helpers/departments.ts";

/** Where each department's home page is, with the path that its site has on its host. */
const homes = JSON.parse(process.env["TEST_HOMES"] ?? "{}") as Record<string, string>;

/** A test by a new reader in a window of their own; addresses are those of one department's site. */
export const test = base.extend<{ department: string }>({
  department: [first, { option: true }],
  baseURL: ({ department }, use) => use(homes[department]),
  context: async ({ context }, use) => {
    context.on("page", belowHome);
    await use(context);
  },
  launchOptions: [({}, use) => use(JSON.parse(process.env["TEST_BROWSER"]!) as object), { scope: "worker" }],
});
export { expect };

/** The same tests on the site of every department. */
export function onEverySite(tests: (department: string) => void): void {
  for (const department of departments) {
    test.describe(department, () => {
      test.use({ department });
      tests(department);
    });
  }
}

/** Lets a page go to the site's own addresses, which begin with a slash at its home page. */
function belowHome(page: Page): void {
  const goto = page.goto.bind(page);
  page.goto = (address, options) => goto(address.replace(/^\//, "./"), options);
}

/** The site's own address in the address of a page or a file. */
export function ownAddress(url: string): string {
  const home = Object.values(homes).find((home) => url.startsWith(home));
  return home ? new URL(url).pathname.slice(new URL(home).pathname.length - 1) : url;
}

/** The address of the page that is shown. */
export function pathOf(page: Page): string {
  return ownAddress(page.url());
}

/**
 * Writes down what a page asks of other origins, and what its policy refuses or its scripts fail at.
 *
 * @param elsewhere gets the requests, where they are counted by themselves
 */
export function listen(page: Page, findings: string[], elsewhere = findings): void {
  const own = new Set(Object.values(homes).map((home) => new URL(home).origin));
  const origin = (url: string) => (url.startsWith("http") ? new URL(url).origin : url.slice(0, url.indexOf(":")));
  page.on("request", (request) => {
    if (!own.has(origin(request.url())) && origin(request.url()) !== "about") elsewhere.push(`${page.url()} asks ${request.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") findings.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => findings.push(`${page.url()}: ${error.message}`));
}

/** How many Letter pages the page takes on paper. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: "Letter", preferCSSPageSize: true })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
