import { firstLines } from "../../resources/firstLines.ts";
import { absenceInWords } from "../read/areas.ts";
import { fieldsOf, keyOf, type ReadRecord } from "../read/record.ts";
import type { Targets } from "./references.ts";

/** A help topic begins with a line to call, one to text or a form: of the lines it names, one must serve the department's area. */
export function checkFirstLines(record: ReadRecord, { shown, elsewhere }: Targets): void {
  const topic = fieldsOf("topics", record);
  if (!topic) return;
  if (!topic.call && !topic.text && !topic.report)
    record.source.reportAt(
      "missing",
      [],
      "This topic begins with nobody to call, to text or to write to.",
      "Write call, text or report, with the name of a file in resources/.",
    );
  const asKey = (id: string) => keyOf({ collection: "resources", id });
  const line = (id: string) => shown.get(asKey(id));
  /** Whether the topic has another way to somebody: then one whose lines all serve elsewhere is a gap, and not the end. */
  const another = (channel: string) =>
    (["call", "text", "report"] as const).some((other) => other !== channel && topic[other]?.some((name) => line(name)));
  const own = [...shown.values()].flatMap((other) => {
    const data = fieldsOf("resources", other);
    return data ? [{ id: other.file.id, data }] : [];
  });
  for (const channel of ["call", "text"] as const) {
    if (!topic[channel]) continue;
    const named = firstLines(record.file.id, topic[channel], channel, own);
    const lines = named.flatMap((name) => line(name) ?? []);
    const leading = lines.find((other) => fieldsOf("resources", other)?.[channel]?.length);
    if (leading && fieldsOf("resources", leading)![channel]!.some((way) => "unconfirmed" in way && way.unconfirmed))
      record.source.reportAt(
        "unconfirmed-first",
        [channel],
        `This topic begins with “${leading.file.id}”, whose number nobody has confirmed.`,
        `Name a line with a confirmed number first, or confirm that of ${leading.file.path} and take out unconfirmed.`,
      );
    // A line with mistakes of its own, or that does not exist, is reported by itself.
    if (named.some((name) => !line(name) && !elsewhere.has(asKey(name)))) continue;
    if (lines.some((other) => !other.data || fieldsOf("resources", other)?.[channel]?.length)) continue;
    const out = named.filter((name) => elsewhere.has(asKey(name)));
    const common = record.file.layer === "common" && lines.length === 0;
    const why = common
      ? "The lines that the common file names serve other places."
      : lines.length > 0
        ? `${lines.map(({ file }) => `“${file.id}”`).join(" and ")} can't be reached by ${channel}.`
        : `${out.map((name) => `“${name}” ${absenceInWords(elsewhere.get(asKey(name)))}.`).join(" ")}`;
    record.source.reportAt(
      "no-channel",
      [channel],
      `In this department nobody answers the first ${channel} of this topic. ${why}`,
      common
        ? `In the file of a line of yours that helps with this, write: first_for: [${record.file.id}]`
        : "Name a line that helps with this and serves the department's area, too.",
      { severity: lines.length === 0 && another(channel) ? "warning" : "error" },
    );
  }
}
