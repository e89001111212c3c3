import { describe, expect, test } from "vitest";
import { englishSyllables } from "../../../src/reading/english.ts";
import { spanishSyllables } from "../../../src/reading/spanish.ts";

/** Words under the number of their syllables, as dictionaries part them. */
type Table = Record<number, string>;
const cases = (table: Table) => Object.entries(table).flatMap(([count, words]) => words.split(" ").map((word) => [word, Number(count)]));

describe("English syllables", () => {
  test.each(
    cases({
      1: "school page makes called scared the friend through eye clothes don’t can’t weren’t they’re you’ll league stayed priest",
      2: "police report places wanted table handled safely lifeline someone somewhere homework people quiet client poem prism trying going being player beyond didn’t haven’t create website business maybe station special marriage",
      3: "officer media radio violent easier area idea museum anyone everyone suicide enforcement element actual serious familiar principal hospital counselor",
      4: "immediate education experience january community information material usually",
      5: "communication cooperation immediately elementary",
    }),
  )("%s has %i", (word, count) => expect(englishSyllables(String(word))).toBe(count));

  test("spells what stands in capitals", () => {
    expect(englishSyllables("SRO")).toBe(3);
    expect(englishSyllables("SROs")).toBe(3);
  });

  test("gives every word one at least", () => expect(englishSyllables("hmm")).toBe(1));
});

describe("Spanish syllables", () => {
  test.each(
    cases({
      1: "y muy que buey sí tú ya",
      2: "país día guía ciudad cuidar viuda noche ahí leer oír también quieres prohibir búho",
      3: "escuela ayuda línea ahora queremos reúne Ysidro alcohol pingüino Uruguay",
      4: "policía teoría estudiante averigüe averiguar",
      5: "aeropuerto ayuntamiento conversaciones",
      6: "responsabilidad",
    }),
  )("%s has %i", (word, count) => expect(spanishSyllables(String(word))).toBe(count));

  test("spells what stands in capitals", () => expect(spanishSyllables("SRO")).toBe(3));
});
