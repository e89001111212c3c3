import { expect, test } from "vitest";
import { sentencesIn } from "../../../src/reading/sentences.ts";

const texts = (text: string) => sentencesIn(text).map((sentence) => sentence.text);
const words = (text: string) => sentencesIn(text).flatMap((sentence) => sentence.words);

test("sentences end with a full stop, a question mark, an exclamation mark or three dots", () => {
  expect(texts("Call now. Can you talk? Go! Wait … Then go.")).toEqual(["Call now.", "Can you talk?", "Go!", "Wait …", "Then go."]);
});

test("quotes and brackets close the sentence they belong to", () => {
  expect(texts("Say: “I need help.” Then wait. (It takes a minute.) Stay.")).toEqual([
    "Say: “I need help.”",
    "Then wait.",
    "(It takes a minute.)",
    "Stay.",
  ]);
});

test.each([
  "Come at 6 p.m. to St. Rose of Lima.",
  "The U.S. Department of Justice says so.",
  "Keep a 2.0 average.",
  "Read 988lifeline.org first.",
  "Enrique S. Camarena lived here.",
  "La 9.ª colecta es en el núm. 5.",
])("%s is one sentence", (text) => expect(texts(text)).toEqual([text]));

test("an entry of a list without a full stop is a sentence", () => {
  expect(texts("your school and the grade")).toEqual(["your school and the grade"]);
});

test("a text without a word has no sentence", () => {
  expect(texts("— …")).toEqual([]);
  expect(texts("")).toEqual([]);
});

test("tells where each sentence begins", () => {
  expect(sentencesIn("Go.\nThen call.").map(({ offset }) => offset)).toEqual([0, 4]);
});

test("what has a hyphen, an apostrophe or a dot inside is one word, and so is what a component shows", () => {
  expect(words("Don’t wait: after-school help, 2.0 or 1:30, call #.")).toEqual([
    "Don’t",
    "wait",
    "after-school",
    "help",
    "2.0",
    "or",
    "1:30",
    "call",
    "#",
  ]);
});

test("Spanish questions and letters belong to their words", () => {
  expect(words("¿Qué pasó, niño?")).toEqual(["Qué", "pasó", "niño"]);
});
