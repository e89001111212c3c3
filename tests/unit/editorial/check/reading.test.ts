import { describe, expect, test } from "vitest";
import { problem, problems, said, swap } from "../../../helpers/tree.ts";

const page = "content/oakville/pages/contact.mdx";
const topic = "content/common/topics/bullying.mdx";
const body = 'Call the unit at <Phone of="sro-unit" />.';

/** A text at grade 9 to 10: too hard for any page. */
const hard = `The department evaluates every individual complaint that families submit and investigates the circumstances carefully.

Officers occasionally participate in mediation with students, families and administrators of the school.

Supervisors communicate the result of an investigation in writing to everyone who submitted a complaint.`;

/** A text between grades 6 and 8: right for a page, too hard for a help page. */
const middling = `You can tell the officer at your school about it, or another adult whom you know, and ask them to listen.

A counselor or the principal can explain what may happen after that, and who has to be told.

Nobody at the principal’s office may share what you say with other students.

You can ask the officer about the rules of the department first.`;

describe("a text that is too hard to read", () => {
  test("is told of with its grade, and with its three hardest sentences by line", async () => {
    await expect(said(page, swap(body, hard))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:10:1 warning reading-grade
      This reads at grade 15.2; a text has 8 at most. Hardest: line 10, “The department evaluates every individual complaint that families …” (14 words); line 12, “Officers occasionally participate in mediation with students, families …” (13 words); line 14, “Supervisors communicate the result of an investigation in …” (15 words).
      → Make two sentences of a long one. Take short, common words for long ones."
    `);
  });

  test("may be as hard as other pages, but not as a help page", async () => {
    await expect(problems({ [page]: swap(body, middling) })).resolves.toEqual([]);
    const file = `---
checked: 2026-11-01
title: Telling
summary: What may happen after you tell someone.
---

${middling}
`;
    const found = await problem("content/oakville/pages/help/telling.mdx", file);
    expect([found.id, found.severity]).toEqual(["reading-grade", "warning"]);
    expect(found.message).toContain("a help page has 6 at most");
  });

  test("is not measured below 40 words", async () => {
    await expect(problems({ [page]: swap(body, hard.split("\n\n").slice(0, 2).join("\n\n")) })).resolves.toEqual([]);
  });

  test("may quote the exact words of a law", async () => {
    await expect(problems({ [page]: swap(body, hard.replace(/^(?=.)/gm, "> ")) })).resolves.toEqual([]);
  });
});

describe("a Spanish text", () => {
  const spanish = "content/oakville/pages/contact.es.mdx";
  const translation = (text: string) => `---
translates: "00000000"
title: Contacto
summary: Cómo hablar con el oficial de su escuela.
---

## Llame

${text} Llame al <Phone of="sro-unit" />.
`;
  const read = async (text: string) => (await problems({ [spanish]: translation(text) })).filter(({ id }) => id !== "stale-translation");

  test("is held against the INFLESZ scale", async () => {
    const [found, ...others] =
      await read(`El departamento evalúa individualmente las reclamaciones presentadas por las familias e investiga detalladamente las circunstancias.

Los supervisores comunican oficialmente los resultados de las investigaciones administrativas a quienes presentaron reclamaciones.

Ocasionalmente participan profesionales especializados en mediación escolar.`);
    expect(others).toEqual([]);
    expect(found!.message).toMatchInlineSnapshot(
      `"This reads at 13 on the INFLESZ scale (Fernández-Huerta 20); a text has 55 at least. Hardest: line 11, “Los supervisores comunican oficialmente los resultados de las …” (14 words); line 9, “El departamento evalúa individualmente las reclamaciones presentadas por …” (15 words); line 4, “Cómo hablar con el oficial de su escuela.” (8 words)."`,
    );
  });

  test("may be plain", async () => {
    const plain = "Puede llamar a la unidad de lunes a viernes. Diga el nombre de su escuela y qué pasó. ";
    await expect(read(plain.repeat(3))).resolves.toEqual([]);
  });
});

describe("stubs", () => {
  test("in a row are told of where they stand", async () => {
    const text = "Some lines keep it to themselves when you call them. Not always. It depends. Ask them first.";
    await expect(said(page, swap(body, text))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:10:1 warning stubs
      “Not always. It depends. Ask them first.”: 3 stubs in a row sound cold.
      → Join what belongs together: “Not always, but ask.”"
    `);
  });

  test("in a list of fields are told of where the field stands", async () => {
    const found = await problem(topic, swap("summary: It is not your fault.", "summary: It is over. You are safe. Breathe now."));
    expect([found.id, found.line]).toEqual(["stubs", 13]);
  });

  test("all over a text are told of once", async () => {
    const text = "Ask them first.\n\nYou can tell the person who answers what you saw.\n\n".repeat(7);
    const found = await problem(page, swap(body, text));
    expect([found.id, found.severity]).toEqual(["stubs", "warning"]);
    expect(found.message).toMatchInlineSnapshot(
      `"Of the sentences of this text, 47 in 100 have four words or fewer: it sounds cold, or as if someone did not want to talk."`,
    );
  });

  test("are not the fields of a table", async () => {
    const row = "| Ask us. | Call first. | Not yet. |\n";
    await expect(problems({ [page]: swap(body, `| a | b | c |\n| --- | --- | --- |\n${row.repeat(8)}`) })).resolves.toEqual([]);
  });

  test("are not what stands in bold before an explanation", async () => {
    const text = ["Stop", "Think", "Tell"].map((word) => `- **${word}.** Then look for a person whom you can trust with it.`).join("\n");
    await expect(problems({ [page]: swap(body, text) })).resolves.toEqual([]);
  });
});
