import { indentOf, parts, quoted, type YamlTrouble } from "./yamlLine.ts";

interface Place {
  /** The lines of the whole file. */
  lines: readonly string[];
  /** Number of the first line of YAML. */
  first: number;
  line: number;
  column: number;
}

/** Says in plain words what the YAML reader stumbled over. */
export function explainYaml(code: string, place: Place): YamlTrouble {
  const { lines, first, column } = place;
  // YAML may notice only at the end of the file.
  let { line } = place;
  while (line > first && (lines[line - 1] ?? "").trim() === "") line -= 1;
  const text = lines[line - 1] ?? "";
  const { start = "", value = "" } = parts(text) ?? {};
  const open = findOpen(place);
  if (open) return open;
  if (code === "DUPLICATE_KEY")
    return {
      line,
      column,
      message: `The field “${text.trim().replace(/^- +/, "").split(":")[0]}” stands here twice.`,
      fix: "Keep one of the two.",
    };
  if (code === "MULTIPLE_DOCS")
    return { line, column: 1, message: "A line of three hyphens does not belong in a .yaml file.", fix: "Take this line out." };
  if (/IMPLICIT_KEY|MISSING_CHAR/.test(code) && !/:(\s|$)|^\s*- /.test(text)) {
    const [, before = "", name = "", rest = ""] = text.match(/^(\s*(?:- +)?)([\w-]+)[:\s]*(.*)$/) ?? [];
    if (name)
      return {
        line,
        column: before.length + name.length + 1,
        message: "A colon and a space are missing after the name of the field.",
        fix: `${before}${name}: ${rest}`,
      };
  }
  const bare = !/^["'[{|>]/.test(value);
  if (bare && /: |:$/.test(value))
    return { line, column: start.length + 1, message: "A value with a colon in it must stand in quotes.", fix: start + quoted(value) };
  const below = lines[line] ?? "";
  if (code.endsWith("IMPLICIT_KEY") && bare && indentOf(below) > indentOf(text)) return indentation(line + 1, below, indentOf(text));
  if (code === "BAD_INDENT" || code === "MISSING_CHAR") return indentation(line, text, indentOf(lines[line - 2] ?? ""));
  if (value && !/^[[{|>]/.test(value))
    return {
      line,
      column: start.length + 1,
      message: "This value has signs that mean something else to YAML; it must stand in quotes.",
      fix: start + quoted(value.replace(/^(["'])(.*)\1$/, "$2")),
    };
  return { line, column, ...unreadable };
}

const unreadable = {
  message: "This line can't be read.",
  fix: "Write one “field: value” a line, with the same indentation for neighbors, and quotes around text with special signs.",
};

const misaligned = "This line is not indented like the lines around it.";

/** One mistake can make YAML stumble several times on a line, and a wrong indentation on the next line too. */
export function withoutEchoes(troubles: YamlTrouble[]): YamlTrouble[] {
  return troubles
    .toSorted((a, b) => a.line - b.line)
    .filter(({ line, message }, index, all) => {
      const before = all[index - 1];
      return !before || (before.line !== line && !(before.line === line - 1 && before.message === misaligned && message === misaligned));
    });
}

function indentation(line: number, text: string, wanted: number): YamlTrouble {
  const fix = " ".repeat(wanted) + text.trimStart();
  return fix === text ? { line, column: 1, ...unreadable } : { line, column: indentOf(text) + 1, message: misaligned, fix };
}

const unclosed = (sign: string, end: string) => ({
  message: `This value begins with ${sign} but has no ${end} at its end.`,
  fix: "Close every bracket and quote that is opened.",
});

/** A quote or bracket that is opened at or above a line, and not closed before the next field. */
function findOpen({ lines, first, line }: Place): YamlTrouble | undefined {
  for (let at = Math.min(line, lines.length); at >= first; at--) {
    const text = lines[at - 1] ?? "";
    const { start, value } = parts(text) ?? { start: text.slice(0, indentOf(text)), value: text.trim() };
    const sign = value[0] ?? "";
    const end = { '"': '"', "'": "'", "[": "]", "{": "}" }[sign];
    const next = lines[at] ?? "";
    if (/^[[{]/.test(value) && (value.match(/"/g)?.length ?? 0) % 2 === 1) {
      const [, word = ""] = value.match(/"([^",\]}]*)[^"]*$/) ?? [];
      return {
        line: at,
        column: text.lastIndexOf('"') + 1,
        message: `The quote before “${word}” is not closed.`,
        fix: text.replaceAll('"', "").trimEnd(),
      };
    }
    if (!end || value.slice(1).includes(end) || !(next.trim() === "" || next === "---" || parts(next) || /:\s*$/.test(next))) continue;
    const rest = value.slice(1);
    const isField = parts(rest) !== undefined || rest.endsWith(":");
    if (sign !== end && /[[{"']/.test(rest)) return { line: at, column: start.length + 1, ...unclosed(sign, end) };
    const fix = sign !== end ? text.trimEnd() + end : start + (isField ? rest : quoted(rest));
    return { line: at, column: start.length + 1, ...unclosed(sign, end), fix };
  }
  return undefined;
}
