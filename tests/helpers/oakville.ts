import type { Changes } from "./tree.ts";

/** What the tiny tree gets, so that every component has something to show: records in English, some of them in Spanish too. */
const source = "source: https://www.example.org/page\nchecked: 2026-11-01\n";

/** The first line of a Spanish file: the fingerprint of the English words. */
const translates = (fingerprint: string) => `translates: "${fingerprint}"\n`;

export const oakville: Changes = {
  // Its own lines for danger and for a crisis.
  "content/oakville/department.yaml": (text) =>
    text.replace("emergency: sro-unit", 'emergency: "911"').replace("crisis: sro-unit", 'crisis: "988"'),
  "content/oakville/department.es.yaml": `${translates("54fa9807")}name: Oficiales escolares de Oakville
short: SRO de Oakville
place: Oakville
headline: Alguien que conoces.
welcome: Oficiales que trabajan con las escuelas.
count_note: Una escuela, contada una vez.
`,
  "content/oakville/law/oakville/reporting.yaml": `${source}text: In Oakville, school staff must report child abuse.\n`,
  "content/oakville/law/oakville/reporting.es.yaml": `${translates("3f2a1bc5")}text: En Oakville, el personal escolar tiene que reportar el maltrato infantil.\n`,
  "content/oakville/resources/988.mdx": `---
area: national
topics: [bullying]
call:
  - number: "988"
    languages: [en]
  - number: "988"
    press: "2"
    languages: [es]
text:
  - number: "988"
    voice_too: true
    languages: [en]
  - number: "988"
    voice_too: true
    keyword: AYUDA
    languages: [es]
hours: always
answers: counselor
${source}name: 988 Lifeline
what: Talk with someone who listens.
who: Anyone.
next: [You hear music., A counselor answers.]
privacy: They keep what you say to themselves.
---
`,
  "content/oakville/resources/988.es.mdx": `---
${translates("d9be9f9e")}name: Línea 988
what: Habla con alguien que te escucha.
who: Cualquier persona.
next: [Oyes música., Te contesta una persona.]
privacy: No cuentan lo que les dices.
---
`,
  "content/oakville/resources/911.mdx": `---
area: national
topics: [bullying]
call:
  - number: "911"
hours: always
answers: dispatcher
${source}name: "911"
what: Danger right now, anywhere.
who: Anyone.
privacy: Calls are recorded.
told: police
tip: { asks_name: may, shows_number: may }
read_by: The police department.
---
`,
  "content/oakville/sources.yaml": `- address: https://www.example.org/of/2018
  date: 2018-07-18
- address: https://www.example.org/undated
  date: none
`,
  "content/oakville/figures/students.yaml": `value: 70560\nas_of: "2018"\npublisher: city\n${source}name: students\n`,
  "content/oakville/figures/students.es.yaml": `${translates("3a10c749")}name: estudiantes\n`,
  "content/oakville/feedback/thanks.yaml": `outside: [oak-district]
${source}title: Say thanks
summary: An officer did something well.
call: Say that you want to thank an officer.
write: Put “SRO Unit” on the envelope.
outside_text: You can tell the district too.
next: The officer hears of it.
by_when: No time is published.
name: You can leave your name out.
read_by: The police department.
ask: [When was it?, What did it mean to you?]
subject: Thanks to an officer
`,
  "content/oakville/organizations/oak-district.yaml": `kind: district
partner: true
phone: (619) 555-0160
website: https://www.example.org/
address:
  street: 2 Oak Street
  city: Oakville
  state: CA
  zip: 91910
source: [https://www.example.org/of/2018, https://www.example.org/undated]
checked: 2026-11-01
name: Oak School District
summary: Runs the schools of Oakville.
`,
  "content/oakville/questions/what-is-an-sro.mdx": `---
audience: families
${source}title: What is an SRO?
summary: An officer who works with schools.
---

A police officer.
`,
  "content/oakville/agreements/district.mdx": `---
sample: true
versions:
  - date: 2026-07-01
    sections:
      - title: Purpose
        text: Police and schools work together.
title: Agreement with the district
summary: What police and schools have agreed on.
covers: [Why officers are there]
---

A made-up agreement.
`,
  "content/oakville/history/second.yaml": `when: "1994"\nunsure: true\n${source}title: A first officer\ntext: An officer comes to Oak High.\n`,
  "content/oakville/history/first.yaml": `when: "1972-05-30"\n${source}title: A plan\ntext: A city paper has a plan.\n`,
  "content/oakville/history/aside.yaml": `when: "1980"\nmain: false\nprogram: safety-patrol\n${source}title: New vests\ntext: The patrol gets vests.\n`,
  "content/common/drawings/mark.svg": `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle class="brand" r="9"/></svg>\n`,
  "content/common/drawings/door.svg": `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle class="brand" r="9"/></svg>\n`,
};
