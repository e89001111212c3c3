import { subject } from "./message.ts";

/** What can be wrong with the way a text is worded. These do not stop the site. */
export const words = subject({
  "reading-grade": {
    title: "A text is hard to read.",
    why: "A text is for grade 8 at most, a help page for grade 6. Make two sentences of a long one, and take short, common words.",
    file: "oakville/pages/contact.mdx",
    wrong: `The department evaluates every individual complaint that families submit and investigates the circumstances carefully.

Officers occasionally participate in mediation with students, families and administrators of the school.

Supervisors communicate the result of an investigation in writing to everyone who submitted a complaint.`,
    right: `Send us your complaint. We look into each one with care.

An officer may meet with you, your child and the school.

We tell you in a letter what we found, and what we will do about it.`,
  },
  stubs: {
    title: "A text is nothing but stubs.",
    why: "Many very short sentences in a row sound cold. Join what belongs together.",
    file: "oakville/pages/contact.mdx",
    wrong: "Not always. But ask. Or write. Or call.",
    right: "Not always, but ask, write or call.",
  },
  "refused-word": {
    title: "The site has another word for this.",
    why: "One thing has one name. The words stand in glossary.yaml, which also names exceptions.",
    file: "oakville/programs/safety-patrol.mdx",
    wrong: "who: Youngsters in grades 5 and 6.",
    right: "who: Kids in grades 5 and 6.",
  },
  abbreviation: {
    title: "A short form is not explained.",
    why: "Write the long form first, with the short one behind it. The short forms stand in glossary.yaml.",
    file: "oakville/pages/contact.mdx",
    wrong: "Ask the OSRB.",
    right: "Ask the Oakville School Review Board (OSRB).",
  },
  "bad-glossary": {
    title: "An entry of the glossary or of the list of law words contradicts itself.",
    why: "It refuses the word that it proposes, or its brackets do not close.",
    file: "common/glossary.yaml",
    wrong: "words:\n  - say: { en: kid }\n    not: { en: [kid*] }\n",
    right: "words:\n  - say: { en: kid }\n    not: { en: [youngster*] }\n",
  },
});
