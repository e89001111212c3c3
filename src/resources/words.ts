import { decimal, fill } from "../i18n/format.ts";
import { languageNames } from "../i18n/names.ts";
import type { Fields } from "../schemas/index.ts";
import type { Interface } from "../schemas/interface.ts";
import { languagesOf } from "./channels.ts";

type Resource = Fields<"resources">;

/** Ages served, like “Ages 12 to 24”; undefined if everyone is. */
export function agesInWords({ from, to }: NonNullable<Resource["ages"]> = {}, words: Interface): string | undefined {
  if (from !== undefined && to !== undefined) return fill(words.resource.ages, { from, to });
  if (from !== undefined) return fill(words.resource.ages_from, { from });
  return to === undefined ? undefined : fill(words.resource.ages_to, { to });
}

/** Languages spoken, and how many more through interpreters. */
export function spokenInWords(resource: Resource, words: Interface, language: string): string {
  const own = languagesOf(resource);
  const names = own.length > 0 ? [languageNames(own, words, language)] : [];
  const more = resource.interpreters ? [fill(words.resource.interpreters, { count: decimal(resource.interpreters, language) })] : [];
  return [...names, ...more].join("; ") || words.resource.not_published;
}

/** What it costs. */
export function costInWords({ cost }: Resource, words: Interface): string {
  return cost === "free" ? words.help.free : cost === "ask" ? words.help.cost_ask : words.resource.not_published;
}

/** Whether police learn what a reader says. */
export function policeInWords({ police }: Resource, words: Interface): string {
  return { yes: words.help.police_yes, may: words.help.police_may, no: words.help.police_no }[police];
}
