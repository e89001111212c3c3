const files = import.meta.glob<string>("/content/*/drawings/*.svg", { query: "?raw", import: "default", eager: true });

/** The parts of a drawing. */
export interface DrawingParts {
  /** Its viewBox. */
  attributes: string;
  /**
   * Its preserveAspectRatio. As a rule a drawing fills its frame and loses its sides in a square. A file that says “meet” has in its
   * viewBox what must never be cut, and ground and sky beyond it for every frame from a square to 16:9.
   */
  fit: string;
  inner: string;
}

/** The parts of a drawing, the department's own before the common one. The check has proved that it is plain SVG. */
export function drawing(name: string): DrawingParts {
  const text = files[`/content/${import.meta.env.DEPARTMENT}/drawings/${name}.svg`] ?? files[`/content/common/drawings/${name}.svg`];
  if (!text) throw new Error(`There is no drawing “${name}”.`);
  const [, attributes = "", inner = ""] = text.match(/<svg[^>]*viewBox="([^"]+)"[^>]*>([\s\S]*)<\/svg>/) ?? [];
  const fit = text.match(/<svg[^>]*preserveAspectRatio="([^"]+)"/)?.[1] ?? "xMidYMid slice";
  return { attributes, fit, inner: inner.replace(/\s*\n\s*/g, "") };
}
