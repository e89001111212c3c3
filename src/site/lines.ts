import type { Fields } from "../schemas/index.ts";
import type { Interface } from "../schemas/interface.ts";
import { languageNames } from "../i18n/names.ts";

export { textLabel } from "../resources/labels.ts";

/** Hours, cost, languages and police in a few words each. */
export function lineSummary(line: Fields<"resources">, words: Interface, language: string): string[] {
  const hours = line.hours === "always" ? words.help.always : line.hours ? undefined : words.help.hours_unknown;
  const police = { yes: words.help.police_yes, may: words.help.police_may, no: words.help.police_no }[line.police].replace(/\.$/, "");
  return [
    hours,
    line.cost === "free" ? words.help.free : line.cost === "ask" ? words.help.cost_ask : undefined,
    line.languages && languageNames(line.languages, words, language),
    police,
  ].filter((part) => part !== undefined);
}
