import { nothing, subject } from "./message.ts";

/** What can be wrong with a file as a whole, or with the way it is written. */
export const files = subject({
  "bad-yaml": {
    title: "The fields can't be read.",
    why: "Most often a quote or bracket is open, a colon stands in a value without quotes, or a line is indented otherwise than its neighbors.",
    file: "oakville/programs/safety-patrol.mdx",
    wrong: "title: Safety Patrol: helping others",
    right: 'title: "Safety Patrol: helping others"',
  },
  draft: {
    title: "A record is marked as a draft.",
    why: "The site is made without it; `npm run dev` shows it with a mark. What leads to it leads nowhere until then.",
    file: "oakville/programs/safety-patrol.mdx",
    wrong: "draft: true\ntitle: Safety Patrol",
    right: "title: Safety Patrol",
  },
  "bad-fence": {
    title: "The lines of three hyphens around the fields are not there.",
    why: "In a file that ends in .mdx they part the fields from the text.",
    file: "oakville/pages/contact.mdx",
    wrong: "office: true\nchecked: 2026-11-01",
    right: "---\noffice: true\nchecked: 2026-11-01",
  },
  "not-utf8": {
    title: "The file is saved with another encoding.",
    why: "A letter like ñ then can't be read. Choose UTF-8 where the program asks how to save.",
    file: "oakville/programs/safety-patrol.mdx",
    wrong: "title: Safety Patrol of Cañon",
    right: "title: Safety Patrol of Cañon",
  },
  "control-sign": {
    title: "A sign that nobody sees parts or ends a line.",
    why: "It comes from Word or from an old program, and other programs stumble over it. In the example it stands between the words.",
    file: "oakville/programs/safety-patrol.mdx",
    wrong: "title: Safety\u000bPatrol",
    right: "title: Safety Patrol",
  },
  "hidden-sign": {
    title: "A sign without width stands in a text.",
    why: "Nobody sees it, and it can turn words around or hide them from the search. In the example it stands between the words.",
    file: "oakville/programs/safety-patrol.mdx",
    wrong: "title: Safety \u200bPatrol",
    right: "title: Safety Patrol",
  },
  "two-versions": {
    title: "Two versions of the same lines stand in a file.",
    why: "Git could not put them together: two people changed the same lines. Keep the right one.",
    file: "oakville/programs/safety-patrol.mdx",
    wrong: "<<<<<<< HEAD\ntitle: Safety Patrol\n=======\ntitle: The Safety Patrol\n>>>>>>> main",
    right: "title: Safety Patrol",
  },
  "empty-file": {
    title: "A file is empty.",
    why: "Write the record, or delete the file.",
    file: "oakville/schools/elm-high.mdx",
    wrong: "\n",
    right: nothing,
  },
  "missing-file": {
    title: "A file is missing that every site has.",
    why: "Without it the site can't be built, or links on every page lead nowhere.",
    file: "oakville/emergency.yaml",
    wrong: nothing,
    right: "show: nothing\n",
  },
  "empty-tree": {
    title: "The folder of a department has no content.",
    why: "Begin a department with npm run new.",
    file: "newtown/.keep",
    wrong: "\n",
    right: nothing,
  },
  misplaced: {
    title: "A file stands where it does not belong.",
    why: "The site reads each kind of file from its own folder. Copies that a program left behind are deleted.",
    file: "oakville/officers/oak-high-photo.svg",
    wrong: "<svg/>\n",
    right: nothing,
  },
  "bad-name": {
    title: "The name of a file can't be an address.",
    why: "Names have small letters, digits and hyphens, and each kind of file has one ending.",
    file: "oakville/asked/programs/Safety Patrol.txt",
    wrong: "who stops the cars\n",
    right: nothing,
  },
  "duplicate-address": {
    title: "Two files would have one address.",
    why: "One of the two pages would be lost.",
    file: "oakville/events/calendar.mdx",
    wrong:
      "---\nstarts: 2026-12-05\nends: 2026-12-05\nsource: https://www.example.org/page\nchecked: 2026-11-01\ntitle: Calendar day\nsummary: Bring a calendar.\n---\n\nCome and ask.\n",
    right: nothing,
  },
  "missing-text": {
    title: "There is no text below the fields.",
    why: "The page would have a title and nothing else. A translation has a text where the English file has one.",
    file: "oakville/events/open-house.mdx",
    wrong: "summary: Meet the officers.\n---\n",
    right: "summary: Meet the officers.\n---\n\nCome and ask.\n",
  },
});
