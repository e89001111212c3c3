import type { Fields } from "../../schemas/index.ts";
import type { ReadRecord } from "../read/record.ts";
import type { Targets } from "./references.ts";

/** Every help topic begins with a line to call and one to text: of those it names, one must serve the department's area. */
export function checkFirstLines(record: ReadRecord, { shown, elsewhere }: Targets): void {
  const topic = record.data as Fields<"topics"> | undefined;
  if (!topic) return;
  for (const channel of ["call", "text"] as const) {
    const lines = topic[channel].flatMap((name) => shown.get(`resources ${name}`) ?? []);
    // A line with mistakes of its own, or that does not exist, is reported by itself.
    if (topic[channel].some((name) => !shown.has(`resources ${name}`) && !elsewhere.has(name))) continue;
    if (lines.some(({ data }) => data === undefined || (data as Fields<"resources">)[channel]?.length)) continue;
    const out = topic[channel].filter((name) => elsewhere.has(name));
    const why =
      lines.length > 0
        ? `${lines.map(({ file }) => `“${file.id}”`).join(" and ")} can't be reached by ${channel}.`
        : `${out.map((name) => `“${name}” serves ${elsewhere.get(name)}.`).join(" ")}`;
    record.source.reportAt(
      "no-channel",
      [channel],
      `In this department nobody answers the first ${channel} of this topic. ${why}`,
      record.source.corrected([channel], `[${[...topic[channel], "988"].map((name) => (name === "988" ? '"988"' : name)).join(", ")}]`),
    );
  }
}
