import { afterEach, describe, expect, test, vi } from "vitest";
import { languageFor, optionsFor } from "../../../src/scripts/searchOptions.ts";
import type { Reply } from "../../../src/search/find.ts";
import type { Answer } from "../../../src/search/knowledge.ts";

const answer = (address: string, titles: Record<string, string>, more: Partial<Answer> = {}): Answer => ({
  ...{ kind: "topics", aliases: {}, address, titles },
  ...more,
});
const both = answer("/help/harm/", { en: "Being hurt", es: "Me hacen daño" });
const english = answer("/about/", { en: "About" });
const reply = (found: Answer[], more: Partial<Reply> = {}): Reply => ({
  ...{ card: undefined, distress: false, language: "en" },
  found: found.map((answer) => ({ answer, score: 1 })),
  ...more,
});
const numbers = {
  danger: { en: [["Call 1", "tel:1"]], es: [["Llama al 1", "tel:1"]] } as Record<string, [string, string][]>,
  ways: {
    en: { "/help/harm/": [["Call 2", "tel:2"]] },
    es: { "/help/harm/": [["Llama al 2", "tel:2"]] },
  } as Record<string, Record<string, [string, string][]>>,
};

describe("an answer is shown", () => {
  test("in the language of the question", () => expect(languageFor(both, "es", "en")).toBe("es"));
  test("in that of the page, if the question has none", () => expect(languageFor(both, undefined, "es")).toBe("es"));
  test("in that of the page, if its name is the same in both", () => {
    expect(languageFor(answer("/schools/oak/", { en: "Oak High", es: "Oak High" }), "es", "en")).toBe("en");
  });
  test("in English, if it has no other", () => expect(languageFor(english, "es", "es")).toBe("en"));
});

describe("the list of answers", () => {
  test("leads to pages in the language in which it names them", () => {
    expect(optionsFor("daño", reply([both, english], { language: "es" }), "en", numbers)).toMatchObject([
      { title: "Me hacen daño", language: "es", address: "/es/help/harm/" },
      { title: "About", language: "en", address: "/about/" },
    ]);
  });

  test("holds no more than a person looks through", () => {
    expect(optionsFor("about", reply(Array.from({ length: 30 }, () => english)), "en", numbers)).toHaveLength(8);
  });

  test("begins with help where the question may mean danger: its numbers, and the one for danger to life", () => {
    const [first, ...others] = optionsFor("he hits me", reply([english, both], { card: both }), "en", numbers);
    expect(first).toMatchObject({
      address: "/help/harm/",
      help: [
        ["Call 2", "tel:2"],
        ["Call 1", "tel:1"],
      ],
    });
    expect(others.map(({ address }) => address)).toEqual(["/about/"]);
  });

  test("speaks of help in the language of the question", () => {
    const [first] = optionsFor("me pega", reply([], { card: both, language: "es" }), "en", numbers);
    expect(first).toMatchObject({
      title: "Me hacen daño",
      help: [
        ["Llama al 2", "tel:2"],
        ["Llama al 1", "tel:1"],
      ],
    });
  });

  test("brings no help to a question that means no danger", () => {
    expect(optionsFor("dead battery", reply([english, both]), "en", numbers)[0]!.help).toBeUndefined();
  });

  test("says by which name an answer was found, where its title does not", () => {
    const school = answer("/schools/oak/", { en: "Oak High" }, { kind: "schools", aliases: { en: ["OHS"] } });
    expect(optionsFor("ohs", reply([school]), "en", numbers)[0]!.also).toBe("OHS");
    expect(optionsFor("oak", reply([school]), "en", numbers)[0]!.also).toBeUndefined();
  });
});

describe("on a site below a path of its host", () => {
  afterEach(() => void vi.unstubAllEnvs());

  test("answers lead to the pages there", () => {
    vi.stubEnv("BASE_URL", "/sro/");
    expect(optionsFor("hurt", reply([both]), "es", numbers).map(({ address }) => address)).toEqual(["/sro/help/harm/"]);
    expect(optionsFor("daño", reply([both], { language: "es" }), "en", numbers).map(({ address }) => address)).toEqual([
      "/sro/es/help/harm/",
    ]);
  });
});
