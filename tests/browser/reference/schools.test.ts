import { reference } from "../../helpers/reference.ts";
import { expect, test } from "../reader.ts";

const results = "[data-finder-results]";

test.describe("the school finder", () => {
  test("shows a school, its officer and the number to call after two letters", async ({ page }) => {
    await page.goto("/schools/");
    await page.getByRole("searchbox").fill("hi");
    const first = page.locator(`${results} li`).first();
    await expect(first).toHaveText(/Hilltop High.*SRO for the Hilltop schools/);
    await expect(first.locator("a[href^='tel:']")).toHaveAttribute("href", "tel:+16196915151");
  });

  test("says how many were found", async ({ page }) => {
    await page.goto("/schools/");
    await page.getByRole("searchbox").fill("hilltop");
    await expect(page.getByRole("status").first()).toHaveText("3 schools");
  });

  test("narrows by level and district", async ({ page }) => {
    await page.goto("/schools/");
    await page.locator("[data-finder] summary").click();
    await page.locator("select[name=level]").selectOption("middle");
    await expect(page.locator(`${results} li`)).toHaveCount(7);
  });

  test.describe("in Ventura", () => {
    test.use({ department: "ventura" });
    test.skip(!reference.includes("ventura"), "Ventura is not there");

    test("leads to any school in two actions: typing and choosing", async ({ page }) => {
      await page.goto("/schools/");
      await page.getByRole("searchbox").fill("foothil");
      await page.locator(`${results} a`).first().click();
      await expect(page).toHaveURL("./schools/foothill-technology-high/");
      await expect(page.locator("h1")).toContainText("Foothill Technology High");
    });
  });

  test.describe("with a place", () => {
    test.use({ geolocation: { latitude: 32.6368, longitude: -117.0599 }, permissions: ["geolocation"] });

    test("finds schools near the reader only when asked, and tells no one", async ({ page }) => {
      await page.goto("/schools/");
      const asked: string[] = [];
      page.on("request", (request) => {
        if (!request.url().endsWith("/favicon.svg")) asked.push(request.url());
      });
      await page.getByRole("button", { name: "Schools near me" }).click();
      await expect(page.locator(`${results} li`).first()).toContainText("Hilltop High");
      expect(asked).toEqual([]);
      await expect(page).toHaveURL("./schools/");
    });
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("is the whole list", async ({ page }) => {
      await page.goto("/schools/");
      expect(await page.locator("main section a[href^='/schools/']").count()).toBeGreaterThanOrEqual(84);
      await expect(page.locator("[data-finder]")).toBeHidden();
    });
  });
});
