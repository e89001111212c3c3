import type { Change } from "./changes.ts";
import type { Findings } from "./compare.ts";
import type { BadLine } from "./read.ts";

/** What is said about an import, besides the findings themselves. */
export interface Occasion {
  department: string;
  /** The directory's file, as the person named it. */
  directory: string;
  rows: number;
  newest: string | undefined;
  /** Files of content that name a school, by the school's name. */
  namedIn: Map<string, string[]>;
  /** Files that must be changed by hand, and why. */
  byHand: Map<string, string>;
}

/** The findings as a list to read: what closed, what changed (file, field, from → to), what opened, what to look at. */
export function sayFindings(findings: Findings, occasion: Occasion): string {
  const { department, directory, rows, newest, byHand } = occasion;
  const folder = `content/${department}/schools`;
  const changed = findings.found.filter(({ changes }) => changes.length > 0);
  const kept = findings.found.filter((found) => found.kept.length > 0);
  const count = findings.found.length + findings.closed.length;
  return [
    `${department}: ${count} of our schools found in ${directory} (${rows.toLocaleString("en-US")} rows${newest ? `, newest change ${newest}` : ""}).`,
    section(
      `Closed`,
      findings.closed.map(
        ({ school, row }) => `${school.file}\n${closedAdvice(school.id, school.data.name, row.status, row.closed, occasion)}`,
      ),
    ),
    section(
      `Changed`,
      changed.map(({ school, changes }) => [school.file, ...changes.map(sayChange)].join("\n")),
    ),
    section(
      `Opened`,
      findings.opened.map(
        ({ id, name, row }) =>
          `${folder}/${id}.mdx (a new file)\n    “${name}”, ${row.level}, ${row.city ?? ""}; the directory calls it “${row.name}”, opened on ${row.opened}`,
      ),
    ),
    section(
      `Perhaps missing: open, and without a file`,
      findings.perhaps.map(({ row, why }) => `${row.name}, ${row.city ?? "no address"}, code ${row.code}\n    ${why}.`),
    ),
    section(
      `To look at`,
      findings.notes.map(({ file, text }) => `${file}\n    ${text}`),
    ),
    section(
      `To change by hand`,
      [...byHand].map(([file, why]) => `${file}\n    ${why}. The other files are not held up by it.`),
    ),
    section(
      `Not in the file: nothing was confirmed`,
      findings.missing.map(({ file, data }) => `${file} (${data.name})`),
    ),
    section(
      `Kept as you wrote it (keep), or confirmed after this file was made`,
      kept.map(({ school, kept: fields }) =>
        [school.file, ...fields.map((change) => `    ${change.field}: ${change.from}; the directory has ${change.to}`)].join("\n"),
      ),
    ),
    findings.uncoded.length > 0
      ? `Private, or without a code, so not compared: ${findings.uncoded.map(({ data }) => data.name).join(", ")}.`
      : "",
  ]
    .filter(Boolean)
    .join("\n\n");
}

function section(title: string, entries: string[]): string {
  return entries.length > 0
    ? `${title}: ${entries.length}\n${entries.map((entry) => `  ${entry.replaceAll("\n", "\n  ")}`).join("\n")}`
    : "";
}

function sayChange({ field, from, to }: Change): string {
  return `    ${field}: ${from} → ${to}`;
}

function closedAdvice(id: string, name: string, status: string, closed: string | undefined, { department, namedIn }: Occasion): string {
  const files = namedIn.get(id) ?? [];
  const merged = status === "merged" ? "was merged into another district" : "closed";
  return [
    `    ${name} ${merged}${closed ? ` on ${closed}` : ""}. The file is left alone.`,
    files.length > 0 ? `    → Take “${id}” out of: ${files.join(", ")}` : "    → No other file names it.",
    `    → Then delete the file, and add to content/${department}/redirects.yaml: - { from: /schools/${id}/, to: /schools/, why: The school closed. }`,
  ].join("\n");
}

/** The lines that can't be used, for the person who has to get a better file. */
export function sayBadLines(bad: BadLine[], count: number, directory: string): string {
  const lines = bad.map(({ line, why }) => `  line ${line}: ${why}`);
  const more = count > bad.length ? [`  … and ${count - bad.length} more`] : [];
  return [
    `${count} ${count === 1 ? "line" : "lines"} of ${directory} can't be used:`,
    ...lines,
    ...more,
    "Nothing was written. Download the file again; if the lines are still wrong, mend them in a text editor.",
  ].join("\n");
}
