import { nearest } from "../../src/editorial/explain/nearest.ts";
import { slug } from "../../src/lib/slug.ts";
import { timeZone } from "../../src/schemas/fields.ts";
import { phoneNumber } from "../../src/schemas/phone.ts";
import { states, stateOf, type State } from "./states.ts";

/** What is asked of who makes a new department: the flag, the question, and whether it may stay open. */
export const questions = {
  name: "The department's name, like Example City Police Department",
  place: "The city or county that it serves, like Example City",
  state: "The state, by its name or two letters, like Oregon or OR",
  county: "The county that it lies in, like Example County (empty if the place is a county)",
  zone: "The time zone, like America/Denver",
  phone: "The number at which people reach the school officers, like (541) 555-0142",
  languages: "The languages of the site, the first leads, like en,es or es (empty for all that the kit has)",
  colors: "The department's color on light and on dark ground, like #0f6460,#6fc7bb (empty to choose later)",
  schools:
    "A directory of public schools, of the whole country or of California: docs/schools.md says where it is (empty to write them later)",
} as const;
/** The name of a question, and of its flag. */
export type Question = keyof typeof questions;
/** What was answered, as it was typed. */
export type Given = Partial<Record<Question, string>>;
/** What may stay open. */
export const optional: readonly Question[] = ["county", "languages", "colors", "schools"];

/** What is needed to make a department, held against the rules. */
export interface Answers {
  /** The name of its folder. */
  folder: string;
  name: string;
  place: string;
  state: State;
  /** Undefined where the place is a county itself. */
  county: string | undefined;
  zone: string;
  phone: string;
  languages: string[];
  colors: { light: string; dark: string } | undefined;
  schools: string | undefined;
}

/** Raised for what was given wrong, a sentence each. */
export class WrongAnswers extends Error {}

/** The questions that are still open. */
export function open(given: Given): Question[] {
  return (Object.keys(questions) as Question[]).filter((name) => !given[name]?.trim() && !optional.includes(name));
}

/**
 * @param known the languages of the kit
 * @throws WrongAnswers with every wrong one
 */
export function answers(given: Given, known: string[]): Answers {
  const wrong: string[] = [];
  const say = (name: Question) => given[name]?.trim() ?? "";
  for (const name of open(given)) wrong.push(`--${name} is missing. ${questions[name]}.`);
  const state = stateOf(say("state"));
  const near = nearest(
    say("state"),
    states.map(({ name }) => name),
  );
  if (say("state") && !state)
    wrong.push(`There is no state “${say("state")}”. ${near ? `Did you mean “${near}”?` : "Write its name or its two letters, like OR."}`);
  const place = say("place");
  const county = say("county") || undefined;
  if (place && !county && !/\b(county|parish|borough)$/i.test(place))
    wrong.push(
      "--county is missing: the county that the city lies in. It may stay away only where the place is a county itself, like Example County.",
    );
  for (const [name, text] of [
    ["place", place],
    ["county", county ?? ""],
  ] as const)
    if (text && !/^[a-z]+(-[a-z]+)*$/.test(slug(text))) wrong.push(`--${name} is “${text}”, and a place is called by letters alone.`);
  const folder = slug(place);
  if (known.includes(folder) || /^[a-z]{2,3}$/.test(folder))
    wrong.push(`The folder would be called “${folder}”, like a language. Write the place in full, like ${folder}-city.`);
  if (["common", "interface", "default"].includes(folder))
    wrong.push(`A department can't be called “${folder}”: content/ has a folder or file of that name.`);
  if (say("zone")) wrong.push(...said("zone", timeZone().safeParse(say("zone"))));
  const phone = phoneNumber().safeParse(say("phone"));
  if (say("phone")) wrong.push(...said("phone", phone));
  const languages = say("languages") ? say("languages").split(/[\s,]+/) : known;
  for (const language of languages)
    if (!known.includes(language))
      wrong.push(`The kit has no words in “${language}”. It has: ${known.join(", ")}. Others: content/interface/.`);
  const [light = "", dark = light, ...more] = say("colors")
    .split(/[\s,]+/)
    .filter(Boolean);
  if (more.length > 0 || [light, dark].some((color) => color && !/^#[0-9a-f]{6}$/i.test(color)))
    wrong.push(`--colors is “${say("colors")}”. Write one or two colors, each # and six digits or letters a to f, like #0f6460,#6fc7bb.`);
  if (wrong.length > 0) throw new WrongAnswers(wrong.join("\n"));
  return {
    ...{ folder, name: say("name"), place, state: state!, county, zone: say("zone"), phone: String(phone.data), languages },
    colors: light ? { light: light.toLowerCase(), dark: dark.toLowerCase() } : undefined,
    schools: say("schools") || undefined,
  };
}

function said(name: Question, { error }: { error?: { issues: { message: string }[] } | undefined }): string[] {
  return error ? [`--${name} ${error.issues[0]!.message}.`] : [];
}
