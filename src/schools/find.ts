import { wordsIn } from "../lib/words.ts";
import { cost } from "../search/spelling.ts";
import { heard, type SchoolWords } from "./words.ts";

/** What is known of a school for finding it. */
export interface Findable {
  name: string;
  /** Short and old names, by which people call it. */
  aliases: string;
  /** City and ZIP code: what narrows a list. */
  about: string;
  level: string;
}

/** A word by which schools may be called. */
interface Called {
  /** As it is written, and as speakers of each language hear it; nothing for initials, which are right or wrong. */
  sounds: string[];
  /** What it is worth, by index of school. */
  schools: Map<number, number>;
}

/** How much of what is asked must be found in a school. */
const least = 0.45;
/** Schools that fit less than this part of the likeliest are not meant. */
const near = 0.7;

/**
 * Finds schools. Any word counts, rarer ones more, as it is written, as it sounds, or with mistakes; words may be joined and
 * split; initials and levels in every language of the site count too: “bvh”, “prepa”.
 */
export class SchoolFinder<School extends Findable> {
  private readonly schools: readonly School[];
  private readonly words: SchoolWords;
  private readonly names: string[][];
  private readonly called = new Map<string, Called>();

  constructor(schools: readonly School[], words: SchoolWords) {
    this.schools = schools;
    this.words = words;
    this.names = schools.map(({ name }) => wordsIn(name));
    schools.forEach((school, index) => {
      const add = (worth: number, names: string[]) => names.forEach((name) => this.add(name, index, worth));
      const name = this.names[index]!;
      const aliases = wordsIn(school.aliases);
      const initials = runs(name).map((run) => run.map((word) => word[0]).join(""));
      add(1, [...name, ...joined(name)]);
      add(0.95, [...aliases, ...joined(aliases)]);
      for (const all of initials.flatMap((all) => [all, `${all}s`])) this.add(all, index, 0.95, []);
      add(0.9, [...(words.levels[school.level] ?? [])]);
      add(0.7, wordsIn(school.about));
    });
  }

  private add(word: string, school: number, worth: number, sounds = heard(word, this.words)): void {
    const known = this.called.get(word) ?? { sounds, schools: new Map<number, number>() };
    known.schools.set(school, Math.max(worth, known.schools.get(school) ?? 0));
    this.called.set(word, known);
  }

  /** The schools that a reader may mean, the likeliest first. */
  find(query: string): School[] {
    const asked = wordsIn(query.slice(0, 100)).slice(0, 8);
    if (asked.join("").length < 2) return [];
    const scores = this.schools.map(() => 0);
    const known = new Map<string, ReturnType<typeof this.fits>>();
    const fits = (word: string) => {
      if (!known.has(word)) known.set(word, this.fits(word));
      return known.get(word)!;
    };
    // “hill top high”, “hilltop high”, “hill tophigh”
    for (const reading of [
      asked,
      ...asked.slice(1).map((word, at) => [...asked.slice(0, at), asked[at]! + word, ...asked.slice(at + 2)]),
    ]) {
      const parts = reading.map(fits);
      const sum = parts.reduce((total, { rarity }) => total + rarity, 0);
      this.names.forEach((name, index) => {
        const share = parts.reduce((total, { fits, rarity }) => total + fits[index]! * rarity, 0) / sum;
        if (share < least) return;
        // Of two schools, the one of whose name more is said, and the one that is said first.
        const said = name.filter((own) => reading.some((word) => own.startsWith(word))).length / name.length;
        const begins = name.join(" ").startsWith(reading.join(" ")) ? 0.1 : 0;
        scores[index] = Math.max(scores[index]!, share + 0.1 * said + begins);
      });
    }
    const best = Math.max(...scores);
    return this.schools
      .map((school, index) => ({ school, score: scores[index]! }))
      .filter(({ score }) => score > 0 && score >= near * best)
      .sort((a, b) => b.score - a.score || a.school.name.localeCompare(b.school.name))
      .map(({ school }) => school);
  }

  /** How well a word fits each school, and how much it tells: most if it fits none, little if it stands in most names. */
  private fits(word: string): { fits: number[]; rarity: number } {
    const fits = this.schools.map(() => 0);
    const sounds = heard(word, this.words);
    for (const [own, called] of this.called) {
      const how = this.fit(word, own, sounds, called.sounds);
      if (how > 0) for (const [index, worth] of called.schools) fits[index] = Math.max(fits[index]!, how * worth);
    }
    const best = Math.max(...fits);
    const alike = best === 0 ? 0.5 : fits.filter((fit) => fit >= best * 0.9).length;
    return { fits, rarity: Math.log(1 + fits.length / alike) * (this.words.common.has(word) ? 0.1 : 1) };
  }

  /** How well a word fits another: 1 whole, less for its beginning, its sound, or with mistakes, 0 not at all. */
  private fit(word: string, own: string, sounds: string[], ownSounds: string[]): number {
    if (own === word || this.words.alike.some((group) => group.includes(word) && group.includes(own))) return 1;
    if (own.startsWith(word)) return 0.85;
    if (word.length < 4 || /\d/.test(word)) return 0;
    const limit = word.length < 7 ? 1 : 2;
    let best = Infinity;
    ownSounds.forEach((name, language) => {
      const asked = sounds[language]!;
      if (asked.length < 3 || name.length < 3) return;
      const otherwise = asked[0] === name[0] ? 0 : 0.4;
      best = Math.min(best, cost(asked, name, limit) + otherwise);
      // The reader may still be typing: the beginning of a longer word is compared too.
      if (name.length > asked.length) best = Math.min(best, cost(asked, name.slice(0, asked.length), limit) + otherwise + 0.3);
    });
    return best > limit + 0.4 ? 0 : 0.9 - 0.2 * best;
  }
}

/** Neighbors in a name, two and more. */
function runs(words: string[]): string[][] {
  return words.flatMap((_, from) => words.slice(from + 1).map((_, more) => words.slice(from, from + 2 + more)));
}

/** Two neighbors as one word: “deanza”. */
function joined(words: string[]): string[] {
  return words.slice(1).map((word, at) => words[at]! + word);
}
