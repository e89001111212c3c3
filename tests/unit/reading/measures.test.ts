import { describe, expect, test } from "vitest";
import { countsOf, fernandezHuerta, fleschKincaid, measures, szigrisztPazos } from "../../../src/reading/measures.ts";
import { sentencesIn } from "../../../src/reading/sentences.ts";

const counts = (text: string, language: string) => countsOf(sentencesIn(text), measures[language]!);

describe("Flesch-Kincaid", () => {
  // Both examples with their counts and scores: Wikipedia, “Flesch–Kincaid readability tests”.
  test("gives the platypus grade 11.3", () => {
    const platypus = counts("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", "en");
    expect(platypus).toEqual({ words: 13, sentences: 1, syllables: 24 });
    expect(fleschKincaid(platypus)).toBeCloseTo(11.3, 1);
  });

  test("gives the cat on the mat -1.45, by hand: 0.39 × 6 + 11.8 × 1 − 15.59", () => {
    expect(fleschKincaid(counts("The cat sat on the mat.", "en"))).toBeCloseTo(-1.45, 2);
  });
});

describe("Spanish", () => {
  // Cervantes: 33 words in one sentence. Syllables parted by hand: En-un-lu-gar-de-la-Man-cha …
  const quijote =
    "En un lugar de la Mancha, de cuyo nombre no quiero acordarme, no ha mucho tiempo que vivía un hidalgo de los de lanza en astillero, adarga antigua, rocín flaco y galgo corredor.";

  test("counts a sentence as a person does", () => {
    expect(counts(quijote, "es")).toEqual({ words: 33, sentences: 1, syllables: 60 });
  });

  test("Fernández-Huerta, by hand: 206.84 − 60 × 60/33 − 1.02 × 33", () => {
    expect(fernandezHuerta({ words: 33, sentences: 1, syllables: 60 })).toBeCloseTo(64.09, 2);
  });

  test("Szigriszt-Pazos, by hand: 206.835 − 62.3 × 60/33 − 33", () => {
    expect(szigrisztPazos({ words: 33, sentences: 1, syllables: 60 })).toBeCloseTo(60.56, 2);
  });

  test("the newer formula is the stricter for any text that people write", () => {
    for (const length of [3, 10, 30, 60])
      for (const syllables of [1.5, 2, 2.5]) {
        const text = { words: length, sentences: 1, syllables: syllables * length };
        expect(szigrisztPazos(text)).toBeLessThan(fernandezHuerta(text));
      }
  });
});

test("a figure and what a component shows are one short word each; parts of a word with a hyphen count together", () => {
  expect(counts("Call # by 2026.", "en")).toEqual({ words: 4, sentences: 1, syllables: 4 });
  expect(counts("After-school help.", "en")).toEqual({ words: 2, sentences: 1, syllables: 4 });
});
