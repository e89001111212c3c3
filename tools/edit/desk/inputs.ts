import { languageName } from "../../../src/editorial/explain/languageName.ts";
import { description } from "../../../src/editorial/explain/shape.ts";
import { kinds, type Collection } from "../../../src/schemas/index.ts";
import { recordSchema, type Kind } from "../../../src/schemas/kind.ts";
import { nameOf, type Given } from "./given.ts";
import { html, type Html } from "./html.ts";

/** What a field of a form has beside its name and label. */
interface Field {
  help?: string | undefined;
  value?: string;
  required?: boolean;
  type?: "text" | "date" | "time" | "month" | "tel" | "url";
  autocomplete?: string;
  lang?: string | undefined;
  long?: boolean;
}

/** A label, a field, and what it means. */
export function input(
  given: Given,
  name: string,
  label: string,
  { help, value = "", required, type = "text", lang, long }: Field = {},
): Html {
  const id = name.replace(".", "-");
  const now = given.has(name) ? given.text(name) : value;
  const describes = help ? html` aria-describedby="${id}-help"` : undefined;
  const common = html`id="${id}"
  name="${name}"${lang ? html` lang="${lang}"` : undefined}${describes}${required ? html` required` : undefined}`;
  return html`<div class="field">
    <label for="${id}">${label}${required ? undefined : html` <span class="quiet">(may stay empty)</span>`}</label>
    ${help ? html`<p class="help" id="${id}-help">${help}</p>` : undefined}
    ${long ? html`<textarea ${common} rows="4">${now}</textarea>` : html`<input ${common} type="${type}" value="${now}" />`}
  </div>`;
}

/** A day and an hour. */
export function moment(
  given: Given,
  name: string,
  label: string,
  { value = "", required = false, timed = false, help }: Pick<Field, "value" | "required" | "help"> & { timed?: boolean } = {},
): Html {
  return html`<fieldset class="moment">
    <legend>${label}</legend>
    ${help ? html`<p class="help">${help}</p>` : undefined}
    ${input(given, `${name}_day`, "Day", { type: "date", required, value: value.slice(0, 10) })}
    ${input(given, `${name}_time`, "Time", { type: "time", required: timed, value: value.slice(11) })}
  </fieldset>`;
}

/** One of several. */
export function choice(given: Given, name: string, label: string, options: readonly (readonly [string, string])[], help?: string): Html {
  const chosen = given.text(name);
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${help ? html`<p class="help" id="${name}-help">${help}</p>` : undefined}
    <select id="${name}" name="${name}" ${help ? html` aria-describedby="${name}-help"` : undefined}>
      ${options.map(([value, text]) => html`<option value="${value}" ${value === chosen ? html` selected` : undefined}>${text}</option>`)}
    </select>
  </div>`;
}

/** More than these are folded: who goes through a form by keys would pass every one of them. */
const few = 12;

/** Any of several; of many, a folded list that can be searched. */
export function choices(
  given: Given,
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string[] = [],
): Html {
  const now = given.has(name) ? given.all(name) : chosen;
  const list = html`<ul>
    ${options.map(
      ([value, text]) =>
        html`<li>
          <label
            ><input type="checkbox" name="${name}" value="${value}" ${now.includes(value) ? html` checked` : undefined} /> ${text}</label
          >
        </li>`,
    )}
  </ul>`;
  const chosenNames = options.flatMap(([value, text]) => (now.includes(value) ? [text] : []));
  return html`<fieldset class="choices">
    <legend>${label}</legend>
    ${
      options.length <= few
        ? list
        : html`<details data-filter="${label}">
            <summary>
              Choose from ${options.length}<span data-chosen>${chosenNames.length > 0 && `: ${chosenNames.join(", ")}`}</span>
            </summary>
            ${list}
          </details>`
    }
  </fieldset>`;
}

/** A box to tick. */
export function check(given: Given, name: string, label: string, more: Html = html``): Html {
  return html`<p class="check">
    <label><input type="checkbox" name="${name}" value="yes" ${given.text(name) ? html` checked` : undefined}${more} /> ${label}</label>
  </p>`;
}

/** What a field holds, in the words of the handbook. */
export function helpFor(collection: Collection, field: string): string {
  return description(recordSchema(kinds[collection] as Kind), [field]);
}

/** The words of a record, side by side in every language of the site. */
export function words(
  given: Given,
  languages: readonly string[],
  collection: Collection,
  fields: readonly (readonly [name: string, label: string, required: boolean])[],
  { long = ["body"], everyLanguage = false }: { long?: string[]; everyLanguage?: boolean } = {},
): Html {
  return html`${fields.map(
    ([field, label, required]) =>
      html`<div class="pair">
        ${languages.map((language) =>
          input(given, nameOf(field, language, languages), languages.length > 1 ? `${label}, ${languageName(language)}` : label, {
            help: language === languages[0] && field !== "body" ? helpFor(collection, field) : undefined,
            required: required && (language === languages[0] || everyLanguage),
            lang: language,
            long: long.includes(field),
          }),
        )}
      </div>`,
  )}`;
}
