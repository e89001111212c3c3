import { firstLanguage } from "../i18n/inLanguage.ts";
import { pageLink } from "../i18n/links.ts";
import type { AnswersFile, Way } from "../search/file.ts";
import type { Reply } from "../search/find.ts";
import type { Answer } from "../search/knowledge.ts";
import { fold } from "../search/meaning.ts";

/** An answer as the list shows it. */
export interface Option {
  title: string;
  /** The language of the title, and of the page. */
  language: string;
  address: string;
  kind: string;
  /** Another name by which it was found, where its title does not show why. */
  also?: string | undefined;
  /** Help that stands first: whom to call and to text. */
  help?: Way[];
}

/** As many as a person looks through. */
const most = 8;

/**
 * The language in which an answer is shown: that of the question; without a page in it, that of the page, then the first of the site. A name that
 * is the same in both, like that of a school, says nothing of the reader's language: there the page's counts.
 */
export function languageFor({ titles }: Answer, asked: string | undefined, page: string): string {
  if (asked !== undefined && titles[asked] !== undefined && titles[asked] === titles[page]) return page;
  return [asked, page, firstLanguage].find((language) => language !== undefined && titles[language]) ?? Object.keys(titles)[0]!;
}

/** The list of answers to a question, help first. */
export function optionsFor(question: string, reply: Reply, page: string, { danger, ways }: Pick<AnswersFile, "danger" | "ways">): Option[] {
  const words = fold(question).filter((word) => word.length > 2);
  const { card } = reply;
  const option = (answer: Answer): Option => {
    const language = languageFor(answer, reply.language, page);
    const title = answer.titles[language]!;
    return {
      title,
      language,
      address: pageLink(language, answer.address),
      kind: answer.kind,
      also: meets(title, words) ? undefined : answer.aliases[language]?.find((alias) => meets(alias, words)),
    };
  };
  const others = reply.found.map(({ answer }) => answer).filter((answer) => answer !== card);
  if (!card) return others.slice(0, most).map(option);
  const first = option(card);
  const help = [...(ways[first.language]?.[card.address] ?? []), ...(danger[first.language] ?? []).slice(0, 1)];
  return [{ ...first, also: undefined, help: unlike(help) }, ...others.slice(0, most - 1).map(option)];
}

/** Whether a name holds one of the words, or its beginning. */
function meets(name: string, words: string[]): boolean {
  return fold(name).some((own) => words.some((word) => own.startsWith(word)));
}

/** Each number once. */
function unlike(ways: Way[]): Way[] {
  return ways.filter(([, link], index) => ways.findIndex(([, other]) => other === link) === index);
}
