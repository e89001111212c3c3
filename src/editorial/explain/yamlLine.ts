/** One thing that YAML can't read, and the line put right. Line and column are counted from 1. */
export interface YamlTrouble {
  line: number;
  column: number;
  message: string;
  fix: string;
}

/** A line in two parts: `- key: ` and its value. */
export function parts(text: string): { start: string; value: string } | undefined {
  const [, start = "", value = ""] = text.match(/^(\s*(?:- +)?[\w-]+: +|\s*- +)(\S.*)$/) ?? [];
  return start ? { start, value: value.trimEnd() } : undefined;
}

/** A text in quotes, so that every sign in it stands for itself. */
export function quoted(text: string): string {
  return text.includes('"') && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
}

/** How many spaces a line begins with. */
export const indentOf = (text: string) => text.length - text.trimStart().length;
