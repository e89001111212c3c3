import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium, type Browser, type Page as Tab } from "@playwright/test";
import { readOptions } from "../../src/commands/options.ts";
import { run } from "../../src/commands/run.ts";
import { builtPages } from "../../src/delivery/pages.ts";
import { serve } from "../../src/delivery/serve.ts";
import { departmentsIn, languagesIn } from "../../src/editorial/read/departments.ts";
import { projectRoot } from "../../src/environment.ts";
import { findBrowser } from "../../tests/browser/findBrowser.ts";
import { writeMeasured } from "../benchmark/record.ts";
import { peersOver, type Page } from "./peers.ts";
import { counts, rates, readQuestions, type Outcome, type Question } from "./questions.ts";

const languages = languagesIn(projectRoot);

// npm run bench:search: how well the search of the built sites answers, typed into its box in a browser, beside four others.
// RECORD=1 writes what Liaison's own answered into content/<department>/search.yaml, for the page about quality.
await run(async () => {
  const { values } = readOptions({ options: { half: { type: "string" }, peers: { type: "boolean", default: true } }, allowNegative: true });
  const questions = readQuestions(values.half);
  const browser = await chromium.launch(await findBrowser());

  const outcomes: Record<string, Outcome[]> = {};
  const add = (search: string, outcome: Outcome) => (outcomes[search] ??= []).push(outcome);
  for (const department of departmentsIn(projectRoot)) {
    const folder = join(projectRoot, "dist", department);
    const own = questions.filter((question) => ["any", department].includes(question.department));
    const server = await serve(folder, 0);
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const answers = await askedInBrowser(browser, origin, own);
    for (const outcome of answers) add("Liaison", outcome);
    const unseen = answers.filter(({ question }) => question.half === "unseen");
    if (process.env["RECORD"] !== undefined && unseen.length > 0) {
      const numbers = { browser: `Chromium ${browser.version()}`, ...counts(unseen) };
      console.log(`Written: ${writeMeasured(projectRoot, folder, "search", "RECORD=1 npm run bench:search", numbers)}`);
    }
    if (values.peers) {
      for (const outcome of await askedPagefind(browser, origin, own)) add("Pagefind", outcome);
      for (const [name, search] of Object.entries(await peersOver(pagesOf(folder))))
        for (const question of own) add(name, { question, addresses: await search(question.query) });
    }
    server.close();
    server.closeAllConnections();
  }
  await browser.close();

  for (const half of [...new Set(questions.map((question) => question.half))]) {
    const groups: [string, (question: Question) => boolean][] = [
      ["all", () => true],
      ...["en", "es", "mixed"].map((language): [string, (question: Question) => boolean] => [
        language,
        (question) => question.language === language,
      ]),
      ["typed on the other language's page", ({ language, page }) => language !== "mixed" && language !== page],
      ...["student", "parent", "staff"].map((reader): [string, (question: Question) => boolean] => [
        reader,
        (question) => question.reader === reader,
      ]),
    ];
    for (const [search, all] of Object.entries(outcomes)) {
      console.log(`\n${search}, ${half} half`);
      console.table(
        Object.fromEntries(
          groups.map(([name, fits]) => [name, rates(all.filter(({ question }) => question.half === half && fits(question)))]),
        ),
      );
    }
  }
});

/** Types every question into the box on the home page of its language, and reads what is shown. */
async function askedInBrowser(browser: Browser, origin: string, questions: Question[]): Promise<Outcome[]> {
  const found: Outcome[] = [];
  for (const language of languages) {
    const tab = await browser.newPage({ viewport: { width: 360, height: 640 }, serviceWorkers: "block" });
    await tab.goto(`${origin}${language === "en" ? "" : `/${language}`}/search/`);
    const box = tab.locator("[role=combobox]").last();
    for (const question of questions.filter(({ page }) => page === language)) {
      await box.fill("");
      await box.fill(question.query);
      found.push({ question, ...(await shown(tab)) });
    }
    await tab.close();
  }
  return found;
}

async function shown(tab: Tab): Promise<Pick<Outcome, "addresses" | "card">> {
  await tab.locator("[data-search-list]:not([hidden]), [data-search-none]:not([hidden])").first().waitFor({ state: "attached" });
  return tab.evaluate((languages) => {
    const plain = (link: string) => {
      const path = new URL(link).pathname.replace(new RegExp(`^/(${languages.join("|")})(?=/)`), "");
      return path.replace(/\/$/, "") || "/";
    };
    const options = [...document.querySelectorAll("[data-search-list]:not([hidden]) [role=option]")];
    const addressOf = (option: Element) =>
      plain(option.querySelector<HTMLAnchorElement>("a[href*='/']:not([href^='tel'],[href^='sms'])")!.href);
    const card = options.find((option) => option.matches("[data-help-card]"));
    return { addresses: options.map(addressOf), card: card && addressOf(card) };
  }, languages);
}

/** Pagefind alone, over its index in the language of the page. */
async function askedPagefind(browser: Browser, origin: string, questions: Question[]): Promise<Outcome[]> {
  const found: Outcome[] = [];
  for (const language of languages) {
    const tab = await browser.newPage({ serviceWorkers: "block" });
    await tab.goto(`${origin}${language === "en" ? "" : `/${language}`}/search/`);
    for (const question of questions.filter(({ page }) => page === language)) {
      const links = await tab.evaluate(async (query) => {
        const pagefind = (await import(new URL("/pagefind/pagefind.js", location.href).href)) as {
          search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
        };
        const { results } = await pagefind.search(query);
        return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));
      }, question.query);
      found.push({ question, addresses: links.map(plain) });
    }
    await tab.close();
  }
  return found;
}

function plain(address: string): string {
  return address.replace(new RegExp(`^/(${languages.join("|")})(?=/)`), "").replace(/\/$/, "") || "/";
}

/** The pages of a built site that Pagefind indexes too, in every language. */
function pagesOf(folder: string): Page[] {
  return builtPages(folder)
    .filter(({ root }) => root.querySelector("[data-pagefind-body]"))
    .map(({ address, root }) => {
      const text = root.querySelector("[data-pagefind-body]")!.text.replace(/\s+/g, " ").trim();
      return { address: plain(address), title: root.querySelector("h1")?.text.trim() ?? "", text, lead: text.slice(0, 300) };
    });
}
