const files = import.meta.glob<string>("/content/*/drawings/*.svg", { query: "?raw", import: "default", eager: true });

/** The parts of a drawing, the department's own before the common one. The check has proved that it is plain SVG. */
export function drawing(name: string): { attributes: string; inner: string } {
  const text = files[`/content/${import.meta.env.DEPARTMENT}/drawings/${name}.svg`] ?? files[`/content/common/drawings/${name}.svg`];
  if (!text) throw new Error(`There is no drawing “${name}”.`);
  const [, attributes = "", inner = ""] = text.match(/<svg[^>]*viewBox="([^"]+)"[^>]*>([\s\S]*)<\/svg>/) ?? [];
  return { attributes, inner: inner.replace(/\s*\n\s*/g, "") };
}
