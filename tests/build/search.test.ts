import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { Search } from "../../src/search/find.ts";
import type { AnswersFile } from "../../src/search/file.ts";
import { unpack } from "../../src/search/pack.ts";
import { departments, folderOf } from "../helpers/departments.ts";
import { reference } from "../helpers/reference.ts";

/** Cries for help, and the topics whose help may come first: nothing that is changed may make one of them go unheard. */
const cries: [question: string, ...topics: string[]][] = [
  ["i want to kill myself", "suicide"],
  ["kms", "suicide"],
  ["kill myself", "suicide"],
  ["i dont want to live anymore", "suicide"],
  ["my friend wants to die", "suicide"],
  ["“suicide”", "suicide"],
  ["¿suicidio?", "suicide"],
  ["me quiero morir", "suicide"],
  ["ya no quiero vivir", "suicide"],
  ["mi hija se corta", "suicide"],
  ["my dad hits me", "abuse"],
  ["mi papá me pega con el cinturón", "abuse"],
  ["mi stepdad me pega", "abuse"],
  ["my uncle touched me", "abuse", "sexual-assault"],
  ["i was raped", "sexual-assault"],
  ["me violaron", "sexual-assault"],
  ["my boyfriend hits me", "dating-violence"],
  ["mi novio me pega", "dating-violence"],
  ["he has my nudes and wants money", "online-safety"],
  ["me piden dinero por mis fotos", "online-safety"],
  ["he said he will shoot up the school", "threats"],
  ["trae una pistola en la mochila", "threats", "emergency"],
  ["my daughter did not come home", "running-away"],
  ["mi hijo no llegó a casa", "running-away"],
  ["my friend overdosed", "emergency", "substance-use"],
  ["he is not breathing", "emergency"],
  ["no respira", "emergency"],
];

/** What only looks like danger. */
const harmless = [
  "kill time in class",
  "my phone battery is dead",
  "shot put tryouts",
  "suicide squad movie",
  "cut my hair",
  "matar el tiempo",
  "me muero de hambre",
  "se acabó la pila, está muerta",
  "escuadrón suicida película",
  "cuándo es el baile",
];

describe.each(departments)("the search of %s", (department) => {
  const text = readFileSync(join(folderOf(department), "answers.json"), "utf8");
  const search = new Search(unpack((JSON.parse(text) as AnswersFile).knowledge));

  test.each(cries)("hears “%s”", (question, ...topics) => {
    const answer = search.ask(question).card?.address;
    expect(answer).toMatch(/^\/help\//);
    // Which topic comes first hangs on all of a department's pages, as does what is taken for harmless.
    if (reference.includes(department)) expect(topics.map((topic) => `/help/${topic}/`)).toContain(answer);
  });

  test.each(reference.includes(department) ? harmless : [])("takes “%s” for what it is", (question) =>
    expect(search.ask(question).card).toBeUndefined(),
  );

  test("knows every page that answers, in both languages, from one small file", () => {
    expect(search.ask("bullying").found[0]?.answer.address).toBe("/help/bullying/");
    expect(search.ask("acoso escolar").found[0]?.answer.address).toBe("/help/bullying/");
    // Both languages together; on the wire it travels compressed.
    expect(brotliCompressSync(text).length).toBeLessThan(30_500);
  });
});
