import { nothing, subject } from "./message.ts";

/** What can be wrong in the text below the fields, and with what it leads to. */
export const texts = subject({
  "bad-mdx": {
    title: "Something in the text has a special meaning, or is not written as Markdown needs it.",
    why: "Braces, “<” and HTML can't stand in a text. A heading has a space behind its number signs, an entry of a list one behind its hyphen.",
    file: "oakville/programs/safety-patrol.mdx",
    wrong: "Students wear a {yellow} vest and hold a flag.",
    right: "Students wear a vest and hold a flag.",
  },
  "unknown-component": {
    title: "There is no component of this name.",
    why: "The handbook lists what can stand in a text between < and >. Everything else is Markdown.",
    file: "oakville/pages/contact.mdx",
    wrong: '<Fone of="sro-unit" />',
    right: '<Phone of="sro-unit" />',
  },
  "bad-component": {
    title: "A component is not used as it should be.",
    why: "It lacks the record that it is about, has a setting that it does not know, or stands in a file of another kind.",
    file: "oakville/pages/contact.mdx",
    wrong: "<Phone />",
    right: '<Phone of="sro-unit" />',
  },
  "missing-component": {
    title: "The text lacks a component that every page of its kind has.",
    why: "Help topics all show their ready words, their lines and what happens next.",
    file: "common/topics/bullying.mdx",
    wrong: "<Lines />",
    right: "<ReadyWords />\n\n<Lines />",
  },
  heading: {
    title: "A heading has the wrong level, or no words.",
    why: "People who listen to a page go from heading to heading. The title is the first level; in the text, headings begin with two number signs.",
    file: "oakville/programs/safety-patrol.mdx",
    wrong: "# What it is",
    right: "## What it is",
  },
  "dead-link": {
    title: "A link leads to a page that is not there.",
    why: "Addresses of this site have a slash at both ends. Addresses of others are written whole.",
    file: "oakville/programs/safety-patrol.mdx",
    wrong: "Read about [help](/halp/).",
    right: "Read about [help](/help/).",
  },
  "link-label": {
    title: "The words of a link don't say where it leads.",
    why: "People who listen to a page hear its links alone, one after the other.",
    file: "oakville/programs/safety-patrol.mdx",
    wrong: "For help [click here](/help/).",
    right: "Read about [help](/help/).",
  },
  "bad-redirect": {
    title: "An old address leads in a circle, stands twice, or is still a page.",
    why: "An entry of redirects.yaml leads from an address that is gone to a page that is there.",
    file: "oakville/redirects.yaml",
    wrong: "- from: /contact/\n  to: /help/\n  why: It moved.\n",
    right: "- from: /write-to-us/\n  to: /contact/\n  why: It moved.\n",
  },
  "unknown-record": {
    title: "A name leads to a file that is not there.",
    why: "Fields and components name other files without their ending. The file may have been renamed or deleted, or not be for this department.",
    file: "oakville/programs/safety-patrol.mdx",
    wrong: "schools: [oak-hihg]",
    right: "schools: [oak-high]",
  },
  "bad-door": {
    title: "A door of the home page leads to a page that can't be one.",
    why: "A door is a page in pages/ with the fields door, start and audience.",
    file: "oakville/department.yaml",
    wrong: "doors: [/schools/, /families/, /staff/]",
    right: "doors: [/students/, /families/, /staff/]",
  },
  "no-questions": {
    title: "Nobody has written what people ask who need this page.",
    why: "The search then finds the page by its name alone. Write one question a line, in the words of readers.",
    file: "oakville/asked/programs/safety-patrol.txt",
    wrong: nothing,
    right: "who stops the cars at school\n",
  },
  "bad-question": {
    title: "A question tells nothing, or stands at two pages.",
    why: "The search can't know by it which page is meant.",
    file: "oakville/asked/programs/safety-patrol.txt",
    wrong: "who stops the cars at school\nthe of\n",
    right: "who stops the cars at school\n",
  },
});
