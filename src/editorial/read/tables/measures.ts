import { publish } from "../../../figures/publish.ts";
import type { Fields } from "../../../schemas/index.ts";
import type { Published } from "../../../schemas/measure.ts";
import { Csv } from "./cells.ts";
import { readMonths } from "./months.ts";
import { nearest } from "../../explain/nearest.ts";
import { hasErrors } from "../../explain/report.ts";
import type { Problem } from "../../explain/problem.ts";
import type { ReadRecord } from "../record.ts";
import type { TableFile } from "../tree.ts";

/**
 * Brings each measure's definition and its CSV file together, and gives what may be published of them.
 * The numbers themselves go no further than this.
 *
 * @param today YYYY-MM-DD
 */
export function readTables(
  records: ReadRecord[],
  files: TableFile[],
  today: string,
): { published: Map<string, Published>; problems: Problem[] } {
  const published = new Map<string, Published>();
  const problems: Problem[] = [];
  const definitions = records.filter(({ file }) => file.collection === "measures");
  for (const { path, layer, id, text } of files) {
    const csv = new Csv(path, text);
    const definition = definitions.find(({ file }) => file.layer === layer && file.id === id);
    if (definition?.data) {
      const measure = definition.data as Fields<"measures">;
      const months = readMonths(csv, measure, today);
      if (months.length > 0 && !hasErrors(csv.problems)) published.set(id, publish(months, measure.protected));
    } else if (!definition)
      csv.report(
        "unknown-record",
        { line: 1, column: 1 },
        "These numbers have no definition.",
        `Write ${path.replace(/\.csv$/, ".yaml")}: what counts, what does not, and who keeps it.`,
      );
    problems.push(...csv.problems);
  }
  for (const record of definitions) {
    checkMeasure(record);
    const { path, layer, id } = record.file;
    const beside = files.filter((file) => file.layer === layer);
    if (beside.some((file) => file.id === id)) continue;
    const wanted = path.replace(/\.yaml$/, ".csv");
    const near = nearest(
      id,
      beside.filter((file) => !definitions.some(({ file: of }) => of.layer === layer && of.id === file.id)).map((file) => file.id),
    );
    record.source.report(
      "missing-file",
      1,
      1,
      `This definition has no numbers: there is no file ${wanted}.`,
      near ? `Rename ${near}.csv to ${id}.csv.` : `Save a spreadsheet as ${wanted}, or delete this file.`,
    );
  }
  return { published, problems };
}

/** What real numbers must say of themselves, and made-up ones can't. */
const kept = {
  source: "real numbers say where they come from",
  owner: "real numbers say which office keeps them",
  records: "real numbers say where they are written down first",
} as const;

function checkMeasure({ data, source }: ReadRecord): void {
  if (!data) return;
  const measure = data as Fields<"measures">;
  const { columns } = measure;
  for (const [field, why] of Object.entries(kept)) {
    if (measure.sample && measure[field as keyof typeof kept])
      source.reportAt(
        "contradiction",
        [field],
        `The numbers are made up: nobody keeps them, so “${field}” can't be said.`,
        "Take the line out.",
        {
          atName: true,
        },
      );
    if (!measure.sample && !measure[field as keyof typeof kept])
      source.reportAt("missing", [], `The field “${field}” is missing: ${why}.`, `${field}: …`);
  }
  columns.forEach((column, index) => {
    if (columns.indexOf(column) !== index)
      source.reportAt("duplicate", ["columns", index], `The column “${column}” stands here twice.`, "Keep one of the two.");
  });
}

/** Every column has a name for readers, in every language. */
export function checkLabels(record: ReadRecord): void {
  const { columns } = ((record.original ?? record).data ?? {}) as Partial<Fields<"measures">>;
  const { labels } = (record.data ?? {}) as Partial<Fields<"measures">>;
  if (!columns || !labels) return;
  for (const column of columns)
    if (!(column in labels))
      record.source.reportAt("missing", ["labels"], `The label of the column “${column}” is missing.`, `  ${column}: …`);
  for (const label of Object.keys(labels))
    if (!columns.includes(label)) {
      const near = nearest(
        label,
        columns.filter((column) => !(column in labels)),
      );
      const message = `There is no column “${label}”.${near ? ` Did you mean “${near}”?` : ""}`;
      record.source.reportAt(
        near ? "misspelt" : "unknown-field",
        ["labels", label],
        message,
        near ? record.source.lineOf(["labels", label], { atName: true }).replace(label, near) : "Take the line out.",
        { atName: true },
      );
    }
}
