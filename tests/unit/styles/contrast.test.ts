import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { baseColors, contrast } from "../../../src/editorial/check/contrast.ts";
import { projectRoot } from "../../../src/environment.ts";
import { reference } from "../../helpers/reference.ts";

/** WCAG 2.2 asks for 4.5 to 1 at level AA and for 7 to 1 at level AAA (1.4.6); what is read on the page and on cards has 7. */
const enhanced = 7;
const kit = baseColors(projectRoot);

test("black on white has the contrast that WCAG gives it", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test.each(reference)("%s: text and links on paper and on cards keep level AAA, light and dark", (department) => {
  const settings = readFileSync(join(projectRoot, "content", department, "department.yaml"), "utf8");
  const { colors } = parse(settings) as { colors: Record<"light" | "dark", { brand: string }> };
  const weak = (["light", "dark"] as const).flatMap((theme) => {
    const { card, coral, ink, paper, soft, "coral-deep": alarm, "coral-tint": tint, "on-coral": onCoral } = kit[theme];
    expect(contrast(onCoral!, coral!), `${theme}: words of a help button`).toBeGreaterThanOrEqual(enhanced);
    expect(contrast(alarm!, tint!), `${theme}: links in the band of help`).toBeGreaterThanOrEqual(enhanced);
    return Object.entries({ ink, soft, alarm, brand: colors[theme].brand }).flatMap(([name, color]) =>
      Object.entries({ paper, card }).flatMap(([ground, below]) =>
        contrast(color!, below!) < enhanced ? [`${theme}: ${name} on ${ground}`] : [],
      ),
    );
  });
  expect(weak).toEqual([]);
});
