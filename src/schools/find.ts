import { distance } from "../lib/distance.ts";
import { wordsIn } from "../lib/words.ts";

/** What is known of a school for finding it. */
export interface Findable {
  name: string;
  /** Short and old names, by which people call it. */
  aliases: string;
  /** District, city, ZIP code, level: what narrows a list. */
  about: string;
}

/** Words that stand in most names and tell little. */
const common = new Set(["school", "elementary", "high", "middle", "charter", "academy", "the", "of", "and", "escuela", "de", "la", "el"]);

/**
 * The schools that a reader may mean, the likeliest first. Every word must fit a word of the school: whole, its
 * beginning, or with one mistake (two in long words). Initials and two words written as one count too: “bvh”, “deanza”.
 */
export function findSchools<School extends Findable>(query: string, schools: readonly School[]): School[] {
  const asked = wordsIn(query);
  if (asked.length === 0 || asked.join("").length < 2) return [];
  return schools
    .map((school) => ({ school, score: score(asked, school) }))
    .filter(({ score: of }) => of > 0)
    .sort((a, b) => b.score - a.score || a.school.name.localeCompare(b.school.name))
    .map(({ school }) => school);
}

/** Zero if a word fits nowhere; else higher for closer fits in more telling places. */
function score(asked: string[], school: Findable): number {
  const name = wordsIn(school.name);
  const initials = name.map((word) => word[0]).join("");
  const pairs = name.slice(1).map((word, index) => `${name[index]}${word}`);
  const aliases = [...wordsIn(school.aliases), ...pairs, initials, `${initials}s`];
  const about = wordsIn(school.about);
  let total = 0;
  for (const word of asked) {
    const best = Math.max(fit(word, name) * 3, fit(word, aliases) * 2, fit(word, about));
    if (best === 0 && !common.has(word)) return 0;
    total += common.has(word) ? best / 10 : best;
  }
  // A name that begins as the question does comes before one that holds it somewhere.
  if (name.join(" ").startsWith(asked.join(" "))) total += 2;
  return total / (1 + name.length / 50);
}

/** How well a word fits the best of several: 1 whole, 0.8 beginning, 0.5 with mistakes, 0 not at all. */
function fit(word: string, among: string[]): number {
  let best = 0;
  for (const other of among) {
    if (other === word) return 1;
    if (other.startsWith(word)) best = Math.max(best, 0.8);
    else if (word.length >= 4 && word[0] === other[0] && !/\d/.test(word)) {
      // People seldom get the first letter wrong; to ask for it keeps strangers out.
      const limit = word.length >= 8 ? 2 : 1;
      // The reader may still be typing: the beginning of a longer word is compared too.
      if (distance(word, other, limit) <= limit || distance(word, other.slice(0, word.length), limit) <= limit) best = Math.max(best, 0.5);
    }
  }
  return best;
}

/** Miles between two places on the earth, given in degrees (haversine; mean radius 3,958.8 miles). */
export function milesBetween(a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const h = half(a.latitude, b.latitude) + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * 3958.8 * Math.asin(Math.sqrt(h));
}
