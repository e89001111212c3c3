import type { Pair } from "../../../src/editorial/check/parity.ts";
import { languageName } from "../../../src/editorial/explain/languageName.ts";
import { count, dateInWords } from "../../../src/i18n/format.ts";
import type { Due } from "../actions/confirm.ts";
import { html, type Html } from "./html.ts";

/** Lists longer than this are folded. */
const few = 8;

/** A number of things, in words. */
export const things = (number: number, one: string, other: string) =>
  count({ one: `{count} ${one}`, other: `{count} ${other}` }, number, "en");

/** What is due, by whom to ask: one call or one look may confirm several files. */
export function dueShown(due: readonly Due[], today: string): Html {
  const groups = [...Map.groupBy(due, ({ ask }) => ask)];
  const shown = groups.map(([ask, own]) =>
    own.length <= few / 2
      ? html`<li>
          ${ask}
          <ul>
            ${own.map((one) => dueLine(one, today))}
          </ul>
        </li>`
      : html`<li>
          <details>
            <summary>${ask} <span class="quiet">${things(own.length, "file", "files")}</span></summary>
            <ul>
              ${own.map((one) => dueLine(one, today))}
            </ul>
          </details>
        </li>`,
  );
  return folded(shown, "to ask or read", "due");
}

function dueLine({ name, by, file, onlyRead }: Due, today: string): Html {
  return html`<li>
    <a href="/confirm?file=${encodeURIComponent(file.path)}">${name}</a>
    <span class="quiet"
      >${by < today ? "overdue since" : "due on"} ${dateInWords(by, "en")}${onlyRead ? ", so far only read in a copy" : ""}</span
    >
  </li>`;
}

/** A translation that is behind, and how. */
export function behindShown({ english, file, state, vital, language }: Pair): Html {
  return html`<li>
    <span class="place">${file}</span>:
    ${state === "missing" ? `missing in ${languageName(language)}` : `the ${languageName(english.file.writtenIn)} has changed since`}${vital ? `; a ${vital}, which a live site needs` : ""}
  </li>`;
}

/** A list; the rest of a long one is folded. */
export function folded(items: readonly Html[], what: string, kind = ""): Html {
  const list = (some: readonly Html[]) =>
    html`<ul class="${kind}">
      ${some}
    </ul>`;
  if (items.length <= few) return list(items);
  return html`${list(items.slice(0, few))}
    <details>
      <summary>${items.length - few} more ${what}</summary>
      ${list(items.slice(few))}
    </details>`;
}
