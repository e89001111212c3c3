import { decimal } from "../i18n/format.ts";
import type { Fields } from "../schemas/index.ts";

/** The number of a figure as people write it: a year has no comma. */
export function figureInWords(figure: Fields<"figures">, language: string): string {
  return figure.kind === "year" ? String(figure.value) : decimal(figure.value, language);
}
