import { settingsOf, type Content } from "../../editorial/read/content.ts";
import { addressOf } from "../../i18n/addresses.ts";
import { firstLines } from "../../resources/firstLines.ts";
import { reach } from "../../resources/reach.ts";
import { withMark } from "../../resources/said.ts";
import type { Collection } from "../../schemas/index.ts";
import type { Interface } from "../../schemas/interface.ts";
import { learn } from "./learn.ts";
import type { train } from "./train.ts";
import type { AnswersFile, AnswerWords, Way } from "../../search/file.ts";
import { pack } from "../../search/pack.ts";

/**
 * Makes the file.
 *
 * @param training how the search learns
 */
export function answersFile(content: Content, training?: typeof train): AnswersFile {
  const byLanguage = <Value>(make: (language: string) => Value) =>
    Object.fromEntries(content.languages.map((language) => [language, make(language)]));
  return {
    knowledge: pack(learn(content, training)),
    ways: byLanguage((language) => waysIn(content, language)),
    danger: byLanguage((language) => lineOf(content, language, settingsOf(content).emergency)),
    crisis: byLanguage((language) => lineOf(content, language, settingsOf(content).crisis)),
    words: byLanguage((language) => wordsOf(content.words[language]!)),
  };
}

function wordsOf(words: Interface): AnswerWords {
  return { answers: words.counts.answers, none: words.search.none, talk: words.search.talk, kinds: kindsIn(words) };
}

/** What a page is called in the list of answers. */
function kindsIn({ agreement, kinds, sections }: Interface): Partial<Record<Collection | "sections", string>> {
  return {
    topics: kinds.help,
    resources: kinds.resource,
    schools: kinds.school,
    officers: kinds.officer,
    programs: kinds.program,
    events: kinds.event,
    questions: kinds.question,
    journeys: sections.what_happens,
    feedback: sections.contact,
    measures: sections.dashboard,
    agreements: agreement.all,
    sheets: kinds.sheet,
    pages: kinds.page,
    sections: kinds.page,
  };
}

function lineOf({ entries, words }: Content, language: string, ...ids: (string | undefined)[]): Way[] {
  const line = ids
    .map((id) => entries.resources[language]!.find((resource) => resource.id === id))
    .find((resource) => resource !== undefined);
  if (!line) return [];
  const { call, text } = reach(line.data, { language, words: words[language]! });
  return [call, text].flatMap((way) => (way?.link ? [[withMark(way.said, way.mark), way.link] satisfies Way] : []));
}

function waysIn(content: Content, language: string): Record<string, Way[]> {
  const ways: Record<string, Way[]> = {};
  const add = (address: string, found: Way[]) => {
    if (found.length > 0) ways[address] = found;
  };
  const reader = { language, emergency: settingsOf(content).emergency };
  for (const { id, data } of content.entries.topics[language]!) {
    const first = (channel: "call" | "text") => firstLines(id, data[channel], channel, content.entries.resources[language]!, reader);
    const [call] = lineOf(content, language, ...first("call"));
    const text = lineOf(content, language, ...first("text")).find(([, link]) => link.startsWith("sms:"));
    add(addressOf("topics", id)!, [...(call ? [call] : []), ...(text ? [text] : [])]);
  }
  for (const { id } of content.entries.resources[language]!) add(addressOf("resources", id)!, lineOf(content, language, id));
  return ways;
}
