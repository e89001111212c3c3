import { isDraft, type ReadRecord } from "../read/record.ts";

/** Says of a draft that it is one, so that nobody waits for it in vain. */
export function checkDraft(record: ReadRecord): void {
  if (!isDraft(record)) return;
  record.source.reportAt("draft", ["draft"], "This is a draft: readers do not see it.", "Take this line out to publish it.", {
    severity: "warning",
    atName: true,
  });
}
