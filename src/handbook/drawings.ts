import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { baseColors } from "../editorial/check/contrast.ts";

const folder = "content/common/drawings";
/** Pixels: a drawing in its wide frame, beside it in a square, its name below. */
const [wide, high, gap, line, inRow] = [160, 90, 16, 40, 3];

/** A picture of every common drawing, by day, in the frames that pages give it: all that is said of one is its file. SVG. */
export function drawingsGallery(root: string): string {
  const names = readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".svg"))
    .map((file) => file.slice(0, -".svg".length))
    .sort();
  const cell = { width: wide + high + 2 * gap, height: high + line };
  const shown = names.map((name, index) => {
    const text = readFileSync(join(root, folder, `${name}.svg`), "utf8");
    const [, given = "", inner = ""] = /<svg([^>]*)>([\s\S]*)<\/svg>/.exec(text) ?? [];
    const frame = given.replace(/ xmlns="[^"]*"/, "");
    const fit = frame.includes("preserveAspectRatio") ? frame : `${frame} preserveAspectRatio="xMidYMid slice"`;
    const at = (width: number, x: number) => `<use href="#${name}" x="${x}" width="${width}" height="${high}"/>`;
    const [x, y] = [gap + (index % inRow) * cell.width, gap + Math.floor(index / inRow) * cell.height];
    return `<symbol id="${name}"${fit}>${inner.trim()}</symbol>
<g transform="translate(${x} ${y})">${at(wide, 0)}${at(high, wide + gap / 2)}<text y="${high + gap}">${name}</text></g>`;
  });
  const size = { width: gap + inRow * cell.width, height: gap + Math.ceil(names.length / inRow) * cell.height };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">
<style>${rules(root)}text{font:14px sans-serif;fill:#17302f}</style>
<rect width="${size.width}" height="${size.height}" fill="#fbf9f4"/>
${shown.join("\n")}
</svg>
`;
}

/** The colors that each department chooses for itself: here some to show drawings in, whichever departments there are. */
const chosen = { brand: "#0d5e5a", "brand-tint": "#e0f3ef", sun: "#ffbc3d", "sun-tint": "#fff1cf", sky: "#d3ecf8" };

/** A drawing that shows its colors by itself, where no page's style does: by day. SVG. */
export function coloredDrawing(root: string, svg: string): string {
  return svg.replace(/<svg[^>]*>/, (start) => `${start}<style>${rules(root)}</style>`);
}

/** What a drawing's classes mean, in light colors. */
function rules(root: string): string {
  const light: Record<string, string> = { ...baseColors(root).light, ...chosen };
  const color = (name: string) => light[`picture-${name}`] ?? light[name];
  const fills = ["sky", "sun", "sun-tint", "brand", "brand-tint", "coral", "coral-tint", "leaf", "leaf-tint", "ink", "card", "sand"];
  const strokes = ["ink", "card", "brand", "sun", "coral"];
  return [
    ...fills.map((name) => `.${name}{fill:${color(name)}}`),
    `.pane{fill:${color("sky")}}`,
    `[class^=s-]{fill:none;stroke-linecap:round;stroke-linejoin:round}`,
    ...strokes.map((name) => `.s-${name}{stroke:${color(name)}}`),
    ".night{display:none}",
  ].join("");
}
