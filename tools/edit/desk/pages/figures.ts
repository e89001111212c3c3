import { dayAfter } from "../../../../src/calendar/days.ts";
import { dateInWords } from "../../../../src/i18n/format.ts";
import { gridOf, lineOf, setFigures, type Row } from "../../actions/figures.ts";
import type { Site } from "../../actions/site.ts";
import type { Given } from "../given.ts";
import { html, type Html } from "../html.ts";
import { input } from "../inputs.ts";
import type { Job } from "../work.ts";
import { office } from "./confirm.ts";

/** The month before this one: what is counted now. */
const lastMonth = (today: string) => dayAfter(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
const nameOf = (row: Row, column: string) => `${row.id} ${column}`;

/** Measures with the same columns stand in one table. */
function tables(rows: Row[]): Row[][] {
  return [...Map.groupBy(rows, ({ measure }) => measure.columns.map((column) => measure.labels[column]).join()).values()];
}

export const figuresJob: Job = {
  path: "/figures",
  title: "Figures of a month",
  lead: "Write what was counted; sums are worked out. A measure that you leave empty stays as it is. Write 0 where there was nothing, and * for a number that nobody may see.",
  form(site, given) {
    const month = given.text("month") || lastMonth(site.today);
    const rows = gridOf(site, month);
    if (rows.length === 0) return html`<p>This department counts nothing yet.</p>`;
    return html`${input(given, "month", "The month", { type: "month", required: true, value: month, help: "Year and month, like 2026-10." })}
    ${tables(rows).map((own) => table(own, given))} ${office(given)}`;
  },
  plan(site, given) {
    const month = given.text("month");
    return {
      what: `Wrote the figures of ${month}`,
      changes: setFigures(site, { month, counts: countsIn(site, given, month), by: given.text("by") }),
      shown: sums(site, given, month),
    };
  },
};

function table(rows: Row[], given: Given): Html {
  const { columns, labels } = rows[0]!.measure;
  return html`<div class="wide">
    <table>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          ${columns.map((column) => html`<th scope="col">${labels[column]}</th>`)}
          <th scope="col">Total</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr data-row${row.measure.protected ? html` data-protected` : undefined}>
              <th scope="row">${row.measure.name}</th>
              ${row.measure.columns.map((column) => {
                const name = nameOf(row, column);
                return html`<td>
                  <input
                    name="${name}"
                    value="${given.has(name) ? given.text(name) : row.cells[column]}"
                    inputmode="numeric"
                    autocomplete="off"
                    size="6"
                    aria-label="${row.measure.name}, ${row.measure.labels[column]}"
                  />
                </td>`;
              })}
              <td><output>${row.cells["total"]}</output></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function countsIn(site: Site, given: Given, month: string): Record<string, Record<string, string>> {
  return Object.fromEntries(
    gridOf(site, month).map((row) => [
      row.id,
      Object.fromEntries(row.measure.columns.map((column) => [column, given.text(nameOf(row, column))])),
    ]),
  );
}

/** What will be counted, and what of it readers will not see. */
function sums(site: Site, given: Given, month: string): Html {
  const counts = countsIn(site, given, month);
  const rows = gridOf(site, month).filter(({ id }) => Object.values(counts[id]!).some((text) => text !== ""));
  return html`<h2>${dateInWords(month, "en")}</h2>
    <ul>
      ${rows.map(({ id, measure }) => {
        const numbers = Object.fromEntries(Object.entries(counts[id]!).map(([column, text]) => [column, text.replace(/[,\s]/g, "")]));
        const { total, hidden } = lineOf(measure, numbers);
        return html`<li>
          ${measure.name}:
          ${measure.columns.map((column, index) => html`${index > 0 ? ", " : ""}${measure.labels[column]} ${counts[id]![column]}${hidden.includes(column) ? html` <strong>(hidden on the site)</strong>` : undefined}`)};
          together ${total}
        </li>`;
      })}
    </ul>
    <p>
      Of people, numbers from 1 to 10 are hidden on the site, and so is what would give them away: the site works that out for the whole
      school year.
    </p>`;
}
