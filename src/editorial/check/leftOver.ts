import { belongingsOf, type Belongings } from "../read/others.ts";
import type { ReadRecord } from "../read/record.ts";

/** Looks through a department's own files for words that were left when they were copied from another department. */
export function checkCopied(records: ReadRecord[], root: string, department: string, departments: string[]): void {
  const own = belongingsOf(root, department);
  const others = departments.filter((name) => name !== department).map((name) => telling(belongingsOf(root, name), own));
  for (const record of records) if (record.file.layer === department) checkLeftOver(record, own, others);
}

/**
 * Warns of words that were left when a file was copied from another department: the names of its place, schools and agencies, and
 * numbers with its area code. A neighbor may well be named: it is never an error.
 *
 * @param own the department whose file it is
 * @param others what of each other department tells that words were left (`telling`)
 */
function checkLeftOver({ source }: ReadRecord, own: Belongings, others: Belongings[]): void {
  const told = new Set<string>();
  source.lines.forEach((line, index) => {
    // Where something was read may well be another city's page.
    const text = line.replace(/https?:\S+/g, (address) => " ".repeat(address.length));
    // Nearly every line ends here: one's own names may be thousands.
    const named = others.filter(
      ({ areaCode, names }) => names.some((name) => text.includes(name)) || (areaCode && text.includes(`(${areaCode})`)),
    );
    if (named.length === 0) return;
    // A district of one's own may be named for the city next to it.
    const words = own.names.reduce((rest, name) => rest.replaceAll(name, " ".repeat(name.length)), text);
    for (const { areaCode, department, names } of named) {
      const code = areaCode ? words.indexOf(`(${areaCode}) `) : -1;
      const name = names.find((other) => !told.has(other) && standsIn(words, other) >= 0);
      if (name) told.add(name);
      const at = name ? standsIn(words, name) : code;
      if (at < 0) continue;
      source.report(
        "of-another",
        index + 1,
        at + 1,
        name ? `“${name}” belongs to ${department}.` : `The area code ${areaCode} is that of ${department}.`,
        "If it was left when the file was copied, put your own in its place.",
        { severity: "warning" },
      );
    }
  });
}

/**
 * What of another department tells that words were left. Departments of one county share agencies, lines and area codes, so there only
 * the other's place and schools do.
 */
function telling(other: Belongings, own: Belongings): Belongings {
  const isNeighbor = other.counties.some((county) => county && own.counties.includes(county));
  return {
    ...other,
    names: isNeighbor ? other.names.filter((name) => !other.shared.includes(name)) : other.names,
    areaCode: isNeighbor || other.areaCode === own.areaCode ? undefined : other.areaCode,
  };
}

/** What begins a sentence or a value has a capital, whatever it means: “Mobile crisis teams” are not of the city of Mobile. */
const beginning = /(^|[.!?:] |["“([-] ?)$/;

/** Where a text has a name as a whole: Lincoln Elementary is not in Juarez-Lincoln Elementary. -1 if nowhere. */
function standsIn(text: string, name: string): number {
  for (let found = text.indexOf(name); found >= 0; found = text.indexOf(name, found + 1)) {
    const [before, after] = [text.slice(0, found), text.slice(found + name.length)];
    const isWord = !name.includes(" ") && beginning.test(before) && /^ \p{Ll}/u.test(after);
    if (!isWord && !/[\p{L}\p{N}-]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return found;
  }
  return -1;
}
