import { quoted } from "../explain/yamlLine.ts";
import { factsIn } from "../explain/facts.ts";
import { forEachPlainText } from "../explain/shape.ts";
import { hasText, type ReadRecord } from "../read/record.ts";

/** Signs that no reader sees, and that can turn words around: marks of width zero, of direction, soft hyphens. */
export const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** Words that say that the real words are still to come. */
const toCome = /\b(?:TBD|TODO|FIXME|[Ll]orem ipsum)\b/;

/** HTML and Markdown, which a plain field shows as they are, each with what to write instead. */
const raw: [RegExp, string][] = [
  [/<\/?[a-z][\w:-]*(?:\s[^>]*)?\/?>/i, ""],
  [/&(?:nbsp|#160);/i, " "],
  [/&[a-z]{2,8};|&#\d+;/i, ""],
  [/!?\[([^\]]*)\]\([^)]*\)/, "$1"],
  [/\*\*([^*]*)\*\*/, "$1"],
  [/\*\*|__/, ""],
  [/^#{1,6} /, ""],
];

/** Checks the words in fields: readers see them exactly as they are written. */
export function checkPlainTexts(record: ReadRecord): void {
  const { schema, fields, source } = record;
  if (fields === undefined) return;
  forEachPlainText(schema, fields, (text, path) => {
    const remark = source.remarkBehind(path);
    const whole = text.trimEnd() + remark;
    const mend = (better: string) => source.corrected(path, quoted(better.trim().replace(/ {2,}/g, " ")), remark.length);
    if (remark)
      return source.reportAt(
        "cut-off",
        path,
        "In a value without quotes, a space and “#” cut off the rest. Put the value in quotes; a remark goes on a line of its own.",
        mend(whole),
      );
    const hidden = invisible.exec(text);
    if (hidden)
      return source.reportAt(
        "hidden-sign",
        path,
        `There is a sign in this text that no reader sees (U+${hidden[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}).`,
        mend(text.replace(new RegExp(invisible, "g"), "")),
      );
    if (!/[\p{L}\p{N}]/u.test(text)) return source.reportAt("no-words", path, "There is no letter in this text.", "Write the words.");
    const [sign] = raw.find(([pattern]) => pattern.test(text)) ?? [];
    if (sign)
      return source.reportAt(
        "raw-signs",
        path,
        `A field is shown as it is written: readers would see “${text.match(sign)![0].trim()}”.`,
        mend(raw.reduce((clean, [pattern, to]) => clean.replace(new RegExp(pattern, pattern.flags.replace("g", "") + "g"), to), text)),
      );
    if (toCome.test(text))
      return source.reportAt(
        "to-come",
        path,
        `“${toCome.exec(text)![0]}” would be published.`,
        "Write what is known, or say that it is not published.",
      );
    // People search for a number as it is advertised: 1-800-RUNAWAY.
    const [fact] = path[0] === "aliases" ? [] : factsIn(text);
    if (fact)
      source.reportAt(
        "fact-in-text",
        path,
        `“${fact}” is a fact that can change; it must not stand in words.`,
        "Take it out; the page shows it from the record's own field.",
      );
  });
  if (hasText(source)) checkBody(record);
}

/** The same in the text below the fields. */
function checkBody({ source }: ReadRecord): void {
  source.lines.forEach((line, index) => {
    if (index + 1 < source.bodyLine) return;
    const hidden = invisible.exec(line);
    const unfinished = toCome.exec(line);
    if (hidden)
      source.report(
        "hidden-sign",
        index + 1,
        hidden.index + 1,
        "There is a sign in this text that no reader sees.",
        line.replace(new RegExp(invisible, "g"), ""),
      );
    else if (unfinished)
      source.report(
        "to-come",
        index + 1,
        unfinished.index + 1,
        `“${unfinished[0]}” would be published.`,
        "Write what is known, or say that it is not published.",
      );
  });
}
