import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from "yaml";
import { controlsInValues, explainControl } from "./controls.ts";
import { lineAndColumn } from "./lineAndColumn.ts";
import type { Problem, ProblemId } from "./problem.ts";
import { explainUnusable, findTraps, findUnusable } from "./traps.ts";
import { unreadable } from "./unreadable.ts";
import { explainYaml, withoutEchoes } from "./yaml.ts";

/** How a problem of a field is reported. */
interface FieldReport {
  /** An error unless it says otherwise. */
  severity?: Problem["severity"] | undefined;
  /** True to point at the field's name; otherwise at its value. */
  atName?: boolean | undefined;
}

/** So many places that can't be read are told at once. */
const most = 100;
/** And so much of one line: each comes with the whole line mended, and a line may be as long as a book. */
const mostOfLine = 20;

/** A content file's text, with the means to point at a place in it. */
export class Source {
  readonly file: string;
  readonly text: string;
  readonly problems: Problem[] = [];
  readonly lines: string[];
  #document: Document | undefined;
  /** How many problems each line has had. */
  readonly #told = new Map<number, number>();
  /** Offset of the YAML part within the text. */
  #start = 0;
  /** The text below the fields; the fields themselves are blanked out, so that line numbers hold. */
  body = "";
  bodyLine = 1;

  constructor(file: string, text: string) {
    this.file = file;
    // Some editors put an invisible mark (BOM) before the first letter of UTF-8.
    const plain = text.replace(/^\uFEFF/, "").replace(/\r\n/g, "\n");
    // Old Mac programs end lines with another sign.
    this.text = plain.includes("\n") ? plain : plain.replaceAll("\r", "\n");
    this.lines = this.text.split("\n");
  }

  /** The same text as it was read, with only the first of the problems that were reported: a new reading adds its own. */
  again(problems: number): Source {
    const source = new Source(this.file, this.text);
    source.#document = this.#document;
    source.#start = this.#start;
    source.body = this.body;
    source.bodyLine = this.bodyLine;
    source.problems.push(...this.problems.slice(0, problems));
    return source;
  }

  /** Reports a problem at a line and column, both counted from 1. */
  report(
    id: ProblemId,
    line: number,
    column: number,
    message: string,
    fix: string,
    { severity = "error" }: Pick<FieldReport, "severity"> = {},
  ): void {
    // A line that YAML can't read is read as something like it, so that the others are checked: what that holds nobody wrote.
    if (id !== "bad-yaml" && this.problems.some((earlier) => earlier.id === "bad-yaml" && earlier.line === line)) return;
    const told = (this.#told.get(line) ?? 0) + 1;
    this.#told.set(line, told);
    if (told <= mostOfLine) this.problems.push({ file: this.file, line, column, id, severity, message, fix });
  }

  /** Gives the problem of a field a better proposal, once all files are known. */
  propose(path: PropertyKey[], fix: string): void {
    const { line, column } = this.place(path);
    const at = this.problems.findIndex((problem) => problem.line === line && problem.column === column);
    if (at >= 0) this.problems[at] = { ...this.problems[at]!, fix };
  }

  /** Reports a problem at a field. */
  reportAt(id: ProblemId, path: PropertyKey[], message: string, fix: string, { severity, atName }: FieldReport = {}): void {
    const { line, column } = this.place(path, { atName });
    this.report(id, line, column, message, fix, { severity });
  }

  /**
   * Reads the fields of a YAML file, or those between the two `---` lines of an MDX file.
   * Undefined if they can't be read; the reasons are then among the problems.
   */
  readFields(fenced: boolean): unknown {
    const reasons = unreadable(this.text, this.lines);
    for (const { id, line, column, message, fix } of reasons) this.report(id, line, column, message, fix);
    if (reasons.length > 0) return undefined;
    const yaml = fenced ? this.#betweenFences() : this.text;
    return yaml === undefined ? undefined : this.#parse(yaml);
  }

  #betweenFences(): string | undefined {
    if (this.lines[0]?.trimEnd() !== "---") {
      this.report("bad-fence", 1, 1, "The file must begin with a line of three hyphens, then its fields.", "---");
      return undefined;
    }
    const end = this.lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
    if (end < 0) {
      const body = this.lines.findIndex((line, index) => index > 0 && (line.trim() === "" || line.startsWith("#")));
      this.report(
        "bad-fence",
        body < 0 ? this.lines.length : body + 1,
        1,
        "The line of three hyphens that closes the fields is missing.",
        "---",
      );
      return undefined;
    }
    this.#start = this.lines[0].length + 1;
    this.bodyLine = end + 2;
    this.body = "\n".repeat(end + 1) + this.lines.slice(end + 1).join("\n");
    return this.lines.slice(1, end).join("\n") + "\n";
  }

