import { z } from "zod";
import {
  aliases,
  area,
  day,
  evidence,
  hours,
  language,
  line,
  paragraph,
  phoneNumber,
  postalAddress,
  record,
  sample,
  textNumber,
  webAddress,
  timeZone,
} from "./fields.ts";
import { kind } from "./kind.ts";

const languages = z.array(language()).optional().describe("Languages spoken here, like [en, es]. Leave out if not published.");

const key = z.string().regex(/^\d$/, 'is not a key. Write one digit in quotes, like "2"');

/** A help line or service: whom to call, text, write to or visit, and what happens then. */
export const resources = kind({
  folder: "resources",
  noun: "a resource",
  ending: ".mdx",
  text: "optional",
  interval: 90,
  facts: {
    organization: record("organizations").optional().describe("Who runs it: the name of a file in organizations/."),
    area: area().describe("Where it serves, like national, california or san-diego-county."),
    topics: z.array(record("topics")).min(1).describe("Help topics it belongs to."),
    ages: z
      .strictObject({
        from: z.number().int().min(0).max(120).optional().describe("The youngest age."),
        to: z.number().int().min(0).max(120).optional().describe("The oldest age."),
      })
      .optional()
      .describe("Ages served, with from and to. Leave out if everyone."),
    call: z
      .array(
        z.strictObject({
          number: phoneNumber().describe("The number to call."),
          press: key.optional().describe("The key to press then."),
          tty: z.literal(true).optional().describe("true for a line for TTY devices."),
          languages,
          hours: hours.optional(),
        }),
      )
      .optional()
      .describe("Numbers to call."),
    text: z
      .array(
        z.strictObject({
          number: textNumber().describe("The number to text. A voice line that takes no texts does not belong here."),
          keyword: line(20, 1).optional().describe("The word to send, like HOME."),
          voice_too: z.literal(true).optional().describe("true if someone has confirmed that this number takes calls and texts."),
          zip: z.literal(true).optional().describe("true if the reader must send a ZIP code."),
          languages,
          hours: hours.optional(),
        }),
      )
      .optional()
      .describe("Numbers to text."),
    discontinued: z
      .array(
        z.strictObject({
          number: textNumber().describe("The number."),
          press: key.optional().describe("The key that is not to be pressed any more."),
          keyword: line(20, 1).optional().describe("The word that is not to be sent any more."),
          ended: day().describe("The day it ended, like 2025-07-17."),
        }),
      )
      .optional()
      .describe("Ways that have ended and may still be passed on. The check then refuses them in any file."),
    chat: z
      .array(z.strictObject({ url: webAddress().describe("Where the chat opens."), languages, hours: hours.optional() }))
      .optional()
      .describe("Web addresses of a chat."),
    report: webAddress().optional().describe("Web address of a report form."),
    web: webAddress().optional().describe("The service's own web site."),
    app: line(40).optional().describe("Name of its app in the phone's app store."),
    visit: postalAddress.optional(),
    hours: hours.optional(),
    time_zone: timeZone()
      .optional()
      .describe("The time zone of the hours, like America/Denver. Without it: the department's. Common files with hours must say it."),
    languages,
    interpreters: z.number().int().optional().describe("Number of languages through interpreters."),
    cost: z.enum(["free", "ask"]).optional().describe("free, or ask if it depends. Leave out if not published."),
    crisis: z.boolean().default(false).describe("true if it helps in a crisis, right away."),
    police: z
      .enum(["no", "may", "yes"])
      .describe("Do police see what the reader says? no, may (in some cases), yes (it is a police line)."),
    source: evidence.source,
    checked: evidence.checked,
    confirm: day().optional().describe("Set when the facts come from a copy: the day by which someone must call and confirm."),
    sample,
  },
  words: {
    name: line(70).describe("The name of the service."),
    what: line(160).describe("What it helps with, in one sentence."),
    who: line(120).describe("Who it is for."),
    next: z.array(line(200)).optional().describe("What happens when you call or text: short steps, only what is published."),
    privacy: paragraph(300).describe("Who will know. Never promise secrecy for a service that someone else runs."),
    note: paragraph(300)
      .optional()
      .describe("Anything else worth knowing: what it is not, message rates, when it is an emergency instead."),
    aliases,
  },
});
