import { z } from "zod";
import { area, day, language, line, paragraph, record, records, webAddress, timeZone } from "./fields.ts";
import { aliases, evidence, hours, postalAddress, sample } from "./sharedFields.ts";
import { phoneNumber, textNumber } from "./phone.ts";
import { kind } from "./kind.ts";

/** Who picks up. The first two are the police and those who send them. */
export const answerers = [
  "police",
  "dispatcher",
  "counselor",
  "volunteer",
  "advocate",
  "trained",
  "health",
  "social-worker",
  "coach",
  "staff",
  "nobody",
] as const;

const languages = z.array(language()).optional().describe("Languages spoken here, like [en, es]. Leave out if not published.");

const ages = z
  .strictObject({
    from: z.number().int().min(0).max(120).optional().describe("The youngest age."),
    to: z.number().int().min(0).max(120).optional().describe("The oldest age."),
  })
  .optional()
  .describe("Ages served, with from and to. Leave out if everyone.");

/** What each way to reach a service has of its own. */
const own = { languages, hours: hours.optional(), ages };

const address = (what: string) => z.array(z.strictObject({ url: webAddress().describe(what), ...own })).optional();

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
    first_for: records("topics")
      .optional()
      .describe("Help topics that begin with this line, before those that the topic's own file names. Like [housing, basic-needs]."),
    ages,
    call: z
      .array(
        z.strictObject({
          number: phoneNumber().describe("The number to call."),
          unconfirmed: z
            .literal(true, "can only be true. Leave the line out once someone has called the number")
            .optional()
            .describe(
              "true if others published the number, or for another purpose, and nobody has called it: it then says so wherever it stands.",
            ),
          press: key.optional().describe("The key to press then."),
          tty: z.literal(true).optional().describe("true for a line for TTY devices."),
          ...own,
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
          ...own,
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
    chat: address("Where the chat itself opens.").describe(
      "Chats. Is only the home page known, it is web; say in the note that there is a chat.",
    ),
    form: address("Where the form itself opens.").describe("Forms to report something. Is only the home page known, it is web."),
    web: webAddress().optional().describe("The service's own website."),
    app: line(40).optional().describe("Name of its app in the phone's app store."),
    visit: postalAddress.optional(),
    hours: hours
      .optional()
      .describe("Hours that hold for every way to reach it: “always”, or days with from and to. If ways differ, each has its own instead."),
    time_zone: timeZone()
      .optional()
      .describe("The time zone of the hours, like America/Denver. Without it: the department's. Common files with hours must say it."),
    languages,
    interpreters: z
      .union([z.number().int(), z.literal(true)])
      .optional()
      .describe("Number of languages through interpreters; true if the number is not published."),
    cost: z.enum(["free", "ask"]).optional().describe("free, or ask if it depends. Leave out if not published."),
    crisis: z.boolean().default(false).describe("true if it helps in a crisis, right away."),
    answers: z.enum(answerers).describe("Who picks up, writes back or reads: the nearest of the list. nobody: a page or a tool."),
    told: z
      .enum(["police", "ask", "not-police"])
      .default("ask")
      .describe(
        "Who may be told. police: what is said goes on to police. Left out: “Staff may have to report abuse or danger. Ask first.” " +
          "not-police: the service says that police are not told; told_source names the page.",
      ),
    told_source: webAddress().optional().describe("The page of the service that says that police are not told."),
    confidential: webAddress()
      .optional()
      .describe(
        "The page where the service itself says that talks are confidential unless a life is at risk. Pages then say that it says so. Leave it out if it says less, or more.",
      ),
    tip: z
      .strictObject({
        asks_name: z.enum(["no", "may", "unknown"]).describe("Is a name asked for? no (a source says so), may, unknown."),
        shows_number: z
          .enum(["no", "may", "unknown"])
          .optional()
          .describe("Does a caller's number show? no (a source says so), may, unknown. Needed where there is a number."),
      })
      .optional()
      .describe("For every line whose words go on to police: what telling there gives away."),
    ...evidence,
    sample,
  },
  words: {
    name: line(70).describe("The name of the service."),
    short: line(30)
      .optional()
      .describe(
        "Its name on a big button, where there is room for one line, like “Suicide & Crisis Lifeline”. Leave it out if the name is as short.",
      ),
    what: line(160).describe("What it helps with, in one sentence."),
    who: line(120).describe("Who it is for."),
    next: z.array(line(200)).optional().describe("What happens when you call or text: short steps, only what is published."),
    privacy: paragraph(300).describe("Who will know: what the service itself says, and no more. Never promise secrecy for others."),
    read_by: line(120).optional().describe("Who reads a tip, in words after “Read by:”. Needed wherever tip is."),
    note: paragraph(300)
      .optional()
      .describe("Anything else worth knowing: what it is not, message rates, when it is an emergency instead."),
    aliases,
  },
});
