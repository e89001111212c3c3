import { subject } from "./message.ts";

/** What people must have agreed to or read before it is published. */
export const people = subject({
  "no-consent": {
    title: "An officer has not agreed to this.",
    why: "Without a recorded consent the site shows only the post: no name, no photo, no own words.",
    file: "oakville/officers/oak-high.mdx",
    wrong: "name: A. Sample",
    right: "name: A. Sample\nconsent: { date: 2026-05-14, by: Chief's office }",
  },
  "not-marked-legal": {
    title: "A text speaks of the law and does not say so.",
    why: "Readers would not learn whether a lawyer has checked it.",
    file: "oakville/pages/contact.mdx",
    wrong: "summary: State law says whom you may call.",
    right: "legal: true\nsummary: State law says whom you may call.",
  },
  "no-review": {
    title: "A live site shows a text about the law that no lawyer has checked.",
    why: "Ask the city's lawyer to read it, and write who did, and when.",
    file: "oakville/pages/contact.mdx",
    wrong: "legal: true",
    right: "legal: true\nreview: { by: City Attorney’s Office, date: 2026-11-20 }",
  },
  "sample-in-live": {
    title: "A live site shows something made up.",
    why: "Put real facts in, or delete the file.",
    file: "oakville/schools/oak-high.mdx",
    wrong: "sample: true",
    right: "source: https://www.example.org/page\nchecked: 2026-11-01",
  },
  "to-write": {
    title: "A live site says that something is still to be written.",
    why: "Write it, or take the sentence out.",
    file: "oakville/programs/safety-patrol.mdx",
    wrong: "join: To be written.",
    right: "join: Ask in the school office.",
  },
});
