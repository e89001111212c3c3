import { subject } from "./message.ts";

/** What can be wrong with help lines and places. */
export const services = subject({
  "no-channel": {
    title: "There is no way to reach somebody.",
    why: "A help line needs a number, a chat, a form or a web site. A help topic begins with a line that answers in this department.",
    file: "common/resources/crisis-line.mdx",
    wrong: "topics: [bullying]\nhours: always",
    right: "topics: [bullying]\ntext:\n  - number: 741741\nhours: always",
  },
  "unconfirmed-first": {
    title: "A help topic begins with a number that nobody has confirmed.",
    why: "The first big button of a topic is tapped in fear. It must not be a number that may reach nobody.",
    file: "oakville/resources/sro-unit.mdx",
    wrong: "number: (619) 555-0142\n    unconfirmed: true",
    right: "number: (619) 555-0142",
  },
  discontinued: {
    title: "A way to reach a service has ended.",
    why: "A file names it under discontinued. Who calls or writes there reaches nobody.",
    file: "common/resources/crisis-line.mdx",
    wrong:
      "text:\n  - number: 741741\n    keyword: HELLO\n  - number: 741741\ndiscontinued:\n  - number: 741741\n    keyword: HELLO\n    ended: 2026-07-17",
    right: "text:\n  - number: 741741\ndiscontinued:\n  - number: 741741\n    keyword: HELLO\n    ended: 2026-07-17",
  },
  "voice-line": {
    title: "A text goes to a number that is for calls.",
    why: "It may reach nobody. If the line takes texts too, say so with voice_too: true.",
    file: "common/resources/crisis-line.mdx",
    wrong: "text:\n  - number: 741741\n  - number: (619) 555-0142",
    right: "text:\n  - number: 741741\n  - number: (619) 555-0142\n    voice_too: true",
  },
  "unlikely-number": {
    title: "A number is so unlike its neighbors that it may be a slip.",
    why: "If it is right, leave it.",
    file: "oakville/measures/talks.csv",
    wrong: "2026-08,20,25,45\n2026-09,2000,25,2025\n",
    right: "2026-08,20,25,45\n2026-09,21,25,46\n",
  },
  "wrong-way": {
    title: "A chat or form has the address of the service's first page.",
    why: "A reader who taps “chat” would have to look for it.",
    file: "common/resources/crisis-line.mdx",
    wrong: "hours: always\nchat:\n  - url: https://www.example.org/",
    right: "hours: always\nchat:\n  - url: https://www.example.org/chat",
  },
  "takes-no-tips": {
    title: "A topic where readers come to tell something begins with a line that takes no tips.",
    why: "Name a line whose file says what happens to a tip.",
    file: "common/topics/bullying.mdx",
    wrong: "tip: true\nreport: crisis-line",
    right: "tip: true\nreport: sro-unit",
  },
  promise: {
    title: "A text promises more than the service does.",
    why: "That something is secret, or that police do not learn of it, is said only where the service says so itself.",
    file: "common/resources/crisis-line.mdx",
    wrong: "privacy: They do not tell the police.\nnote: We are not the police.",
    right: "privacy: They keep what you say to themselves.",
  },
  "wrong-area": {
    title: "An area does not fit.",
    why: "It lies in a narrower one, no file is for it, or a file is for an area that is none of this department's.",
    file: "oakville/areas/oakville.yaml",
    wrong: "kind: city\nwithin: oakville",
    right: "kind: city\nwithin: national",
  },
  "outside-county": {
    title: "A place lies outside the county.",
    why: "Often a minus sign is missing. The box of the county stands in department.yaml, under bounds.",
    file: "oakville/schools/oak-high.mdx",
    wrong: "level: high\nlatitude: 32.65\nlongitude: 117.05",
    right: "level: high\nlatitude: 32.65\nlongitude: -117.05",
  },
});
