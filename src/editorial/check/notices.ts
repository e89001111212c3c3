import { languageName } from "../explain/languageName.ts";
import { endOf, instantOf } from "../../calendar/zone.ts";
import type { Fields } from "../../schemas/index.ts";
import { kinds } from "../../schemas/index.ts";
import type { ReadRecord } from "../read/record.ts";
import { translationPath } from "../read/translation.ts";
import type { Scope } from "./scope.ts";
import type { Source } from "../explain/source.ts";
import { checkYear, reportSpan } from "./spans.ts";

/** As many days a notice may be shown. */
const longest = 366;

/** Checks that a notice ends after it starts, in a year that can be meant, and that it is not over. */
export function checkNotice(notice: Fields<"notices">, source: Source, { today, zone }: Scope): void {
  const { ends } = notice;
  const before = source.problems.length;
  for (const field of ["starts", "ends"] as const) checkYear(notice[field], [field], source, today);
  if (source.problems.length > before) return;
  reportSpan("The notice", notice, longest, source);
  if (source.problems.length > before || !zone || endOf(ends, zone) > instantOf(today, "UTC")) return;
  source.report(
    "over",
    1,
    1,
    `This notice was over on ${ends.slice(0, 10)}, and nobody sees it any more.`,
    "Delete the file, and its translations. To show it again, write new days after starts and ends.",
    { severity: "warning" },
  );
}

/** What concerns everyone at once must be there in every language, or nobody gets it. */
export function checkTranslated({ file, source }: ReadRecord, { translations, languages }: Scope): void {
  for (const language of languages) {
    if (language === file.writtenIn || translations.some((of) => of.original?.source === source && of.file.language === language)) continue;
    const path = translationPath(file.path, language);
    const words = Object.keys(kinds[file.collection].words).join(" and ");
    source.report(
      "not-translated",
      1,
      1,
      `This text is missing in one language of the site: ${languageName(language)}. It must be there in every language.`,
      `Make the file ${path} with ${words}.`,
    );
  }
}
