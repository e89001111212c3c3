import { readEnglish } from "../../../../src/editorial/read/record.ts";
import { stringify } from "yaml";
import { dateInWords } from "../../../../src/i18n/format.ts";
import { kinds } from "../../../../src/schemas/index.ts";
import { confirm, dueOf, type Due } from "../../actions/confirm.ts";
import type { Site } from "../../actions/site.ts";
import type { Given } from "../given.ts";
import { html } from "../html.ts";
import { check, input } from "../inputs.ts";
import type { Job } from "../work.ts";
import { Refusal } from "../../../files/refusal.ts";

/** The record that an address names: /confirm?file=content/… */
export function dueAt(site: Site, path: string): Due {
  const file = site.tree.records.find((other) => other.path === path && !other.language);
  const due = file && dueOf(file);
  if (!due) throw new Refusal(`${path || "This file"} holds no facts that can be confirmed.`);
  return due;
}

/** @param opened the files of which a source was opened since the desk was */
export function confirmJob(opened: ReadonlySet<string>): Job {
  return {
    path: "/confirm",
    title: "Confirm facts",
    lead: "Open the source and read, or ask. If everything below still holds, say so. If something has changed, change it first in the editor.",
    direct: true,
    button: "Confirm: it still holds today",
    form(site, given) {
      const due = dueAt(site, given.text("file"));
      const { file, name, by, onlyRead, ask, sources } = due;
      const { facts, words } = kinds[file.collection];
      const fields = (readEnglish(file).fields ?? {}) as Record<string, unknown>;
      const told = Object.entries(fields).filter(([field]) => (field in facts || field in words) && field !== "source");
      return html`<h2>${name}</h2>
        <p>${onlyRead ? "So far these facts were only read in a copy. " : ""}Due on ${dateInWords(by, "en")}. ${ask}</p>
        ${
          sources.length > 0 &&
          html`<ul class="sources">
            ${sources.map(
              (source, index) =>
                html`<li>
                  <a href="/source?file=${encodeURIComponent(file.path)}&amp;n=${index}" target="_blank" rel="noopener" data-opens
                    >Open ${source}</a
                  >
                </li>`,
            )}
          </ul>`
        }
        <pre tabindex="0" aria-label="What the file says">${stringify(Object.fromEntries(told), { lineWidth: 0 })}</pre>
        <p class="place">${file.path}</p>
        <input type="hidden" name="file" value="${file.path}" />
        ${opened.has(file.path) ? html`<p>You have opened the source.</p>` : undefined}
        ${canAsk(due) && check(given, "asked", "I asked those whom these facts are about, and did not only read the source")}
        ${office(given)}`;
    },
    plan(site, given) {
      const due = dueAt(site, given.text("file"));
      const looked = opened.has(due.file.path) || (canAsk(due) && given.text("asked") === "yes");
      return {
        what: `Confirmed: ${due.name}`,
        changes: confirm(site, { file: due.file.path, by: given.text("by"), looked }),
      };
    },
  };
}

/** Nobody asks at a line that people in danger need; what has no source can only be asked for. */
function canAsk({ ask, sources }: Due): boolean {
  return sources.length === 0 || !ask.includes("people in danger");
}

/** Who does this, by office. */
export function office(given: Given) {
  return input(given, "by", "Who confirms it", {
    help: "Your office, not your name, like “Community Relations”. It stands in the file; pages do not show it.",
    required: true,
  });
}
