import { fill } from "../i18n/format.ts";
import type { Fields } from "../schemas/index.ts";
import type { Interface } from "../schemas/interface.ts";

/** A letter to fill in: to whom, what it is about, the questions with room to answer, and a name only if the writer wants. */
export function letterOf(of: Fields<"feedback">, department: string, words: Interface["feedback"]): string {
  return [fill(words.dear, { department }), of.subject, ...of.ask.map((question) => `${question}\n…`), `${words.sign}\n…`].join("\n\n");
}

/** A link that opens the reader's own mail program with the letter in it. */
export function mailTo(address: string, subject: string, letter: string): string {
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(letter.replaceAll("\n", "\r\n"))}`;
}
