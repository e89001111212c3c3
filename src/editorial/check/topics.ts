import type { Fields } from "../../schemas/index.ts";
import type { ReadRecord } from "../read/record.ts";
import type { Targets } from "./references.ts";

/** A help topic begins with a line to call, one to text or a form: of the lines it names, one must serve the department's area. */
export function checkFirstLines(record: ReadRecord, { shown, elsewhere }: Targets): void {
  const topic = record.data as Fields<"topics"> | undefined;
  if (!topic) return;
  if (!topic.call && !topic.text && !topic.report)
    record.source.reportAt(
      "missing",
      [],
      "This topic begins with nobody to call, to text or to write to.",
      'Name one: call: "911", text: "988" or report: the name of a file in resources/.',
    );
  for (const channel of ["call", "text"] as const) {
    const named = topic[channel];
    if (!named) continue;
    const lines = named.flatMap((name) => shown.get(`resources ${name}`) ?? []);
    // A line with mistakes of its own, or that does not exist, is reported by itself.
    if (named.some((name) => !shown.has(`resources ${name}`) && !elsewhere.has(name))) continue;
    if (lines.some(({ data }) => data === undefined || (data as Fields<"resources">)[channel]?.length)) continue;
    const out = named.filter((name) => elsewhere.has(name));
    const why =
      lines.length > 0
        ? `${lines.map(({ file }) => `“${file.id}”`).join(" and ")} can't be reached by ${channel}.`
        : `${out.map((name) => `“${name}” serves ${elsewhere.get(name)}.`).join(" ")}`;
    record.source.reportAt(
      "no-channel",
      [channel],
      `In this department nobody answers the first ${channel} of this topic. ${why}`,
      record.source.corrected([channel], `[${[...named, "988"].map((name) => (name === "988" ? '"988"' : name)).join(", ")}]`),
    );
  }
}
