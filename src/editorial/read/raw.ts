import { escaped } from "../../lib/escaped.ts";
import type { Source } from "../explain/source.ts";
import { factsIn, shortNumbersIn } from "../explain/facts.ts";

/** What people write for Markdown and is none: readers would see the signs. Each with the line put right. */
const slips: { sign: RegExp; says: string; mend: (line: string) => string }[] = [
  {
    sign: /\[[^\]]+\] +\(/,
    says: "A link has no space between its words and its address.",
    mend: (line) => line.replace(/\] +\(/g, "]("),
  },
  {
    sign: /\([^()]*\)\[[^\]]*\]/,
    says: "In a link, the words come first, in square brackets; then the address.",
    mend: (line) => line.replace(/\(([^()]*)\)\[([^\]]*)\]/g, "[$1]($2)"),
  },
  {
    sign: /\[[^\]]+\]\[[^\]]*\]/,
    says: "This link leads nowhere: its address is missing.",
    mend: () => "Write the address behind the words: [our programs](/programs/).",
  },
  { sign: /\*\*/, says: "Bold words have two stars before and two behind.", mend: (line) => line.replaceAll("**", "") },
  { sign: /^#{1,6}[^#\s]/, says: "A heading has a space behind its number signs.", mend: (line) => line.replace(/^(\s*#+)/, "$1 ") },
  {
    sign: /^[•·‣◦▪]/,
    says: "An entry of a list begins with a hyphen and a space.",
    mend: (line) => line.replace(/^(\s*)[•·‣◦▪]\s*/, "$1- "),
  },
  {
    sign: /^[-*][\p{L}¿¡“[]/u,
    says: "An entry of a list begins with a hyphen and a space.",
    mend: (line) => line.replace(/^(\s*)[-*]/, "$1- "),
  },
];

/**
 * Reports what readers would see raw, and facts that belong into a record, in a block of running text.
 *
 * @param text the block's words as they are read, line by line as in the file
 * @param first number of its first line
 */
export function reportRaw(text: string, first: number, source: Source): void {
  text.split("\n").forEach((part, index) => {
    const number = first + index;
    const line = source.lines[number - 1] ?? "";
    const slip = slips.find(({ sign }) => sign.test(part));
    if (slip) source.report("bad-mdx", number, Math.max(0, line.search(/\S/)) + 1, slip.says, slip.mend(line));
    for (const fact of factsIn(part)) reportFact(fact, fact, number, line, source);
    for (const short of shortNumbersIn(part)) reportFact(short.number, short.phrase, number, line, source);
  });
}

/** Reports a fact where it stands: at the end of a phrase that stands nowhere else in the line. */
function reportFact(fact: string, phrase: string, number: number, line: string, source: Source): void {
  // Stars and backticks may stand within what readers see as one number.
  const signs = [...phrase].map(escaped).join("[*_`]*");
  const around = phrase === fact ? "[*_`]*" : "";
  const written = line.match(new RegExp(around + signs + around));
  const before = phrase.length - fact.length;
  const component = fact.includes("@") ? '<Line of="…" />' : '<Phone of="…" />';
  source.report(
    "fact-in-text",
    number,
    (written?.index ?? 0) + before + 1,
    `“${fact}” is a fact that can change; a text refers to its record instead.`,
    written ? line.replace(written[0], written[0].slice(0, before) + component) : component,
  );
}
