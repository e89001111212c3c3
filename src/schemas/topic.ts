import { z } from "zod";
import { line, paragraph, record, records } from "./fields.ts";
import { aliases, draft, evidence, legality, sensitive } from "./sharedFields.ts";
import { kind } from "./kind.ts";

/** One help page: what is wrong in the reader's words, and the first thing to do about it. */
export const topics = kind({
  folder: "topics",
  noun: "a help topic",
  ending: ".mdx",
  interval: 90,
  body: { components: ["ReadyWords", "Lines", "WhatHappens"] },
  facts: {
    drawing: record("drawings").describe("The picture: the name of a file in drawings/."),
    order: z.number().int().describe("Place in the list; small numbers come first."),
    group: z.enum(["now", "hurt", "feelings", "trouble", "needs"]).describe("The part of the list it stands in."),
    call: records("resources")
      .optional()
      .describe("The first line to call. Of several, the first that serves the department's area is used."),
    text: records("resources")
      .optional()
      .describe(
        "The first line to text. Of several, the first that serves the department's area is used. Left out where no line takes this by text.",
      ),
    report: records("resources")
      .optional()
      .describe("Where to report on the web: a line with a form or a site. On a topic with tip: true it comes first."),
    tip: z
      .literal(true, "can only be true. Leave the line out for other topics")
      .optional()
      .describe("true if readers come here to tell what they know. What asks for no name comes first; who may ask comes last."),
    lines: records("resources").describe("Who to talk to, the best first. Local ones show only where they serve."),
    danger: z
      .literal(true, "can only be true. Leave the line out if nobody is in danger")
      .optional()
      .describe("true if who needs this page may be in danger: the search then puts its help before everything else."),
    sensitive,
    ...legality,
    ...evidence,
    source: evidence.source
      .optional()
      .describe("Where this was read: a web address, or a list. Left out where the page only gives advice."),
    draft,
  },
  words: {
    title: line(60).describe("The heading, said to the reader: “If someone is bullying you”."),
    name: line(40).describe("The short name in lists: “Bullying”."),
    door: line(50).describe("What a student would say: “Someone is bullying me”."),
    summary: paragraph(200).describe("Two short sentences that calm and point on."),
    messages: z
      .array(
        z.strictObject({
          to: z.enum(["parent", "friend", "counselor", "line"]).describe("Who gets the message."),
          text: line(240).describe("The words, ready to send."),
        }),
      )
      .min(2)
      .describe("Short messages that the reader can send as they are."),
    aliases,
  },
});
