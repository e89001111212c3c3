/** What the handbook says of one kind of message of the check. */
export interface Message {
  /** What is wrong, in a sentence. */
  title: string;
  /** Why it matters, and what to do where the corrected line does not tell all. */
  why: string;
  /** Path of the file in the example, below content/; “oakville” is the department. */
  file: string;
  /** Some lines of the file as they lead to the message. */
  wrong: string;
  /** The same lines put right; “nothing” where the file or the lines have to go. */
  right: string;
}

/** The messages of one subject, by their ids. */
export const subject = <Id extends string>(messages: Record<Id, Message>) => messages;

/** In place of lines of a file: it has to go, or is not there. */
export const nothing = "";
