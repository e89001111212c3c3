import type { Fields } from "../schemas/index.ts";

/** The colors of pictures on light ground; the department's own come from its palette. The same values stand in tokens.css. */
const common: Record<string, string> = {
  coral: "#c44434",
  "coral-tint": "#fde3dc",
  leaf: "#7fb08a",
  "leaf-tint": "#a9cfb0",
  ink: "#17302f",
  card: "#ffffff",
  sand: "#f3dfb0",
};

/** Puts colors in the place of a drawing's classes, for where no style sheet reaches: icons and share pictures. */
export function painted(inner: string, palette: Fields<"department">["colors"]["light"]): string {
  const colors: Record<string, string> = {
    ...common,
    ...Object.fromEntries(Object.entries(palette).map(([name, value]) => [name.replaceAll("_", "-"), value])),
    pane: palette.sky,
  };
  const byDay = inner.replace(/<g class="night">.*?<\/g>/gs, "").replaceAll('<g class="day">', "<g>");
  return byDay.replace(/class="(s-)?([\w-]+)"/g, (_, stroke: string | undefined, role: string) =>
    stroke
      ? `fill="none" stroke="${colors[role] ?? "#000"}" stroke-linecap="round" stroke-linejoin="round"`
      : `fill="${colors[role] ?? "#000"}"`,
  );
}
