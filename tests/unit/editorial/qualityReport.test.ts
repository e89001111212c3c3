import { expect, test } from "vitest";
import { madeUp, read, swap, type Changes } from "../../helpers/tree.ts";

const school = "content/oakville/schools/oak-high.mdx";
const quality = async (changes: Changes = {}) => (await read(changes)).content.quality();
const schools = async (changes: Changes) => (await quality(changes)).facts.find(({ section }) => section === "schools");

test("facts are counted by section, with how sure they are and the oldest day", async () => {
  const one = { section: "schools", all: 1, confirmed: 0, read: 0, sample: 0, overdue: 0 };
  expect(await schools({})).toEqual({ ...one, confirmed: 1, oldest: "2026-11-01" });
  expect(await schools({ [school]: swap("checked: 2026-11-01", "read: 2026-10-01") })).toEqual({ ...one, read: 1, oldest: "2026-10-01" });
  expect(await schools({ [school]: swap("checked: 2026-11-01", "checked: 2025-11-01") })).toEqual({
    ...one,
    confirmed: 1,
    overdue: 1,
    oldest: "2025-11-01",
  });
  expect(await schools({ [school]: madeUp })).toEqual({ ...one, sample: 1, oldest: undefined });
});

test("facts without a page stand in one line, the last", async () => {
  const { facts } = await quality();
  expect(facts.at(-1)!.section).toBe("other");
});

test("translations are counted by language, English among the languages that are read", async () => {
  const spanish = `---\ntranslates: "00000000"\ntitle: Contacto\nsummary: Cómo hablar con el oficial de su escuela.\n---\n\n## Llámenos\n\nLlame a la unidad: <Phone of="sro-unit" />.\n`;
  const { languages } = await quality({ "content/oakville/pages/contact.es.mdx": spanish });
  const [english, other] = languages;
  expect(english).toMatchObject({ language: "en", texts: 0, hard: 0 });
  expect(other).toMatchObject({ language: "es", changed: 1, confirmed: 0 });
  expect(other!.texts - other!.missing).toBe(1);
});

test("a text that is too hard is counted, and only one that is long enough", async () => {
  const hard = `The department evaluates every individual complaint that families submit and investigates the circumstances carefully.

Officers occasionally participate in mediation with students, families and administrators of the school.

Supervisors communicate the result of an investigation in writing to everyone who submitted a complaint.`;
  const { languages } = await quality({ "content/oakville/pages/contact.mdx": (text) => `${text}\n${hard}\n` });
  expect(languages[0]).toMatchObject({ hard: 1 });
});
