import type { Collection } from "./index.ts";

/** What authors must and may say with a component. */
export interface AuthorComponent {
  /** The collections in which the record that `of` names is looked up; without them the component has no setting. Law has one file an area. */
  of?: Collection[];
  /** It stands around a text: <Note> … </Note>. */
  holdsText?: true;
  /** The text that it stands around is someone else’s: no language check measures it, and a translation leaves it as it is. */
  quotes?: true;
  /** It can stand only in the text of this kind, whose fields it shows. */
  only?: Collection;
}

/** The components that authors may write in a text: src/components/content/<Name>.astro, each with <Name>.examples.ts beside it. */
export const authorComponents: Record<string, AuthorComponent> = {
  Phone: { of: ["resources", "organizations"] },
  Line: { of: ["resources"] },
  Law: { of: ["law"] },
  LawText: { holdsText: true, quotes: true },
  Where: { of: ["resources", "questions"], holdsText: true },
  Figure: { of: ["figures"] },
  Note: { holdsText: true },
  ToCopy: { holdsText: true },
  Routes: {},
  Answer: { of: ["questions"] },
  Agreements: {},
  History: {},
  Partners: {},
  StoredCopy: {},
  Tested: {},
  ReadyWords: { only: "topics" },
  Lines: { only: "topics" },
  WhatHappens: { only: "topics" },
};

/** The name by which common files call the line of the department's unit, whatever the department calls its file. */
export const contactName = "contact";

/** One way to write a component: shown in the preview, tested, and printed in the handbook. */
export interface Example {
  /** What it shows, for whoever looks through the examples. */
  name: string;
  /** The record that it is about. */
  of?: string;
  /** The text that it stands around. */
  text?: string;
}

/** What a component's <Name>.examples.ts says. */
export interface Examples {
  /** What readers see, in words for authors. */
  shows: string;
  examples: [Example, ...Example[]];
}
