import { escapeHtml } from "../page.ts";

/** A piece of HTML: what is put into it from outside has been made harmless. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | boolean | Html | undefined | readonly Value[];

/** Writes HTML: html`<p>${anything}</p>`. Texts are escaped, lists follow each other, false and undefined leave nothing. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(parts.reduce((all, part, index) => all + shown(values[index - 1]) + part));
}

function shown(value: Value): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return (value as Value[]).map(shown).join("");
  return value === undefined || typeof value === "boolean" ? "" : escapeHtml(String(value));
}
