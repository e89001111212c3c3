import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fields } from "../../schemas/index.ts";
import type { Source } from "../explain/source.ts";

type Colors = Fields<"department">["colors"];
type Theme = keyof Colors;

/** The kit's own colors by name, as src/styles/tokens.css gives them for light and for dark ground. */
export type BaseColors = Record<Theme, Record<string, string>>;

interface Pair {
  color: keyof Colors["light"];
  base: string;
  needs: number;
  /** How the two meet on a page. */
  where: string;
}

/** Which of a department's colors meet which of the kit's. WCAG 2.2 asks for 4.5; long text on a tint gets 7. */
const pairs: Pair[] = [
  { color: "brand", base: "paper", needs: 4.5, where: "as text on the page" },
  { color: "brand", base: "card", needs: 4.5, where: "as text on a card" },
  { color: "brand", base: "on-accent", needs: 4.5, where: "below the words of a button" },
  { color: "brand_tint", base: "ink", needs: 7, where: "below text" },
  { color: "sun_tint", base: "ink", needs: 7, where: "below text" },
  { color: "sky", base: "ink", needs: 4.5, where: "below text" },
];

/** Reads the kit's own colors from its style sheet. */
export function baseColors(root: string): BaseColors {
  const [light = "", dark = ""] = readFileSync(join(root, "src/styles/tokens.css"), "utf8").split("@media (prefers-color-scheme: dark)");
  const colors = (css: string) =>
    Object.fromEntries([...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
  return { light: colors(light), dark: { ...colors(light), ...colors(dark) } };
}

/** Reports the department's colors that can't be read well, each once, with the nearest shade that can. */
export function checkContrast(colors: Colors, base: BaseColors, source: Source): void {
  for (const theme of ["light", "dark"] as const) {
    for (const [name, color] of Object.entries(colors[theme])) {
      const own = pairs.filter((pair) => pair.color === name);
      const lacking = (of: string) =>
        own.map((pair) => ({ ...pair, has: contrast(of, base[theme][pair.base]!) })).filter(({ has, needs }) => has < needs);
      const [worst] = lacking(color).toSorted((a, b) => a.has / a.needs - b.has / b.needs);
      if (!worst) continue;
      const better = shades(color).find((shade) => lacking(shade).length === 0);
      const path = ["colors", theme, name];
      const fix = better ? source.corrected(path, JSON.stringify(better)) : "Choose another color: no shade of this one can be read.";
      const ratio = (Math.floor(worst.has * 100) / 100).toFixed(2);
      source.reportAt(
        "contrast",
        path,
        `The ${theme} color “${name}” stands ${worst.where}: its contrast with ${worst.base} (${base[theme][worst.base]}) is ${ratio} to 1, and must be at least ${worst.needs} to 1.`,
        fix,
      );
    }
  }
}

/** Darker and lighter shades of a color, the nearest first. */
function shades(color: string): string[] {
  const steps = Array.from({ length: 50 }, (_, index) => (index + 1) / 50);
  const mix = (part: number, toward: number) =>
    `#${channels(color)
      .map((value) =>
        Math.round(value + (toward - value) * part)
          .toString(16)
          .padStart(2, "0"),
      )
      .join("")}`;
  return steps.flatMap((part) => [mix(part, 0), mix(part, 255)]);
}

/** The contrast of two colors by WCAG 2.2: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
}
