import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { painted } from "../../../src/share/paint.ts";

const palette = { brand: "#0f6460", brand_tint: "#e0f3ef", sun: "#ffbc3d", sun_tint: "#fff1cf", sky: "#d3ecf8" };

test.each([
  ["brand", "#0f6460"],
  ["brand-tint", "#e0f3ef"],
  ["sun", "#ffbc3d"],
  ["sun-tint", "#fff1cf"],
  ["sky", "#d3ecf8"],
])("fills %s with the department's own color", (role, color) => {
  expect(painted(`<rect class="${role}" width="3"/>`, palette)).toBe(`<rect fill="${color}" width="3"/>`);
});

test("draws lines in their color, with round ends, and fills them with nothing", () => {
  expect(painted('<path class="s-sun" d="M0 0"/>', palette)).toBe(
    '<path fill="none" stroke="#ffbc3d" stroke-linecap="round" stroke-linejoin="round" d="M0 0"/>',
  );
});

test("leaves what has no class as it is, and makes black what has no color", () => {
  expect(painted('<g><path d="M0 0"/></g>', palette)).toBe('<g><path d="M0 0"/></g>');
  expect(painted('<path class="unknown"/>', palette)).toBe('<path fill="#000"/>');
});

test.each([
  ["coral", "picture-coral"],
  ["coral-tint", "coral-tint"],
  ["leaf", "leaf"],
  ["leaf-tint", "leaf-tint"],
  ["ink", "picture-ink"],
  ["card", "picture-card"],
  ["sand", "sand"],
])("fills %s as the site does on light ground", (role, token) => {
  const [, color] = readFileSync("src/styles/tokens.css", "utf8").match(new RegExp(`--${token}: (#[0-9a-f]{6});`))!;
  expect(painted(`<i class="${role}"/>`, palette)).toBe(`<i fill="${color}"/>`);
});

test("paints the day: no moon, and no light in the windows", () => {
  const drawing = '<g class="day"><i class="sun"/></g><g class="night"><i class="card"/></g><i class="pane"/>';
  expect(painted(drawing, palette)).toBe(`<g><i fill="${palette.sun}"/></g><i fill="${palette.sky}"/>`);
});
