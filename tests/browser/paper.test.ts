import { expect, test } from "vitest";
import { inLanguage } from "../../src/i18n/addresses.ts";
import { builtSites } from "../sites.ts";
import { open, withBrowser } from "./reader.ts";

const sites = await builtSites();
withBrowser();

const papers = sites.flatMap((site) =>
  site.content.languages.flatMap((language) =>
    [
      "/resources/card/",
      "/resources/sheet/",
      "/contact/thanks/",
      "/contact/worry/",
      "/contact/complaint/",
      ...site.content.entries.sheets[language]!.map(({ id }) => `/${id}/`),
    ].map((paper) => ({
      site: site.name,
      address: inLanguage(language, paper),
    })),
  ),
);

test.each(papers)("$site $address is one Letter page, and nothing on it is cut off", async ({ site, address }) => {
  const page = await open(site, address);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 612 79[12]/);
  await page.emulateMedia({ media: "print" });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll(".panel, .wall, .sheet, .form")].flatMap((part) => {
      const { bottom, right } = part.getBoundingClientRect();
      const beyond = [...part.querySelectorAll("*")].find(
        (of) => of.getBoundingClientRect().bottom > bottom + 1 || of.getBoundingClientRect().right > right + 1,
      );
      return beyond ? [beyond.outerHTML.slice(0, 100)] : [];
    }),
  );
  expect(cut).toEqual([]);
});

test("a card is as large as a bank card, and there are four on a page", async () => {
  const page = await open(sites[0]!.name, "/resources/card/");
  await page.emulateMedia({ media: "print" });
  const sizes = await page
    .locator(".panel")
    .evaluateAll((panels) =>
      panels.map((panel) => panel.getBoundingClientRect()).map(({ height, width }) => [(width * 25.4) / 96, (height * 25.4) / 96]),
    );
  expect(sizes).toHaveLength(8);
  for (const [width, height] of sizes) {
    expect(width).toBeCloseTo(85.6, 1);
    expect(height).toBeCloseTo(54, 1);
  }
});
