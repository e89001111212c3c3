import { languageName } from "../explain/languageName.ts";
import { isDeepStrictEqual } from "node:util";
import type { Collection } from "../../schemas/index.ts";
import type { ReadRecord } from "../read/record.ts";

/**
 * Words by which a promise is known, about who learns what a reader says, in each language that has any here. Kept few and
 * plain: they catch what a translation added, they do not judge a text. A language without words of its own is not compared.
 */
const promises: { what: string; words: Record<string, RegExp> }[] = [
  {
    what: "police do not learn of it",
    words: {
      en: /\bnot (?:the |a )?police\b|\bpolice (?:are|is|will|do|does) not\b|\bpolice (?:aren’t|isn’t|won’t|don’t|never)\b|\bno police\b/i,
      es: /\bno (?:es|son) (?:de )?(?:la )?policía|\bla policía no\b|\b(?:no|nunca) (?:le )?(?:avis|dic|cuent)\p{L}* (?:nada )?a la policía|\bsin policía|\bla policía nunca\b/iu,
    },
  },
  {
    what: "nobody learns of it",
    words: {
      en: /\b(?:no one|nobody|not tell anyone|with anyone|never tells?|only (?:you|the counselor))\b/i,
      es: /\b(?:nadie|ninguna persona|queda entre|n(?:o|unca) lo sabr\p{L}*|garantiz\p{L}*|nunca (?:dice|cuenta|comparte|avisa)|solo (?:tú|la persona que te atiende) )/iu,
    },
  },
  { what: "it is confidential", words: { en: /\bconfiden/i, es: /\bconfiden/i } },
  { what: "it is secret or private", words: { en: /\b(?:secret|private)\b/i, es: /\b(?:secret[oa]s?|privad[oa]s?)\b/iu } },
  {
    what: "no name is needed",
    words: {
      en: /\banonym|\b(?:without|leave out|out of it|n[o’]t|not|do not|no)\b[^.]*\b(?:names?|named|who (?:you are|sent it))\b|\bnames? out\b/i,
      es: /\banónim|\banonim|\b(?:sin|no)\b[^.]*\b(?:nombres?|quién (?:eres|lo mandó))\b/iu,
    },
  },
];

/** The words that say who learns what: elsewhere “nobody” and “alone” mean something else. */
const compared: Partial<Record<Collection, readonly string[]>> = {
  resources: ["what", "who", "next", "privacy", "note", "read_by"],
  topics: ["title", "name", "door", "summary"],
  journeys: ["summary", "steps"],
  feedback: ["name"],
};

/** Refuses a promise in a translation that the English beside it does not make. */
export function checkPromises(record: ReadRecord): void {
  const { file, original, source } = record;
  if (!original?.data || !record.data) return;
  const first = languageName(original.file.writtenIn);
  const compare = (own: unknown, english: unknown, path: PropertyKey[]): void => {
    if (typeof own === "string") {
      const added =
        typeof english === "string" &&
        promises.find(({ words }) => words[file.writtenIn]?.test(own) && !words[original.file.writtenIn]?.test(english));
      if (added)
        source.reportAt(
          "promise",
          path,
          `This says that ${added.what}; the ${first} does not: “${String(english)}”`,
          `Say what the ${first} says, and no more. If the promise is true, write it into the ${first} file first, with its source.`,
        );
    } else if (own && typeof own === "object" && !isDeepStrictEqual(own, english)) {
      for (const [name, item] of Object.entries(own))
        compare(item, (english as Record<string, unknown> | undefined)?.[name], [...path, Array.isArray(own) ? Number(name) : name]);
    }
  };
  for (const name of compared[file.collection] ?? []) compare(record.data[name], original.data[name], [name]);
}

/** Whether a text says that police do not learn of what is said. */
export const sparesPolice = (text: string, language: string): boolean => promises[0]!.words[language]?.test(text) ?? false;

/** Whether a text says that one can tell without a name. */
export const needsNoName = (text: string, language: string): boolean => promises.at(-1)!.words[language]?.test(text) ?? false;
