import type { Problem } from "../../../src/editorial/explain/problem.ts";
import type { NewText } from "../../files/write.ts";
import { editorAddress } from "../cms/names.ts";
import { page } from "../page.ts";
import type { Reply } from "../http.ts";
import { html, Html } from "./html.ts";
import type { Trouble } from "./work.ts";

/** A page of the desk. */
export function deskPage(title: string, main: Html, status = 200): Reply {
  return { status, body: page(title, main.text) };
}

/** A finding of the check: what is wrong, where, with a link to its form, and what to write. */
export function finding({ file, line, message, fix }: Problem): Html {
  const place = `${file}, line ${line}`;
  const editor = editorAddress(file);
  return html`<li>
    <p>${message}</p>
    <p class="place">${editor ? html`<a href="${editor}">${place}</a>` : place}</p>
    ${fix ? html`<p class="fix">${fix}</p>` : undefined}
  </li>`;
}

/** Why something was not done: read out at once, and the first thing that has the focus. */
export function trouble({ sentence, problems = [] }: Trouble): Html {
  return html`<div class="trouble" role="alert" tabindex="-1" data-focus>
    <p><strong>Nothing was saved.</strong> ${sentence}</p>
    ${
      problems.length > 0
        ? html`<ul class="findings">
            ${problems.map(finding)}
          </ul>`
        : undefined
    }
  </div>`;
}

/** Which files become what, line by line. */
export function filesShown(changes: readonly NewText[]): Html {
  return html`<ul class="files">
    ${changes.map(
      ({ path, before, after }) =>
        html`<li>
          <p class="place">${path}</p>
          ${
            after === undefined
              ? html`<p>This file is deleted.</p>`
              : typeof after !== "string"
                ? html`<p>
                    <img
                      src="data:image/jpeg;base64,${Buffer.from(after).toString("base64")}"
                      width="200"
                      height="200"
                      alt="The photo as the site will show it"
                    />
                  </p>`
                : html`<pre tabindex="0" aria-label="${path}">${linesOf(typeof before === "string" ? before : "", after)}</pre>`
          }
        </li>`,
    )}
  </ul>`;
}

/** Lines that go and lines that come. Many lines of a new file are told by their number. */
function linesOf(before: string, after: string): Html {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const gone = old.filter((line) => line !== "" && !now.includes(line));
  const come = now.filter((line) => line !== "" && !old.includes(line));
  return html`${gone.map((line) => html`<del>− ${line}</del> `)}${come.map((line) => html`<ins>+ ${line}</ins> `)}`;
}
