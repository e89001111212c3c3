import { expect, test } from "vitest";
import { problems, tinyTree } from "../../../helpers/tree.ts";

const page = "content/oakville/pages/contact.mdx";
const spanish = "content/oakville/pages/contact.es.mdx";
const english = (text: string) => tinyTree[page]!.replace(/## Call us[\s\S]*/, `${text}\n`);

/** What is wrong with a Spanish text beside an English one. The fingerprint is of no interest here. */
async function wrong(original: string, translated: string, fields = ""): Promise<string[]> {
  const file = `---\ntranslates: "00000000"\ntitle: Contacto\nsummary: Cómo hablar con el oficial de tu escuela.\n---\n\n${translated}\n`;
  const found = await problems({ [page]: english(original).replace("---\n", `---\n${fields}`), [spanish]: file });
  return found.filter(({ severity }) => severity === "error").map(({ line, message }) => `${line} ${message}`);
}

test("takes a translation with the same records, links and numbers", async () => {
  expect(
    await wrong(
      'Call <Phone of="sro-unit" /> or read [our programs](/programs/). Since 2019, 1,130 students.',
      'Desde 2019, 1130 estudiantes. Lee [los programas](/programs/) o llama al <Line of="sro-unit" />.',
    ),
  ).toEqual([]);
});

test("refuses another line than the English text names", async () => {
  expect(await wrong('Call <Phone of="sro-unit" />.', 'Llama al <Phone of="oakville-police" />.')).toEqual([
    "7 This text refers to “oakville-police”, and the English one refers to “sro-unit”. Both must tell the same.",
  ]);
});

test("refuses a text without the line that the English text names", async () => {
  expect(await wrong('Call <Phone of="sro-unit" />.', "Llama a la policía.")).toEqual([
    "6 The English text refers to “sro-unit”, and this one does not. Both must tell the same.",
  ]);
});

test("refuses a link to another page", async () => {
  expect(await wrong("Read [our programs](/programs/).", "Lee\n[las escuelas](/schools/).")).toEqual([
    "8 This text leads to /schools/, and the English one leads to /programs/. Both must tell the same.",
  ]);
});

test("refuses another date or number", async () => {
  expect(await wrong("It began on October 23, 2019.", "Comenzó el 28 de octubre de 2019.")).toEqual([
    "7 This text names the number 28, and the English one names the number 23. Both must tell the same.",
  ]);
});

const law = (words: string) => `The rule:\n\n<LawText>\n\n“${words}” (Penal Code, section 11166)\n\n</LawText>`;

test("takes the words of a law in English within a translation", async () => {
  const words = "The mandated reporter shall make an initial report by telephone to the agency immediately.";
  expect(await wrong(law(words), law(words).replace("The rule", "La regla"), "legal: true\n")).toEqual([]);
  const alone = law(words).replace("The rule:\n\n", "");
  expect(await wrong(alone, alone, "legal: true\n")).toEqual([]);
});

test("refuses other words of a law than the English text quotes", async () => {
  const found = await wrong(
    law("The reporter shall call at once."),
    law("El personal debe llamar enseguida.").replace("The rule", "La regla"),
    "legal: true\n",
  );
  expect(found).toEqual([
    "11 This text quotes “El personal debe llamar enseguida.” (Penal Code, section 11166), and the English one quotes “The reporter shall call at once.” (Penal Code, section 11166). Both must tell the same.",
  ]);
});

test("refuses the English words as a translation", async () => {
  const words = "The officers of the unit work with every school of the city, and they answer questions of families and staff.";
  expect(await wrong(words, words)).toEqual(["6 These are the English words. A page with them would be marked as translated."]);
});

test("refuses a translation that leaves out a field that the English file has", async () => {
  const unit = "content/oakville/resources/sro-unit";
  const file = (more: string) =>
    `---\ntranslates: "00000000"\nname: Oficiales escolares\nwhat: Preguntas sobre la escuela.\nwho: Estudiantes y familias.\n${more}privacy: Un oficial puede escribir un informe.\n---\n`;
  const found = async (more: string) =>
    (
      await problems({
        [`${unit}.es.mdx`]: file(more),
        [`${unit}.mdx`]: tinyTree[`${unit}.mdx`]!.replace("privacy:", "next: [You wait., We call.]\nprivacy:"),
      })
    )
      .filter(({ severity, file: path }) => severity === "error" && path.endsWith("sro-unit.es.mdx"))
      .map(({ message }) => message);
  expect(await found("read_by: La policía.\n")).toEqual([
    "The English file has “next”, and this translation does not: readers would get the English words.",
  ]);
  expect(await found("read_by: La policía.\nnext: [Espera.]\n")).toEqual([
    "“next” has 1 entry, and 2 in English. Both must tell the same.",
  ]);
  expect(await found("read_by: La policía.\nnext: [Espera., Te llamamos.]\n")).toEqual([]);
});
