import { slug } from "../../src/lib/slug.ts";

/** What a school is called. */
export interface SchoolName {
  /** As families say it. */
  name: string;
  /** The file's name, without its ending. */
  id: string;
  /** The short form and the directory's own. */
  aliases: string[];
}

/** Words that say what a school is: what follows them in brackets says it again. */
const kindOfSchool = /\b(Elementary|Middle|High|Junior High|School|Academy|Adult)$/;
/** Words in brackets that belong to the name rather than to a person. */
const notAPerson = /\b(Alternative|Continuation|Opportunity|Independent|Community|Charter|Adult|Magnet|Elementary|Middle|High|K|\d)\b/i;

/**
 * A school's name as families say it, from the directory's form: “Allen (Ella B.) Elementary” is
 * Ella B. Allen Elementary in allen-elementary.yaml, “Hilltop Senior High” is Hilltop High.
 */
export function schoolName(directory: string): SchoolName {
  let name = directory.trim();
  let short = name;
  const inner = name.match(/^(.+?) \(([^)]+)\) (.+)$/);
  const last = name.match(/^(.+?) \(([^)]+)\)$/);
  if (inner && !notAPerson.test(inner[2]!)) {
    short = `${inner[1]} ${inner[3]}`;
    name = `${inner[2]} ${short}`;
  } else if (inner) {
    short = name = `${inner[1]} ${inner[3]}`;
  } else if (last && notAPerson.test(last[2]!)) {
    short = name = kindOfSchool.test(last[1]!) ? last[1]! : `${last[1]} ${last[2]}`;
  } else if (last) {
    short = last[1]!;
    name = `${last[2]} ${short}`;
  }
  name = plain(name);
  short = plain(short);
  return { name, id: slug(short.replaceAll(".", "")), aliases: [...new Set([short, directory.trim()])].filter((alias) => alias !== name) };
}

function plain(name: string): string {
  return name
    .replace(/ Senior High\b/, " High")
    .replace(/ [-–] /g, " ")
    .replace(/\b(?:[A-Z]\.){3,}/g, (letters) => letters.replaceAll(".", ""));
}

/** True if the directory's name is one that we know the school by. */
export function isKnownAs(directory: string, names: string[]): boolean {
  const ours = new Set(names.map(bare));
  return ours.has(bare(directory)) || ours.has(bare(schoolName(directory).name));
}

/** A name without marks, signs and capitals, for comparing. */
export function bare(name: string): string {
  return slug(name).replace(/[.-]/g, "");
}
