import { expect, test } from "vitest";
import { redirectsSchema } from "../../../src/schemas/redirect.ts";

const takes = (from: string, to = "/help/") => redirectsSchema.safeParse([{ from, to, why: "It moved." }]).success;

test("takes old addresses of any form, as other sites gave them out", () => {
  expect(["/old/", "/old", "/Old_Page.html", "/a.b/c/"].map((from) => takes(from))).toEqual([true, true, true, true]);
});

test("refuses what is not an address of this site", () => {
  expect([takes("old"), takes("https://www.example.org/"), takes("/old page/"), takes("/old/", "https://www.example.org/")]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
