import { describe, expect, test } from "vitest";
import { contrast } from "../../../../src/editorial/check/contrast.ts";
import { problems, said, swap } from "../../../helpers/tree.ts";

const department = "content/oakville/department.yaml";

test("measures contrast as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#ffffff", "#ffffff")).toBe(1);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(contrast("#ffffff", "#767676")).toBeCloseTo(4.54, 2);
});

describe("a department's colors", () => {
  test("refuses a brand color that is too pale on the page", async () => {
    await expect(said(department, swap("#0f6460", "#5fa8a4"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/department.yaml:13:12 error contrast
      The light color “brand” stands as text on the page: its contrast with paper (#fbf9f4) is 2.61 to 1, and must be at least 4.5 to 1.
      →     brand: "#467c79""
    `);
  });

  test("refuses a brand color that is too dark on dark ground", async () => {
    await expect(said(department, swap("#6fc7bb", "#0f6460"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/department.yaml:19:12 error contrast
      The dark color “brand” stands as text on a card: its contrast with card (#1b2827) is 2.18 to 1, and must be at least 4.5 to 1.
      →     brand: "#5c9693""
    `);
  });

  test("refuses a tint below text that is less than 7 to 1", async () => {
    await expect(said(department, swap("#e0f3ef", "#8fb8ae"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/department.yaml:14:17 error contrast
      The light color “brand_tint” stands below text: its contrast with ink (#17302f) is 6.42 to 1, and must be at least 7 to 1.
      →     brand_tint: "#9cc1b8""
    `);
  });

  test("refuses a warm tint on dark ground that is too pale", async () => {
    const found = await problems({ [department]: swap("#43371a", "#a08a50") });
    expect(found.map(({ id, line }) => `${line} ${id}`)).toEqual(["22 contrast"]);
  });

  test("wants 4.5 to 1 of the sky", async () => {
    await expect(problems({ [department]: swap("#d3ecf8", "#8aa3ae") })).resolves.toEqual([]);
    const found = await problems({ [department]: swap("#d3ecf8", "#6a838e") });
    expect(found.map(({ id, message }) => `${id} ${message.match(/at least [\d.]+/)?.[0]}`)).toEqual(["contrast at least 4.5"]);
  });

  test("says nothing of the warm color, on which no text stands", async () => {
    await expect(problems({ [department]: swap("#ffbc3d", "#17302f") })).resolves.toEqual([]);
  });

  test.each(["#5fa8a4", "#ffffff", "#ffcc00"])("offers a shade of %s that can be read", async (brand) => {
    const [found] = await problems({ [department]: swap("#0f6460", brand) });
    const better = found!.fix.match(/#[0-9a-f]{6}/)![0];
    await expect(problems({ [department]: swap("#0f6460", better) })).resolves.toEqual([]);
  });
});
