import { nothing, subject } from "./message.ts";

/** What can be wrong with a translation. */
export const languages = subject({
  "fact-in-translation": {
    title: "A translation repeats a fact.",
    why: "Facts stand once, in the English file. A translation has only words.",
    file: "oakville/pages/contact.es.mdx",
    wrong: "office: true\ntitle: Contacto",
    right: "title: Contacto",
  },
  "not-translated": {
    title: "A text is missing in a language of the site.",
    why: "What concerns everyone at once, and what helps in danger, must be there in every language.",
    file: "oakville/notices/open-late.es.yaml",
    wrong: nothing,
    right: 'translates: "bbb221e4"\ntitle: Abierto hasta tarde\ntext: La oficina abre hasta las seis.\n',
  },
  "stale-translation": {
    title: "The English words have changed since this was translated.",
    why: "Compare the two texts, then write the new fingerprint that the message gives.",
    file: "oakville/pages/contact.es.mdx",
    wrong: 'translates: "00000000"',
    right: 'translates: "933ed7e8"',
  },
  "not-confirmed": {
    title: "A live site shows a translation that nobody has confirmed.",
    why: "Someone who speaks both languages reads the two texts side by side.",
    file: "oakville/pages/contact.es.mdx",
    wrong: "title: Contacto",
    right: "confirmed: { by: Bilingual staff, date: 2026-11-20 }\ntitle: Contacto",
  },
  "translation-differs": {
    title: "A translation says something else.",
    why: "It names other records, links or numbers than the English text, or its list has more entries.",
    file: "oakville/pages/contact.es.mdx",
    wrong: 'Llame a la unidad: <Phone of="oakville-police" />.',
    right: 'Llame a la unidad: <Phone of="sro-unit" />.',
  },
  "mixed-language": {
    title: "Words are in another language than their file.",
    why: "A screen reader would read them out in the wrong language. What stays as it is, like a name, stands in glossary.yaml: there the site learns its language.",
    file: "oakville/pages/contact.es.mdx",
    wrong: "The officers of the unit work with your school.",
    right: "Los oficiales de la unidad trabajan con su escuela.",
  },
  placeholder: {
    title: "An interface word lacks a place in braces, or has one too many.",
    why: "The site puts a number or name there. It must stand in every language.",
    file: "interface/es.yaml",
    wrong: "{nombre}",
    right: "{name}",
  },
  "unused-language": {
    title: "Files are in a language that the site does not have.",
    why: "Nobody sees them. Add the language to department.yaml, or take the files away.",
    file: "oakville/pages/contact.es.mdx",
    wrong: '---\ntranslates: "933ed7e8"\ntitle: Contacto\n---\n',
    right: nothing,
  },
});
