import { describe, expect, test } from "vitest";
import { problems, shown, swap, type Changes } from "../../../helpers/tree.ts";

const words = (stop: string) => `stop: ${stop}\nendings: [s]\nclasses: {}\n`;
const languages: Changes = {
  "content/interface/en.search.yaml": words("a the of to and is with for your you"),
  "content/interface/es.search.yaml": words("a la los de del que y con para su es"),
};
const spanish = "content/oakville/pages/contact.es.mdx";
const page = (text: string, title = "Contacto") =>
  `---\ntranslates: "00000000"\ntitle: ${title}\nsummary: Cómo hablar con el oficial de la escuela.\n---\n\n## Llámenos\n\n${text}\n\nLlame a la unidad: <Phone of="sro-unit" />.\n`;

async function mixed(changes: Changes): Promise<string[]> {
  const found = await problems({ ...languages, [spanish]: page("Estamos para servirle."), ...changes });
  return found.filter(({ id }) => id === "mixed-language").map(shown);
}

test("an English sentence in a Spanish text is named, with its line", async () => {
  expect(await mixed({ [spanish]: page("Llame a la oficina. The officers of the unit work with your school.") })).toEqual([
    `${spanish}:9:1 warning mixed-language\n“The officers of the unit work with your school.” is English, and this file is Spanish.\n→ Translate it. If it stays as it is, write it into glossary.yaml: stays: { en: ["The officers of the unit work with your school."] }`,
  ]);
});

test("a Spanish sentence in an English text is named", async () => {
  const english = swap("Call the unit at", "Hable con los oficiales de su escuela. Call the unit at");
  expect(await mixed({ "content/oakville/pages/contact.mdx": english })).toEqual([
    'content/oakville/pages/contact.mdx:10:1 warning mixed-language\n“Hable con los oficiales de su escuela.” is Spanish, and this file is English.\n→ Translate it. If it stays as it is, write it into glossary.yaml: stays: { es: ["Hable con los oficiales de su escuela."] }',
  ]);
});

test("a field is read too", async () => {
  const [found] = await mixed({ [spanish]: page("Estamos para servirle.", "Ways to reach the officers of your school") });
  expect(found).toContain(`${spanish}:3:8 warning mixed-language`);
});

test.each([
  ["a name in English that the English text has not", "Pregunte por el Office of the Attorney de la ciudad."],
  ["a name alone", "Department of Education."],
  ["a place of the same name in both texts", "Vaya a Oak High."],
  ["an address", "Vea [la página](https://www.example.org/the-office-of-the-school-and-you)."],
])("%s is no sentence in another language", async (_, text) => {
  expect(await mixed({ [spanish]: page(text) })).toEqual([]);
});

test("comments in a file of fields are for whoever edits it, in any language", async () => {
  const settings = "content/oakville/department.es.yaml";
  const comment = "# The address of the site, with the name of your host.\n";
  expect(await mixed({ [settings]: `${comment}translates: "00000000"\nheadline: La policía que conoce su escuela.\n` })).toEqual([]);
});

describe("words that stand in the English text too", () => {
  const english = "content/oakville/pages/contact.mdx";
  const both: Changes = {
    [english]: swap("Call the unit at", "Join the Teen Engagement Academy at Oak High. Call the unit at"),
    [spanish]: page("Entre al Teen Engagement Academy en Oak High."),
  };
  const glossary = (phrase: string) => `stays: { en: ["${phrase}"] }\n`;

  test("are named, with the line for the glossary", async () => {
    expect(await mixed(both)).toEqual([
      `${spanish}:9:1 warning mixed-language\n“Teen Engagement Academy” is English, and this file is Spanish.\n→ Translate it. If it stays as it is, write it into glossary.yaml: stays: { en: ["Teen Engagement Academy"] }`,
    ]);
  });

  test.each(["common", "oakville"])("may stay, if the glossary of %s says their language", async (layer) => {
    expect(await mixed({ ...both, [`content/${layer}/glossary.yaml`]: glossary("Teen Engagement Academy") })).toEqual([]);
  });

  test("do not hide what is around them", async () => {
    const longer = { ...both, [spanish]: page("Entre al Teen Engagement Academy. The officers of the unit work with your school.") };
    const [found] = await mixed({ ...longer, "content/common/glossary.yaml": glossary("Teen Engagement Academy") });
    expect(found).toContain("“The officers of the unit work with your school.” is English");
  });

  test("are no phrase if they are short forms, or words that both languages have", async () => {
    const shared = { [english]: swap("Call the unit at", "Does an SRO decide? Call the unit at"), [spanish]: page("¿El SRO decide?") };
    expect(await mixed(shared)).toEqual([]);
  });
});
