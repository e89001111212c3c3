import type { Fields } from "../../schemas/index.ts";
import type { ReadRecord } from "./record.ts";

type Signed = Fields<"department">["signed"];

/**
 * A common record with what this department's people have signed for: that a lawyer has read its law, or, for a translation, that
 * someone has compared it. What was read anew after that day counts as not signed.
 */
export function withSigned(record: ReadRecord, signed: Signed = []): ReadRecord {
  const { file, data, fields } = record;
  if (file.layer !== "common" || !data) return record;
  const name = `${file.collection}/${file.id}`;
  const facts = (record.original ?? record).data as { checked?: string; read?: string } | undefined;
  const changed = facts?.checked ?? facts?.read ?? "";
  const found = signed.find(({ files, language, date }) => language === file.language && files.includes(name) && date >= changed);
  if (!found) return record;
  const more = { [file.language ? "confirmed" : "review"]: { by: found.by, date: found.date } };
  return { ...record, data: { ...data, ...more }, fields: { ...(fields as object), ...more } };
}
