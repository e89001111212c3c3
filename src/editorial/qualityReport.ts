import { daysBetween } from "../calendar/days.ts";
import { sectionFor, sections, type SectionName } from "../i18n/sections.ts";
import { compare } from "../lib/compare.ts";
import { measures } from "../reading/measures.ts";
import { kinds } from "../schemas/index.ts";
import type { FactsOf, LanguageOf, Quality } from "../schemas/quality.ts";
import type { Pair } from "./check/parity.ts";
import { gradeOf } from "./check/reading.ts";
import { passagesOf } from "./read/passages.ts";
import type { ReadRecord } from "./read/record.ts";

/**
 * How good the content of a site is, in numbers: how old its facts are, what is translated, how easy its texts are to read.
 *
 * @param records the English records that the site shows
 * @param pairs how each stands in each further language
 * @param today YYYY-MM-DD
 */
export function qualityOf(records: readonly ReadRecord[], pairs: readonly Pair[], languages: readonly string[], today: string): Quality {
  const texts = [...records, ...pairs.flatMap(({ translation }) => translation ?? [])];
  return {
    facts: factsBySection(records, today),
    languages: languages.map((language) =>
      languageOf(
        language,
        texts.filter(({ file }) => file.writtenIn === language),
        pairs.filter((pair) => pair.language === language),
      ),
    ),
  };
}

function factsBySection(records: readonly ReadRecord[], today: string): FactsOf[] {
  const found = new Map<SectionName | "other", FactsOf>();
  for (const { file, data } of records) {
    const { facts, interval } = kinds[file.collection] as { facts: object; interval?: number };
    if (!("checked" in facts) || !data) continue;
    const section = sectionFor(file.collection);
    const name = (Object.entries(sections).find(([, one]) => one === section)?.[0] ?? "other") as SectionName | "other";
    const sum = found.get(name) ?? { section: name, all: 0, confirmed: 0, read: 0, sample: 0, overdue: 0, oldest: undefined };
    const { checked, read, sample } = data as { checked?: string; read?: string; sample?: boolean };
    const day = checked ?? read;
    sum.all += 1;
    if (sample) sum.sample += 1;
    else if (checked) sum.confirmed += 1;
    else if (read) sum.read += 1;
    if (day && interval !== undefined && daysBetween(day, today) > interval) sum.overdue += 1;
    if (day && (!sum.oldest || day < sum.oldest)) sum.oldest = day;
    found.set(name, sum);
  }
  const order = Object.keys(sections);
  const place = ({ section }: FactsOf) => (section === "other" ? order.length : order.indexOf(section));
  return [...found.values()].toSorted((a, b) => place(a) - place(b) || compare(a.section, b.section));
}

function languageOf(language: string, records: readonly ReadRecord[], pairs: readonly Pair[]): LanguageOf {
  const grades = records.flatMap((record) => gradeOf(record, passagesOf(record)) ?? []);
  const scores = grades.map(({ score }) => score).toSorted((a, b) => a - b);
  const count = (state: Pair["state"]) => pairs.filter((pair) => pair.state === state).length;
  return {
    language,
    texts: pairs.length,
    missing: count("missing"),
    changed: count("changed"),
    confirmed: count("confirmed"),
    measured: grades.length,
    hard: grades.filter(({ isHard }) => isHard).length,
    middle: scores[Math.floor(scores.length / 2)],
    limits: measures[language]?.limits,
  };
}
