import type { Problem } from "../../src/editorial/explain/problem.ts";
import { hasErrors, shownOf } from "../../src/editorial/explain/report.ts";
import { html, type Html } from "../edit/desk/html.ts";

/** What the check says, and for which page it is shown. */
export interface Findings {
  /** The path at which the site stands, with a slash at both ends. */
  base: string;
  /** The page's address, without its language. */
  address: string;
  problems: Problem[];
  /** The address of the page that is made from a file; undefined if there is none. */
  addressOf: (file: string) => string | undefined;
}

/** What the check says of the files that the page is made from. */
export function ownOf({ address, addressOf, problems }: Findings): Problem[] {
  return problems.filter(({ file }) => addressOf(file) === address);
}

/** What the check says, above a page: first of this page, then all else. */
export function panel(findings: Findings): Html {
  const { problems } = findings;
  const own = ownOf(findings);
  const { files, more, sum } = shownOf(problems.filter((problem) => !own.includes(problem)));
  const others = [...files.values()].flat();
  const drafts = problems.flatMap(({ file, id }) => (id === "draft" ? (findings.addressOf(file) ?? []) : []));
  return html`<aside
    id="preview-findings"
    lang="en"
    aria-label="What the check says"
    data-drafts="${drafts.join(" ")}"
    ${problems.length === 0 && "hidden"}
  >
    ${
      own.length > 0 &&
      html`<p><strong>${hasErrors(own) ? "To mend on this page" : "To look at on this page"}</strong></p>
        <ul>
          ${inOrder(own).map((problem) => finding(problem, findings))}
        </ul>`
    }
    ${
      others.length > 0 &&
      html`<details class="${hasErrors(others) ? "errors" : ""}">
        <summary>Elsewhere: ${sum}</summary>
        <ul>
          ${inOrder(others).map((problem) => finding(problem, findings))} ${more.map((line) => html`<li>${line}</li>`)}
        </ul>
      </details>`
    }
  </aside>`;
}

/** What stops the site comes first. */
const inOrder = (problems: Problem[]) => problems.toSorted((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"));

function finding({ file, line, column, severity, message, fix }: Problem, { address, addressOf, base }: Findings): Html {
  const page = addressOf(file);
  const place = `${file}:${line}:${column}`;
  return html`<li class="${severity}">
    <p>${message}</p>
    <p class="place">${page && page !== address ? html`<a href="${base + page.slice(1)}">${place}</a>` : place}</p>
    ${fix && html`<pre>${fix.trimEnd()}</pre>`}
  </li>`;
}

/** What links the panel's style and script, for the head of a page. */
export const head = (base: string) =>
  `<link rel="stylesheet" href="${base}@preview/panel.css"><script type="module" src="${base}@preview/panel.js"></script>`;

/** What stands in place of a page that mistakes keep from being shown. */
export function instead(findings: Findings): string {
  return `<!doctype html>
<html lang="en" data-failed>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>To mend</title>${head(findings.base)}</head>
<body>${panel(findings).text}<main><h1>This page can’t be shown yet</h1><p>It comes back by itself once what is said above is mended.</p></main></body>
</html>
`;
}