  #parse(yaml: string): unknown {
    const first = lineAndColumn(this.text, this.#start).line;
    const lines = yaml.split("\n");
    const traps = findTraps(lines, first);
    for (const trap of traps) lines[trap.line - first] = trap.readable.padEnd(lines[trap.line - first]!.length);
    const counter = new LineCounter();
    const document = parseDocument(lines.join("\n"), { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
    this.#document = document;
    // For each, the lines above are looked through: a file with thousands of mistakes is mended from its beginning, or not by hand.
    const errors = document.errors.slice(0, most).map(({ code, pos }) => {
      const { line, col } = counter.linePos(pos[0]);
      return explainYaml(code, { lines: this.lines, first, line: first + line - 1, column: col });
    });
    // A trap can make YAML stumble in other places too: what it then says is no help.
    const troubles = traps.length > 0 ? traps : withoutEchoes(errors);
    for (const { line, column, message, fix } of troubles) this.report("bad-yaml", line, column, message, fix);
    if (errors.length > 0) return undefined;
    const unusable = findUnusable(document);
    if (unusable !== undefined) {
      const at = lineAndColumn(this.text, this.#start + unusable);
      const { column, message, fix } = explainUnusable(this.lines[at.line - 1] ?? "", at.line, at.column);
      this.report("bad-yaml", at.line, column, message, fix);
      return undefined;
    }
    for (const { offset, length, sign, value } of controlsInValues(document)) {
      const { line, column } = lineAndColumn(this.text, this.#start + offset);
      const text = this.lines[line - 1] ?? "";
      const whole = column - 1 + length <= text.length;
      const fix = whole ? text.slice(0, column - 1) + value + text.slice(column - 1 + length) : "Write the text on one line, without it.";
      this.report("control-sign", line, column, explainControl(sign), fix);
    }
    const fields = document.toJS() as unknown;
    if (fields === null) this.report("empty-file", first, 1, "There are no fields here.", "Write the record, or delete the file.");
    return fields ?? undefined;
  }

  /** The line and column of a field, or of the nearest field above it that exists. */
  place(path: PropertyKey[], { atName = false }: Pick<FieldReport, "atName"> = {}): { line: number; column: number } {
    const document = this.#document;
    if (document) {
      for (let depth = path.length; depth > 0; depth--) {
        const keys = path.slice(0, depth);
        const parent: unknown = depth > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
        const pair = isMap(parent) ? parent.items.find((item) => isPair(item) && String(item.key) === String(keys[depth - 1])) : undefined;
        const node: unknown = atName && pair ? pair.key : document.getIn(keys, true);
        const range = isNode(node) ? node.range : isNode(pair?.key) ? pair.key.range : undefined;
        if (range) return lineAndColumn(this.text, this.#start + range[0]);
      }
    }
    return lineAndColumn(this.text, this.#start);
  }

  /** The line of a field with its value replaced, and as many signs `more` behind it, for the corrected line. */
  corrected(path: PropertyKey[], value: string, more = 0): string {
    const { line, column } = this.place(path);
    const text = this.lines[line - 1] ?? "";
    const node: unknown = this.#document?.getIn(path, true);
    const length = isNode(node) && node.range ? node.range[1] - node.range[0] : text.length;
    return text.slice(0, column - 1) + value + text.slice(column - 1 + length + more);
  }

  /** What YAML leaves out of an unquoted value, because a space and “#” begin a remark; empty if there is none. */
  remarkBehind(path: PropertyKey[]): string {
    const node: unknown = this.#document?.getIn(path, true);
    if (!isScalar(node) || node.type !== "PLAIN" || !node.range) return "";
    const [behind = ""] = this.text.slice(this.#start + node.range[1]).match(/^[ \t]+#.*/) ?? [];
    return behind.trimEnd();
  }

  /** A single value as it is written: with the zeros at its beginning that a number loses. Undefined for what is no number. */
  numberAsWritten(path: PropertyKey[]): string | undefined {
    const node: unknown = this.#document?.getIn(path, true);
    return isScalar(node) && typeof node.value === "number" ? node.source : undefined;
  }

  /** The whole line that a field stands on. */
  lineOf(path: PropertyKey[], at: Pick<FieldReport, "atName"> = {}): string {
    return this.lines[this.place(path, at).line - 1] ?? "";
  }
}
