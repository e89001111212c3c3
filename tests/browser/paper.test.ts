import { inLanguage } from "../../src/i18n/addresses.ts";
import { contentOf } from "../helpers/departments.ts";
import { expect, onEverySite, sheetsOf, test } from "./reader.ts";

const papers = ["/resources/card/", "/resources/sheet/", "/contact/thanks/", "/contact/worry/", "/contact/complaint/"];

onEverySite((department) => {
  test("each paper in each language is one Letter page, and nothing on it is cut off", async ({ page }) => {
    const { entries, languages } = await contentOf(department);
    for (const language of languages) {
      for (const paper of [...papers, ...entries.sheets[language]!.map(({ id }) => `/${id}/`)]) {
        const address = inLanguage(language, paper);
        // Paper makes its own print of the page.
        await page.emulateMedia({ media: null });
        await page.goto(address);
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
        expect.soft(pdf.match(/\/Type\s*\/Page\b/g), `pages of ${address}`).toHaveLength(1);
        expect.soft(pdf, `size of ${address}`).toMatch(/\/MediaBox\s*\[0 0 612 79[12]/);
        await page.emulateMedia({ media: "print" });
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll(".panel, .wall, .sheet, .form")].flatMap((part) => {
            const { bottom, right } = part.getBoundingClientRect();
            const beyond = [...part.querySelectorAll("*")].find((inner) => {
              const box = inner.getBoundingClientRect();
              return box.bottom > bottom + 1 || box.right > right + 1;
            });
            return beyond ? [beyond.outerHTML.slice(0, 100)] : [];
          }),
        );
        expect.soft(cut, `cut off on ${address}`).toEqual([]);
      }
    }
  });
});

onEverySite((department) => {
  test("each poster is one Letter page in each language, with nothing cut off, and says that it is a demonstration", async ({ page }) => {
    const { entries, languages } = await contentOf(department);
    const districts = new Set(entries.schools["en"]!.map(({ data }) => data.district));
    await page.emulateMedia({ media: "print" });
    const crisis = languages.map(
      (language) => entries.resources[language]!.find(({ id }) => id === entries.department["en"]![0]!.data.crisis)!.data,
    );
    for (const language of languages) {
      for (const district of districts) {
        if (!district) continue;
        const address = inLanguage(language, `/schools/posters/${district}/`);
        await page.goto(address);
        const faults = await page.locator(".poster").evaluateAll((posters) =>
          posters.flatMap((poster) => {
            const name = poster.querySelector("h2")!.textContent!.trim();
            const { bottom, height, right } = poster.getBoundingClientRect();
            const room = (bottom: number) => bottom - parseFloat(getComputedStyle(poster).paddingBottom) + 1;
            const beyond = [...poster.querySelectorAll("*")].find((inner) => {
              const box = inner.getBoundingClientRect();
              return box.bottom > room(bottom) || box.right > right;
            });
            const lines = [...poster.querySelectorAll("dd")].filter(
              (number) => number.getBoundingClientRect().height > 1.5 * parseFloat(getComputedStyle(number).lineHeight),
            );
            return [
              ...(height > (279.4 * 96) / 25.4 ? [`${name} is higher than Letter paper`] : []),
              ...(beyond ? [`${name}: ${beyond.outerHTML.slice(0, 80)} is cut off`] : []),
              ...lines.map((number) => `${name}: “${number.textContent}” takes two lines`),
              ...(poster.querySelector(".demonstration") ? [] : [`${name} does not say that it is a demonstration`]),
            ];
          }),
        );
        expect.soft(faults, address).toEqual([]);
        // What the number for a crisis is, in each language.
        for (const { name } of crisis) await expect.soft(page.locator(".poster").first(), address).toContainText(name);
      }
    }
    // Each on a page of its own: as many pages as posters.
    const pack = [...districts].find(Boolean)!;
    await page.emulateMedia({ media: null });
    await page.goto(`/schools/posters/${pack}/`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(await page.locator(".poster").count());
  });
});

onEverySite(() => {
  test("a board takes the figures along on four sheets", async ({ page }) => {
    await page.goto("/dashboard/");
    expect(await sheetsOf(page)).toBeLessThanOrEqual(4);
  });
});

test("a card is as large as a bank card, and there are four on a page", async ({ page }) => {
  await page.goto("/resources/card/");
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
