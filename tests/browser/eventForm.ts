import type { Page } from "@playwright/test";

/** Fills in the desk's form of an event that comes back, on the second Thursday of four months. */
export async function fillEvent(page: Page): Promise<void> {
  for (const [name, time] of [
    ["It begins", "18:00"],
    ["It ends", "20:00"],
  ] as const) {
    await page.getByRole("group", { name }).getByLabel("Day").fill("2027-01-14");
    await page.getByRole("group", { name }).getByLabel("Time").fill(time);
  }
  await page.getByLabel("How often").selectOption({ label: "Every month, on this weekday of the month" });
  await page.getByLabel("Until which day it comes back").fill("2027-04-30");
  await page.getByLabel("What it is called").fill("Open evening");
  await page.getByLabel("What happens, in one or two sentences").fill("Meet the officers.");
  await page.getByLabel("The text of its page").fill("Come and ask.");
  await page.getByLabel("The page on which it is announced").fill("https://www.example.org/page");
  await page.getByLabel("Who confirms it").fill("Front desk");
}
