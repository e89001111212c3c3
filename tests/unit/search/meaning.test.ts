import { expect, test } from "vitest";
import { features, fold, Reader } from "../../../src/search/meaning.ts";

const english = new Reader({
  stop: ["the", "a"],
  endings: ["ing", "ed", "s"],
  sounds: { ph: "f", ck: "k" },
  sayings: { kms: "kill myself", "off myself": "kill myself" },
  classes: { hit: ["hit", "beat", "slap"], parent: ["dad", "mother"] },
  danger: {},
  harmless: [],
});
const stems = (text: string) => english.read(text).map(({ stem }) => stem);

test("letters, digits and nothing else count", () => {
  expect(fold("¿SUICIDIO?")).toEqual(["suicidio"]);
  expect(fold("“#suicide” <b>(now)</b>")).toEqual(["suicide", "b", "now", "b"]);
  expect(fold("niño, Álvarez-Peña’s")).toEqual(["nino", "alvarez", "penas"]);
  expect(fold("s u i c i d e or I.C.E. or ki\u200bll")).toEqual(["suicide", "or", "ice", "or", "kill"]);
  expect(fold("9-1-1")).toEqual(["911"]);
  expect(fold("(619) 555-0100")).toEqual(["6195550100"]);
  expect(fold("😀 \u0000 \u202e")).toEqual([]);
  expect(fold("")).toEqual([]);
});

test("a pasted page is cut off", () => {
  expect(fold("word ".repeat(20_000)).length).toBeLessThan(500);
});

test("endings are cut, the longest first, and three letters stay", () => {
  expect(stems("slaps slapped slapping")).toEqual(["slap", "slap", "slap"]);
  expect(stems("bed is")).toEqual(["bed", "is"]);
});

test("sayings are put in plain words, also when they are two words", () => {
  expect(stems("kms")).toEqual(stems("kill myself"));
  expect(stems("i will off myself")).toEqual(stems("i will kill myself"));
});

test("words that tell nothing are left out", () => {
  expect(stems("the dad")).toEqual(["dad"]);
});

test("words of one class are one feature", () => {
  expect(features(english.read("mother slapped"))).toEqual(features(english.read("dad beats")));
  expect(features(english.read("my dog"))).toEqual(["my", "dog"]);
});

test("a word sounds as its letters do", () => {
  expect(english.sound("phone")).toBe(english.sound("fone"));
  expect(english.sound("missing")).toBe(english.sound("mising"));
});
