import type { z } from "zod";
import { faultOf, rulesLike } from "../../calendar/ruleFaults.ts";
import { slug } from "../../lib/slug.ts";
import { isDay } from "../../schemas/fields.ts";
import { schemaAt, type Schema } from "./shape.ts";
import type { Source } from "./source.ts";

/**
 * The corrected line, where the right form of a value is plain: a value that the field accepts.
 *
 * @param fields all that the file says: a rule depends on the day on which the event begins
 */
export function mended(schema: Schema, path: PropertyKey[], given: unknown, source: Source, fields?: unknown): string | undefined {
  const field = schemaAt(schema, path) as z.ZodType | undefined;
  const line = source.lineOf(path);
  const { column } = source.place(path);
  // “- If you call: a voice …” is read as a group with one field.
  const colon = given && typeof given === "object" && !Array.isArray(given) ? line.slice(column - 1).trimEnd() : "";
  const rule = ruleInWords(given, (fields as { starts?: unknown } | undefined)?.starts);
  const forms = colon
    ? [[colon, JSON.stringify(colon)] as const]
    : [...formsOf(given, source.numberAsWritten(path)), ...(rule ? [[rule, rule] as const] : [])];
  const right = forms.find(([value]) => value !== given && field?.safeParse(value).success);
  if (!right) return undefined;
  return colon ? line.slice(0, column - 1) + right[1] : source.corrected(path, right[1]);
}

/** “Every month” as a rule that an event which begins on a day can have. */
function ruleInWords(given: unknown, starts: unknown): string | undefined {
  const [, unit = ""] = /^(?:once )?(?:an?|each|every|per)? ?(dai|day|week|month|year|annual)/i.exec(String(given)) ?? [];
  const frequency = { d: "DAILY", w: "WEEKLY", m: "MONTHLY", y: "YEARLY", a: "YEARLY" }[unit.charAt(0).toLowerCase()];
  if (!frequency || typeof starts !== "string" || !isDay(starts.slice(0, 10))) return undefined;
  return [...rulesLike({ says: "", like: `FREQ=${frequency}` }, starts)].find((rule) => !faultOf(rule, starts));
}

/** Other forms of a value, each as the value itself and as YAML. `digits` is how a number is written. */
function formsOf(given: unknown, digits?: string): [value: unknown, yaml: string][] {
  if (given === null || typeof given === "object") return [];
  const text = digits ?? String(given).trim();
  const number = Number(text.replaceAll(",", ""));
  const yes = /^(yes|y|on|true)$/i.test(text);
  const no = /^(no|n|off|false)$/i.test(text);
  return [
    ...(typeof given === "string" ? [] : [[text, JSON.stringify(text)] as [string, string]]),
    ...(text !== "" && Number.isFinite(number) ? [[number, String(number)] as [number, string]] : []),
    ...(yes || no ? [[yes, String(yes)] as [boolean, string]] : []),
    ...(text.includes(", ") ? [[text.split(/, +/), `[${text}]`] as [string[], string]] : []),
    [[given], `[${text}]`],
    ...textForms(text).map((form): [string, string] => [form, asYaml(form)]),
  ];
}

/** A text as it can stand after a colon: in quotes where YAML would read a sign in it otherwise. */
function asYaml(text: string): string {
  return /^[-?:,[\]{}#&*!|>'"%@`]|: | #|:$/.test(text) ? JSON.stringify(text) : text;
}

/** Other ways to write a text: as a date, a time, an address, in small or capital letters, as a name. */
function textForms(text: string): string[] {
  if (text.includes("\n")) return [text.replace(/\s+/g, " ")];
  const inside = text.replace(/^\/+|\/+$/g, "").toLowerCase();
  const forms = [
    isoDay(text),
    isoTime(text),
    isoMoment(text),
    !text.includes("@") && `https://${text}`,
    text.toLowerCase(),
    text.toUpperCase(),
    /^(24 ?\/ ?7|24 hours?|day and night)$/i.test(text) && "always",
    // As calendar files write a rule.
    text.replace(/^RRULE: ?/i, ""),
    inside && `/${inside}/`,
    slug(text.replace(/\.[a-z]{3,4}$/i, "")),
    slug(text),
  ];
  return forms.filter((form) => typeof form === "string" && form !== "") as string[];
}

/** A date that was written in another common way, as YYYY-MM-DD. Month before day, as in the United States. */
function isoDay(text: string): string | undefined {
  const american = text.match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/);
  const yearFirst = text.match(/^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/);
  const words = /^[A-Z][a-z]+\.? \d{1,2}, \d{4}$/.test(text) ? Date.parse(`${text} UTC`) : NaN;
  if (!Number.isNaN(words)) return new Date(words).toISOString().slice(0, 10);
  const parts = american ? [american[3]!, american[1]!, american[2]!] : yearFirst?.slice(1);
  return parts?.map((part) => part.padStart(2, "0")).join("-");
}

/** A time like 6:00 PM or 8:30 as HH:MM on a 24-hour clock. */
function isoTime(text: string): string | undefined {
  const [, hour, minute = "00", half] = text.match(/^(\d{1,2})(?::(\d{2}))? ?([ap])?\.?(?:m\.?)?$/i) ?? [];
  if (!hour) return undefined;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hour);
  return `${String(hours).padStart(2, "0")}:${minute}`;
}

/** A day with a time after it, like 11/26/2026 6:00 PM, as YYYY-MM-DDTHH:MM. */
function isoMoment(text: string): string | undefined {
  const [, date = "", time = ""] = text.match(/^(.*\d{4}|\d{4}-\d{1,2}-\d{1,2})(?:,? at |, |T| )(\d.*)$/i) ?? [];
  const [day, hour] = [isoDay(date), isoTime(time.replace(/^(\d{1,2}:\d{2}):\d{2}/, "$1"))];
  return day && hour && `${day}T${hour}`;
}
