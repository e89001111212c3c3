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
      "Write call, text or report, with the name of a file in resources/.",
    );
  const home = shown.get("department department")?.data as Fields<"department"> | undefined;
  const crisis = home && (shown.get(`resources ${home.crisis}`)?.data as Fields<"resources"> | undefined);
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
      home && crisis?.[channel]?.length && !named.includes(home.crisis)
        ? record.source.corrected([channel], `[${[...named, home.crisis].map(asName).join(", ")}]`)
        : "Name a line that serves the department's area, too.",
    );
  }
}

/** A name of digits alone needs quotes, or YAML takes it for a number. */
const asName = (name: string) => (/^\d+$/.test(name) ? `"${name}"` : name);
