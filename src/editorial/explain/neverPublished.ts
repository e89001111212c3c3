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
