import { describe, expect, test } from "vitest";
import { Search } from "../../../src/search/find.ts";
import type { Answer, Knowledge } from "../../../src/search/knowledge.ts";
import { pack, unpack } from "../../../src/search/pack.ts";

const nothing = { endings: [], sounds: {}, sayings: {}, danger: {}, harmless: [] };
const answer = (kind: string, address: string, titles: Record<string, string>, aliases: Record<string, string[]> = {}): Answer => ({
  ...{ kind, address, titles, aliases },
});

/** Two help topics, one of them of danger, and two schools; English and Spanish. */
const knowledge: Knowledge = {
  languages: {
    en: {
      ...nothing,
      stop: ["the", "is"],
      endings: ["ing", "s"],
      sounds: { ph: "f" },
      classes: { hit: ["hit", "beat"], parent: ["dad", "mother"], sad: ["sad"] },
      danger: { harm: ["being harmed"] },
      harmless: ["beat the game"],
    },
    es: { ...nothing, stop: ["la"], endings: ["a", "o"], classes: { hit: ["pega"], parent: ["mama", "papa"], sad: ["triste"] } },
  },
  answers: [
    answer("topics", "/help/harm/", { en: "Being hurt", es: "Me hacen daño" }),
    answer("topics", "/help/sadness/", { en: "Being sad", es: "Estoy triste" }),
    answer("schools", "/schools/oak-high/", { en: "Oak High School" }, { en: ["OHS"] }),
    answer("schools", "/schools/elm-high/", { en: "Elm High School" }),
  ],
  asked: [
    { answer: 0, danger: true },
    { answer: 1, danger: false },
    { answer: -1, danger: false },
  ],
  stems: { en: ["lonely", "game"], es: [] },
  weights: new Map([
    ["~hit", new Map([[0, 7.5]])],
    ["~parent", new Map([[0, 3]])],
    ["~sad", new Map([[1, 7.5]])],
    ["lonely", new Map([[1, 5.5]])],
    ["game", new Map([[2, 7.5]])],
  ]),
};
const first = (question: string, search = new Search(knowledge)) => search.ask(question).found[0]?.answer.address;
const card = (question: string, search = new Search(knowledge)) => search.ask(question).card?.address;

describe("an answer is found", () => {
  test("by words of its class, in either language and in both at once", () => {
    expect(first("the dad hits")).toBe("/help/harm/");
    expect(first("mi papa pega")).toBe("/help/harm/");
    expect(first("mi dad me pega")).toBe("/help/harm/");
  });
  test("whatever else is said", () => expect(first("so lonely with xyzzy and plugh")).toBe("/help/sadness/"));
  test("by its name, and by other names", () => {
    expect(first("oak")).toBe("/schools/oak-high/");
    expect(first("OHS")).toBe("/schools/oak-high/");
  });
  test("although it is misspelt", () => expect(first("lonley")).toBe("/help/sadness/"));
  test("while its name is still being typed", () => {
    expect(new Search(knowledge).ask("lone", { typing: true }).found[0]?.answer.address).toBe("/help/sadness/");
  });
});

describe("help comes first", () => {
  test("where the model knows danger", () => expect(card("dad beats")).toBe("/help/harm/"));
  test("where an editor's sign stands", () => expect(card("being harmed")).toBe("/help/harm/"));
  test("but not for what only looks like it", () => expect(card("beat the game")).toBeUndefined());
  test("and whatever else is said, a sign is a sign", () => expect(card("being harmed in a game")).toBe("/help/harm/"));
  test("nor for what means no danger", () => expect(card("sad")).toBeUndefined());
});

test("a single letter asks for nothing yet", () => expect(first("o")).toBeUndefined());

test("the language of a question is that of most of its words", () => {
  expect(new Search(knowledge).ask("la mama").language).toBe("es");
  expect(new Search(knowledge).ask("the dad").language).toBe("en");
  expect(new Search(knowledge).ask("911").language).toBeUndefined();
});

test("whatever is typed or pasted, nothing breaks", () => {
  const search = new Search(knowledge);
  for (const bad of [
    "",
    " ",
    "x",
    "\"'¿?#[]{}()",
    "😀😀",
    "<script>alert(1)</script>",
    "مرحبا",
    "\u0000\u0007\u202e",
    "a".repeat(10_000),
    "word ".repeat(5000),
  ])
    expect(search.ask(bad, { typing: true })).toMatchObject({ card: undefined });
});

test("what the search knows survives the journey to the reader", () => {
  const there = new Search(unpack(JSON.parse(JSON.stringify(pack(stemmed(knowledge)))) as ReturnType<typeof pack>));
  for (const question of ["the dad hits", "mi papa pega", "oak", "OHS", "so lonely with xyzzy and plugh", "lonley"])
    expect(first(question, there)).toBe(first(question));
  for (const question of ["dad beats", "being harmed", "beat the game", "sad"]) expect(card(question, there)).toBe(card(question));
});

/** Classes travel as stems. */
function stemmed(knowledge: Knowledge): Knowledge {
  const { en, es } = knowledge.languages;
  return {
    ...knowledge,
    languages: {
      en: { ...en!, stemmed: true },
      es: { ...es!, stemmed: true, classes: { hit: ["peg"], parent: ["mam", "pap"], sad: ["triste"] } },
    },
  };
}
