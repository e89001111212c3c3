import type { Message } from "./message.ts";
import { fields } from "./fields.examples.ts";
import { figures } from "./figures.examples.ts";
import { files } from "./files.examples.ts";
import { languages } from "./languages.examples.ts";
import { people } from "./people.examples.ts";
import { pictures } from "./pictures.examples.ts";
import { services } from "./services.examples.ts";
import { texts } from "./texts.examples.ts";
import { times } from "./times.examples.ts";
import { words } from "./words.examples.ts";

/** Every kind of message of the check, by subject and id: the handbook is written from it, and there are no other ids. */
export const messages = {
  "The file": files,
  "A field": fields,
  "Text and links": texts,
  "Pictures and colors": pictures,
  "Days and hours": times,
  "Help lines and places": services,
  "Numbers of every month": figures,
  "People and the law": people,
  Translations: languages,
  Wording: words,
} satisfies Record<string, Record<string, Message>>;

/** The stable name of a kind of message. Programs and people look it up: an id is never used for something else. */
export type ProblemId = { [Subject in keyof typeof messages]: keyof (typeof messages)[Subject] }[keyof typeof messages];

/** The page of the handbook on which each message has an entry, found by its id. */
export const messagesFile = "content/MESSAGES.md";
