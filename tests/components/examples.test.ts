import { markdownToHtml } from "satteri";
import { describe, expect, test } from "vitest";
import { components } from "../../src/components/content/index.ts";
import { allExamples } from "../../src/handbook/components.ts";
import { links, show, text } from "./shown.ts";

/** What readers see of each example on the help topic “Bullying” of Oakville, line by line; then where its links lead. */
const expected: Record<string, { en: string; es: string }> = {
  "Phone: the number of a service": {
    en: `(619) 555-0142
(619) 555-0142 → tel:+16195550142`,
    es: `(619) 555-0142
(619) 555-0142 → tel:+16195550142`,
  },
  "Line: a help line": {
    en: `988 Lifeline
988 Lifeline → /resources/988/`,
    es: `Línea 988
Línea 988 → /es/resources/988/`,
  },
  "Figure: a number from a source": { en: "70,560 students", es: "70,560 estudiantes" },
  "Law: who must report": {
    en: "In Oakville, school staff must report child abuse.",
    es: "En Oakville, el personal escolar tiene que reportar el maltrato infantil.",
  },
  "LawText: a section": {
    en: `The law’s own words (Welfare and Institutions Code, section 625.6)
“The consultation may not be waived.” (Welfare and Institutions Code, section 625.6)`,
    es: `Las palabras de la ley, en inglés (Welfare and Institutions Code, section 625.6)
“The consultation may not be waived.” (Welfare and Institutions Code, section 625.6)`,
  },
  "Where: words about a line": { en: "The unit answers on school days.", es: "The unit answers on school days." },
  "Note: a remark": { en: "In an emergency, call 911 first.", es: "In an emergency, call 911 first." },
  "ToCopy: a message": { en: "I need help. Can we talk today?", es: "I need help. Can we talk today?" },
  "ToCopy: questions to ask": {
    en: `Who will hear my name?
What happens next?`,
    es: `Who will hear my name?
What happens next?`,
  },
  "Routes: what to bring to the department": {
    en: "Say thanks\nAn officer did something well.\nSay thanks → /contact/thanks/",
    es: "Say thanks\nAn officer did something well.\nSay thanks → /es/contact/thanks/",
  },
  "Answer: the answer of a question": { en: "The text of en/what-is-an-sro", es: "The text of es/what-is-an-sro" },
  "Agreements: all agreements": {
    en: `Agreement with the district Sample
What police and schools have agreed on.
Agreement with the district → /about/policies/district/`,
    es: `Agreement with the district Inventado
What police and schools have agreed on.
Agreement with the district → /es/about/policies/district/`,
  },
  "History: all main steps": {
    en: `May 30, 1972
A plan
A city paper has a plan.
Source: example.org /page
1994 (the date is not certain)
A first officer
An officer comes to Oak High.
Source: example.org /page
example.org /page → https://www.example.org/page
example.org /page → https://www.example.org/page`,
    es: `30 de mayo de 1972
A plan
A city paper has a plan.
Fuente: example.org /page
1994 (la fecha no es segura)
A first officer
An officer comes to Oak High.
Fuente: example.org /page
example.org /page → https://www.example.org/page
example.org /page → https://www.example.org/page`,
  },
  "Partners: all partners": {
    en: `Oak School District
Runs the schools of Oakville.
2 Oak Street, Oakville, CA 91910 (619) 555-0160 Open example.org Oak School District
(619) 555-0160 → tel:+16195550160
Open example.org Oak School District → https://www.example.org/`,
    es: `Oak School District
Runs the schools of Oakville.
2 Oak Street, Oakville, CA 91910 (619) 555-0160 Abrir example.org Oak School District
(619) 555-0160 → tel:+16195550160
Abrir example.org Oak School District → https://www.example.org/`,
  },
  "Tested: the last results": {
    en: "Not yet measured. No result of this test is stored for this site.",
    es: "Todavía no se ha medido. No hay ningún resultado de esta prueba guardado para este sitio.",
  },
  "StoredCopy: what this device keeps": {
    en: "No copy is stored on this device.",
    es: "No hay ninguna copia guardada en este dispositivo.",
  },
  "ReadyWords: the topic's messages": {
    en: `To a parent or caregiver
“Can we talk tonight?”
Send as a text To a parent or caregiver
To a friend
“Can you stay near me?”
Send as a text To a friend
Send as a text To a parent or caregiver → sms:?&body=Can%20we%20talk%20tonight%3F
Send as a text To a friend → sms:?&body=Can%20you%20stay%20near%20me%3F`,
    es: `A tu mamá, papá o quien te cuida
“Can we talk tonight?”
Enviar por texto A tu mamá, papá o quien te cuida
A un amigo o una amiga
“Can you stay near me?”
Enviar por texto A un amigo o una amiga
Enviar por texto A tu mamá, papá o quien te cuida → sms:?&body=Can%20we%20talk%20tonight%3F
Enviar por texto A un amigo o una amiga → sms:?&body=Can%20you%20stay%20near%20me%3F`,
  },
  "Lines: the topic's help lines": {
    en: `School Resource Officers
Questions about school and safety.
Police
Call (619) 555-0142
They may ask your name. Your phone number may show.
Mon, Tue: 8:00 AM – 5:00 PM · English · Police answer · checked November 1, 2026
Crisis Line
Someone who listens.
Text 741741
Day and night · Trained counselors answer · checked November 1, 2026
Wherever a person answers, they may have to report abuse or danger. You can ask first.
School Resource Officers → /resources/sro-unit/
Call (619) 555-0142 → tel:+16195550142
Crisis Line → /resources/crisis-line/
Text 741741 → sms:741741`,
    es: `School Resource Officers
Questions about school and safety.
Policía
Llamar al (619) 555-0142
Solo contesta en inglés.
Pueden preguntar el nombre. Puede que se vea el número de teléfono.
lun, mar: 8:00 a.m. – 5:00 p.m. · inglés · Contesta la policía · confirmado: 1 de noviembre de 2026
Crisis Line
Someone who listens.
Mandar un texto al 741741
De día y de noche · Contestan consejeros capacitados · confirmado: 1 de noviembre de 2026
Donde contesta una persona, es posible que tenga que avisar si hay maltrato o peligro. Puedes preguntar primero.
School Resource Officers → /es/resources/sro-unit/
Llamar al (619) 555-0142 → tel:+16195550142
Crisis Line → /es/resources/crisis-line/
Mandar un texto al 741741 → sms:741741`,
  },
  "WhatHappens: the topic's first lines": {
    en: `School Resource Officers
When someone answers, you can ask, “What happens now?”
Police answer.
An officer may write a report.
Crisis Line
When someone answers, you can ask, “What happens now?”
Trained counselors answer. Staff may have to report abuse or danger. Ask first.
They keep what you say to themselves.`,
    es: `School Resource Officers
Cuando contesten, puedes preguntar: “¿Qué sigue?”.
Contesta la policía.
An officer may write a report.
Crisis Line
Cuando contesten, puedes preguntar: “¿Qué sigue?”.
Contestan consejeros capacitados. Es posible que el personal tenga que avisar si hay maltrato o peligro. Puedes preguntar primero.
They keep what you say to themselves.`,
  },
};

