import type { Findings, Found } from "./compare.ts";
import { addSource, CantEdit, editYaml, inFields } from "./edit.ts";
import type { Layout } from "./layout.ts";
import type { NewText } from "../files/write.ts";

/** What an import would write. */
export interface Prepared {
  texts: NewText[];
  /** Files that can't be changed without touching something else, and why. */
  byHand: Map<string, string>;
}

/**
 * Prepares the new text of every file: the changed facts, the source, and, where the directory confirms anything, the day on which they
 * were confirmed. A file that can't be changed safely is left as it is, unconfirmed.
 */
export function prepare(findings: Findings, department: string, today: string, layout: Layout, textOf: (file: string) => string): Prepared {
  const prepared: Prepared = { texts: [], byHand: new Map() };
  for (const found of findings.found) {
    const path = found.school.file;
    const before = textOf(path);
    try {
      const after = withFacts(before, found, today, layout);
      if (after !== before) prepared.texts.push({ path, before, after });
    } catch (error) {
      if (!(error instanceof CantEdit)) throw error;
      prepared.byHand.set(path, error.message);
    }
  }
  for (const { id, text } of findings.opened)
    prepared.texts.push({ path: `content/${department}/schools/${id}.mdx`, before: undefined, after: text });
  return prepared;
}

function withFacts(text: string, { school, changes }: Found, today: string, { page, confirms }: Layout): string {
  const edits = changes.flatMap((change) => change.edits);
  if (!confirms) return edits.length > 0 ? inFields(text, (fields) => addSource(editYaml(fields, edits), page)) : text;
  // A day that is later already is not set back.
  if (school.data.checked !== undefined && school.data.checked < today) edits.push({ path: ["checked"], value: today });
  // What was only read in a copy is confirmed now.
  const asChecked = (fields: string) => (school.data.read ? fields.replace(/^read:.*$/m, `checked: ${today}`) : fields);
  return inFields(text, (fields) => addSource(editYaml(asChecked(fields), edits), page));
}
