import { countsOf, measures, type Counts, type Measure } from "../../reading/measures.ts";
import { sentencesIn, type Sentence } from "../../reading/sentences.ts";
import { stubsInARow, tooManyShort } from "../../reading/stubs.ts";
import type { Source } from "../explain/source.ts";
import { placeIn } from "../read/passages.ts";
import type { Passage } from "../read/prose.ts";
import type { ReadRecord } from "../read/record.ts";

/** The formulas were made on samples of a hundred words. Below this many, one long name decides the score. */
const fewest = 40;

/** A sentence, and where it stands. */
interface Placed {
  sentence: Sentence;
  passage: Passage;
}

/** Warns of a text that is too hard to read, and of one that is nothing but stubs. Languages without a measure are not looked at. */
export function checkReading({ file, source }: ReadRecord, passages: readonly Passage[]): void {
  const measure = measures[file.writtenIn];
  if (!measure) return;
  const parts = passages.filter(({ label }) => !label).map((passage) => ({ passage, sentences: sentencesIn(passage.text) }));
  const placed = parts.flatMap(({ passage, sentences }) => sentences.map((sentence) => ({ passage, sentence })));
  checkGrade(placed, measure, source, isHelp(file));
  checkStubs(parts, source);
}

/** How hard a text is to read; undefined for one that is too short, or in a language without a measure. */
export function gradeOf({ file }: ReadRecord, passages: readonly Passage[]): { score: number; isHard: boolean } | undefined {
  const measure = measures[file.writtenIn];
  if (!measure) return undefined;
  const counts = countsOf(
    passages.filter(({ label }) => !label).flatMap(({ text }) => sentencesIn(text)),
    measure,
  );
  if (counts.words < fewest) return undefined;
  const score = measure.score(counts);
  return { score, isHard: measure.harder * score > measure.harder * measure.limits[isHelp(file) ? "help" : "other"] };
}

/** Whoever needs help may read with fear, on a small screen. */
const isHelp = ({ collection, id }: ReadRecord["file"]) => collection === "topics" || id.startsWith("help/");

function checkGrade(placed: Placed[], measure: Measure, source: Source, help: boolean): void {
  const counts = countsOf(
    placed.map(({ sentence }) => sentence),
    measure,
  );
  const limit = measure.limits[help ? "help" : "other"];
  const hardness = (of: Counts) => measure.harder * measure.score(of);
  if (counts.words < fewest || hardness(counts) <= measure.harder * limit) return;
  const hardest = placed
    .filter(({ sentence }) => sentence.words.length > 7)
    .map((item) => ({ ...item, score: hardness(countsOf([item.sentence], measure)) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ sentence, passage }) => ({ sentence, ...placeIn(passage, sentence.offset, source) }));
  const named = hardest.map(({ sentence: { words, text }, line }) => `line ${line}, “${beginning(text)}” (${words.length} words)`);
  source.report(
    "reading-grade",
    hardest[0]?.line ?? 1,
    hardest[0]?.column ?? 1,
    `This reads ${measure.inWords(counts)}; ${help ? "a help page" : "a text"} has ${limit} at ${measure.harder > 0 ? "most" : "least"}. Hardest: ${named.join("; ")}.`,
    "Make two sentences of a long one. Take short, common words for long ones.",
    { severity: "warning" },
  );
}

function checkStubs(parts: { passage: Passage; sentences: Sentence[] }[], source: Source): void {
  const fix = "Join what belongs together: “Not always, but ask.”";
  for (const { passage, sentences } of parts) {
    const run = stubsInARow(sentences);
    if (!run) continue;
    const { line, column } = placeIn(passage, run[0]!.offset, source);
    const words = run.map(({ text }) => text).join(" ");
    source.report("stubs", line, column, `“${words}”: ${run.length} stubs in a row sound cold.`, fix, { severity: "warning" });
  }
  const short = tooManyShort(parts.flatMap(({ sentences }) => sentences));
  if (short !== undefined)
    source.report(
      "stubs",
      source.bodyLine,
      1,
      `Of the sentences of this text, ${Math.round(short * 100)} in 100 have four words or fewer: it sounds cold, or as if someone did not want to talk.`,
      fix,
      { severity: "warning" },
    );
}

/** The first words of a sentence, as it stands in the file. */
function beginning(text: string): string {
  const words = text.replaceAll("#", "…").split(/\s+/);
  return words.length > 9 ? `${words.slice(0, 8).join(" ")} …` : words.join(" ");
}