const all = await allExamples();
const examples = [...all].flatMap(([name, { examples }]) =>
  examples.map((example) => ({ title: `${name}: ${example.name}`, name, example })),
);

async function shown(language: "en" | "es", name: string, { of, text }: { of?: string; text?: string }) {
  const slot = text === undefined ? "" : (await markdownToHtml(text)).html;
  return show(components[name]!, language === "en" ? "/help/bullying/" : "/es/help/bullying/", of === undefined ? {} : { of }, slot);
}

describe.each(["en", "es"] as const)("in %s, without JavaScript", (language) => {
  test.each(examples)("$title", async ({ title, name, example }) => {
    const part = await shown(language, name, example);
    expect([text(part), ...links(part)].join("\n")).toBe(expected[title]?.[language]);
  });
});

test("nothing is expected of examples that are not there", () => {
  expect(Object.keys(expected).sort()).toEqual(examples.map(({ title }) => title).sort());
});

test("words in English say so on a Spanish page, and only they", async () => {
  const steps = await shown("es", "History", {});
  expect(steps.querySelectorAll("li").map((step) => step.getAttribute("lang"))).toEqual(["en", "en"]);
  expect(steps.querySelectorAll(".when").map((date) => date.getAttribute("lang"))).toEqual(["es", "es"]);
  const routes = await shown("es", "Routes", {});
  expect(routes.querySelector('a[href="/es/contact/thanks/"]')?.closest("[lang]")?.getAttribute("lang")).toBe("en");
});

test("a button copies words without their markup, and says then that they are copied", async () => {
  const part = await shown("en", "ToCopy", { text: `Say “I **need** help” & ask:\n\n- Is [this](/help/) *safe*?\n- What's next?` });
  const button = part.querySelector("button")!;
  expect(button.getAttribute("data-copy-words")).toBe("Say “I need help” & ask:\nIs this safe?\nWhat's next?");
  expect(button.getAttribute("data-said")).toBe("Words copied");
  const message = (await shown("es", "ReadyWords", {})).querySelector("button")!;
  expect(message.getAttribute("data-copy-words")).toBe("Can we talk tonight?");
  expect(message.getAttribute("data-said")).toBe("Palabras copiadas");
});
