import type { Fields } from "../../schemas/index.ts";
import { mayShowText } from "../read/ownFields.ts";
import { hasText } from "../read/record.ts";
import type { Source } from "../explain/source.ts";

/** Checks that a name, a photo and own words stand only with the officer's recorded consent, and that the photo can be described. */
export function checkOfficer(officer: Fields<"officers">, source: Source): void {
  for (const field of ["name", "photo"] as const) {
    if (officer[field] === undefined || officer.consent) continue;
    source.reportAt(
      "no-consent",
      [field],
      `There is no consent for this officer's ${field}, so the site shows only the post.`,
      "Ask the officer. Then write below it: consent: { date: 2026-05-14, by: Chief's office }",
      { severity: "warning", atName: true },
    );
  }
  if (hasText(source) && !mayShowText(officer))
    source.report(
      "no-consent",
      source.bodyLine,
      1,
      "There is no consent for this officer's own words, so the site does not show them.",
      "Ask the officer. Then write in the fields: consent: { date: 2026-05-14, by: Chief's office }",
      { severity: "warning" },
    );
  if (officer.photo !== undefined && officer.consent && !officer.photo_alt) {
    source.reportAt(
      "missing-alt",
      ["photo"],
      "The photo has no text for people who can't see it.",
      "photo_alt: An officer in a blue shirt in front of a school",
    );
  }
}
