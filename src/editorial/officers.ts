import type { Fields } from "../schemas/index.ts";
import type { Source } from "./source.ts";

/** Words in a field's name that tell where an officer lives, when an officer works, or how to find one off duty. */
const neverPublished = new Set([
  ...["home", "house", "lives", "residence", "residential", "neighborhood", "hometown", "street", "address", "zip"],
  ...["shift", "shifts", "schedule", "roster", "beat", "route", "vacation", "leave"],
  ...["plate", "plates", "license", "vehicle", "car", "parking"],
  ...["birthday", "birthdate", "birth", "born", "dob", "age", "family", "spouse", "wife", "husband", "partner", "children", "kids"],
  ...["cell", "mobile", "personal", "private", "salary", "facebook", "instagram", "tiktok", "religion", "health"],
]);

/** Why a field can't stand in an officer's file, if it is one that would put the officer at risk. */
export function neverAboutAnOfficer(field: string, file: string): string | undefined {
  if (!/(^|\/)officers\/[^/]+$/.test(file)) return undefined;
  const words = field
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z]+/);
  if (!words.some((word) => neverPublished.has(word))) return undefined;
  return `“${field}” can't stand in an officer's file. Where officers live, when they work, what they drive and anything about their private lives are never published: it could put them and their families at risk.`;
}

/** Checks that a name or photo stands only with the officer's recorded consent, and that the photo can be described. */
export function checkOfficer(officer: Fields<"officers">, source: Source): void {
  for (const field of ["name", "photo"] as const) {
    if (officer[field] === undefined || officer.consent) continue;
    source.reportAt(
      "no-consent",
      [field],
      `There is no consent for this officer's ${field}, so the site shows only the post.`,
      "Ask the officer. Then write below it: consent: { date: 2026-05-14, by: Chief's office }",
      "warning",
      true,
    );
  }
  if (officer.photo !== undefined && officer.consent && !officer.photo_alt) {
    source.reportAt(
      "missing-alt",
      ["photo"],
      "The photo has no text for people who can't see it.",
      "photo_alt: An officer in a blue shirt in front of a school",
    );
  }
}

/** An officer's facts without name and photo, unless the officer has agreed to them. */
export function withConsent<Facts extends Record<string, unknown>>(facts: Facts): Facts {
  if (facts["consent"]) return facts;
  const { name: _name, photo: _photo, photo_alt: _alt, ...rest } = facts;
  return rest as Facts;
}
