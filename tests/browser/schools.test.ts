import { describe, expect, test } from "vitest";
import { narrow, newReader, open, urlOf, withBrowser } from "./reader.ts";

withBrowser();

describe("the school finder", () => {
  test("shows a school, its officer and the number to call after two letters", async () => {
    const page = await open("chula-vista", "/schools/", { viewport: narrow });
    await page.getByRole("searchbox").fill("hi");
    const first = page.locator("[data-finder-results] li").first();
    expect(await first.textContent()).toMatch(/Hilltop High.*SRO for the Hilltop schools/);
    expect(await first.locator("a[href^='tel:']").getAttribute("href")).toBe("tel:+16196915151");
  });

  test("leads to any school in two actions: typing and choosing", async () => {
    const page = await open("ventura", "/schools/");
    await page.getByRole("searchbox").fill("foothil");
    await page.locator("[data-finder-results] a").first().click();
    await page.waitForURL("**/schools/foothill-technology-high/");
    expect(await page.locator("h1").textContent()).toContain("Foothill Technology High");
  });

  test("says how many were found", async () => {
    const page = await open("chula-vista", "/schools/");
    await page.getByRole("searchbox").fill("hilltop");
    expect(await page.getByRole("status").first().textContent()).toBe("3 schools");
  });

  test("narrows by level and district", async () => {
    const page = await open("chula-vista", "/schools/");
    await page.locator("select[name=level]").selectOption("middle");
    expect(await page.locator("[data-finder-results] li").count()).toBe(7);
  });

  test("finds schools near the reader only when asked, and tells no one", async () => {
    const context = await newReader({ geolocation: { latitude: 32.6368, longitude: -117.0599 }, permissions: ["geolocation"] });
    const page = await context.newPage();
    await page.goto(urlOf("chula-vista", "/schools/"));
    const asked: string[] = [];
    page.on("request", (request) => {
      if (!request.url().endsWith("/favicon.svg")) asked.push(request.url());
    });
    await page.getByRole("button", { name: "Schools near me" }).click();
    await page.locator("[data-finder-results] li").first().waitFor();
    expect(await page.locator("[data-finder-results] li").first().textContent()).toContain("Hilltop High");
    expect(asked).toEqual([]);
    expect(page.url()).toBe(urlOf("chula-vista", "/schools/"));
  });

  test("is the whole list without JavaScript", async () => {
    const page = await open("chula-vista", "/schools/", { javaScriptEnabled: false });
    expect(await page.locator("main section a[href^='/schools/']").count()).toBeGreaterThanOrEqual(84);
    expect(await page.locator("[data-finder]").isVisible()).toBe(false);
  });
});
