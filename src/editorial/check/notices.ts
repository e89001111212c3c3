import { daysBetween } from "../../calendar/days.ts";
import { isOn } from "../../calendar/zone.ts";
import type { Fields } from "../../schemas/index.ts";
import { kinds } from "../../schemas/index.ts";
import { nearest, suggest } from "../explain/nearest.ts";
import { fieldsOf, keyOf, single, type ReadRecord } from "../read/record.ts";
import type { Scope } from "./scope.ts";
import type { Source } from "../explain/source.ts";

/** Days that an emergency notice may stay without anyone looking at it again. */
const longest = 7;

/** Checks that a notice ends after it starts. */
export function checkNotice({ starts, ends }: Fields<"notices">, source: Source): void {
  // A day may begin or end what has a time at its other end.
  const shared = Math.min(starts.length, ends.length);
  if (ends.slice(0, shared) >= starts.slice(0, shared)) return;
  source.reportAt(
    "bad-value",
    ["ends"],
    `The notice ends (${ends}) before it starts (${starts}).`,
    "Write a day that is not before “starts”.",
  );
}

/** What concerns everyone at once must be there in every language, or nobody gets it. */
export function checkTranslated({ file, source }: ReadRecord, { translations, languages }: Scope): void {
  for (const language of languages.slice(1)) {
    if (translations.some((of) => of.original?.source === source && of.file.language === language)) continue;
    const path = file.path.replace(/\.yaml$/, `.${language}.yaml`);
    const words = Object.keys(kinds[file.collection].words).join(" and ");
    source.report(
      "not-translated",
      1,
      1,
      `This text is missing in one language of the site: ${language}. It must be there in every language.`,
      `Make the file ${path} with ${words}.`,
    );
  }
}

/** Checks that the emergency switch names a text that exists and an end that is near. */
export function checkEmergency({ show, until }: Fields<"emergency">, source: Source, { targets, today }: Scope): void {
  if (show === "nothing") return;
  const texts = [...(targets.names.get("emergencies") ?? [])];
  if (!texts.includes(show)) {
    const choices = ["nothing", ...texts];
    const near = nearest(show, choices);
    source.reportAt(
      "not-a-choice",
      ["show"],
      `There is no emergency text “${show}”. ${suggest(show, choices)}`,
      source.corrected(["show"], near ?? "nothing"),
    );
  }
  const example = `until: ${today}T18:00`;
  if (until === undefined)
    return source.reportAt("missing", [], "The field “until” is missing: an emergency notice must end by itself.", example);
  if (daysBetween(today, until.slice(0, 10)) > longest)
    return source.reportAt(
      "bad-value",
      ["until"],
      `“until” is ${until}: an emergency notice can last at most ${longest} days.`,
      `Write a nearer end, like ${example}. You can always set it again.`,
    );
  const zone = fieldsOf("department", targets.shown.get(keyOf(single.settings)))?.time_zone;
  // A warning: the build of the day after, which takes the notice down, must not fail.
  if (zone && !isOn({ ends: until }, zone, today))
    source.reportAt(
      "bad-value",
      ["until"],
      `“until” is ${until}, which is over: the emergency notice is not shown.`,
      "Write “show: nothing”, or a new end.",
      { severity: "warning" },
    );
}
