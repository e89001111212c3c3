import type { Content } from "../../editorial/read/content.ts";
import { addressOf } from "../../i18n/addresses.ts";
import type { marked } from "../../i18n/sample.ts";
import { sections } from "../../i18n/sections.ts";
import type { Collection } from "../../schemas/index.ts";
import type { Answer } from "../../search/knowledge.ts";

/** Kinds whose pages answer questions. */
const kinds = [
  "topics",
  "resources",
  "schools",
  "officers",
  "programs",
  "events",
  "questions",
  "journeys",
  "feedback",
  "measures",
  "agreements",
  "pages",
  "sheets",
] as const satisfies Collection[];

/**
 * Every page that answers questions, by the name of its record.
 *
 * @param say how a record is called where it is shown
 */
export function answersOf({ entries, languages, words }: Content, say: typeof marked = (title) => title): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const kind of kinds)
    for (const language of languages)
      for (const { id, data, language: own } of entries[kind][language]!) {
        const { title, name, aliases }: { title?: string; name?: string; aliases?: string[] } = data;
        const key = `${kind}/${id}`;
        const answer = answers.get(key) ?? { kind, titles: {}, address: addressOf(kind, id)!, aliases: {} };
        if (own === language) {
          answer.titles[language] = say(title ?? name ?? id, data, words[language]!);
          answer.aliases[language] = [...(aliases ?? []), ...(title && name ? [name] : [])];
        }
        answers.set(key, answer);
      }
  for (const [name, { address, written }] of Object.entries(sections))
    if (!written && name !== "home" && name !== "search")
      answers.set(`sections/${name}`, {
        kind: "sections",
        titles: Object.fromEntries(languages.map((language) => [language, words[language]!.sections[name as keyof typeof sections]])),
        address,
        aliases: {},
      });
  return answers;
}
