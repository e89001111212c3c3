import { z } from "zod";
import { language, line, paragraph, record } from "./fields.ts";
import { aliases, evidence } from "./sharedFields.ts";
import { kind } from "./kind.ts";

/** Thanks, a worry, a complaint: every way to bring it, what follows, and a form on paper. */
export const feedback = kind({
  folder: "feedback",
  noun: "a way to speak up",
  ending: ".yaml",
  interval: 365,
  facts: {
    order: z.number().int().default(50).describe("Place in the list; small numbers come first."),
    outside: z
      .array(record("organizations"))
      .min(1, "name someone outside the police")
      .describe("Who takes it outside the police: names of files in organizations/."),
    lines: z.array(record("resources")).optional().describe("Services that take it too: names of files in resources/."),
    languages: z.array(language()).optional().describe("Languages in which it is taken, like [en, es]. Leave out if not published."),
    ...evidence,
  },
  words: {
    title: line(50).describe("What the reader does: “Say thanks”."),
    summary: paragraph(200).describe("What it is for, in one or two sentences."),
    call: paragraph(300).describe("What to say on the phone."),
    write: paragraph(300).describe("What to know about a letter. The address comes from the department’s record."),
    outside_text: paragraph(400).describe("What someone outside the police can do with it, and what not."),
    next: paragraph(700).describe("What happens then, as far as it is published."),
    findings: z
      .array(z.strictObject({ name: line(40).describe("The word."), means: line(160).describe("What it means, in plain words.") }))
      .min(2)
      .optional()
      .describe("The ways in which a complaint may end, and what each word means."),
    by_when: paragraph(300).describe("By when there is an answer. If no time is known, say how to ask."),
    name: paragraph(400).describe("Whether it can be done without a name, and what follows from that."),
    attention: line(80)
      .optional()
      .describe(
        "On the form, below the department's name: the office that it goes to, like “Professional Standards Unit”. A complaint about officers does not go to their own unit.",
      ),
    read_by: paragraph(240).describe("On the form: who reads it."),
    ask: z.array(line(110)).min(2).max(7).describe("What the form and the letter ask, a list. The last one gets the most room on paper."),
    subject: line(80).describe("The subject line of a letter or email."),
    aliases,
  },
});
