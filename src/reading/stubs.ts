import type { Sentence } from "./sentences.ts";

/** A sentence of so few words is a stub: “Not always.” “Ask them.” */
const stub = 3;
/** So many stubs one after the other sound like a list of orders, or like someone who does not want to talk. */
const inARow = 3;
/** Of a text with at least so many sentences, at most this part may have four words or fewer. */
const enough = 12;
const share = 1 / 3;
const short = 4;

/** Whether a sentence tells something itself: not a question, a number, an entry of a list, or words that the reader may say. */
const tells = ({ text }: Sentence) => /^\p{Lu}.*[.!]$/su.test(text) && !/[“”«»"]/.test(text);

/** The first run of stubs in a passage. */
export function stubsInARow(sentences: readonly Sentence[]): Sentence[] | undefined {
  let run: Sentence[] = [];
  for (const sentence of sentences) {
    if (sentence.words.length <= stub && tells(sentence)) run.push(sentence);
    else if (run.length >= inARow) break;
    else run = [];
  }
  return run.length >= inARow ? run : undefined;
}

/** The part of a text's sentences that is very short, where it is too large; undefined where it is not. */
export function tooManyShort(sentences: readonly Sentence[]): number | undefined {
  const telling = sentences.filter(tells);
  const part = telling.filter(({ words }) => words.length <= short).length / telling.length;
  return telling.length >= enough && part > share ? part : undefined;
}
