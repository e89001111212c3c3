import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";

/**
 * The numbers of a department as its files say them, read here from the files themselves: these tests share no code with
 * what makes the site, so that both can't be wrong in the same way.
 */

interface Entry {
  number: string | number;
  press?: string;
  keyword?: string;
  zip?: boolean;
  tty?: boolean;
  languages?: string[];
}

/** A number to call or to text, as one record has it. */
export interface Numbered {
  record: string;
  channel: "tel" | "sms";
  /** As it is dialed: +16195550142, or 988. */
  dialed: string;
  /** Its digits as people read them, without the country's code. */
  digits: string;
  /** The key to press, or the word to send. */
  option: string | undefined;
  /** Languages that are answered there; undefined if the record does not say. */
  languages: string[] | undefined;
}

const root = join(import.meta.dirname, "../..");

/** Fields of every record of a kind, those of the department in the place of common ones of the same name. */
function records(department: string, folder: string): Map<string, Record<string, unknown>> {
  const found = new Map<string, Record<string, unknown>>();
  for (const layer of ["common", department]) {
    for (const path of globSync(`content/${layer}/${folder}/*.{yaml,mdx}`, { cwd: root })) {
      const name = basename(path).replace(/\.(yaml|mdx)$/, "");
      if (!name.includes(".")) found.set(name, fieldsOf(join(root, path)));
    }
  }
  return found;
}

function fieldsOf(path: string): Record<string, unknown> {
  const text = readFileSync(path, "utf8");
  const front = path.endsWith(".mdx") ? text.split(/^---$/m)[1]! : text;
  return parse(front) as Record<string, unknown>;
}

/** The department's own settings. */
export function settingsOf(
  department: string,
): Record<string, unknown> & { areas: string[]; emergency: string; crisis: string; contact: string } {
  return fieldsOf(join(root, `content/${department}/department.yaml`)) as never;
}

/** Every number that the files of a department's site hold: of resources that serve its areas, of organizations and schools. */
export function numbersOf(department: string): Numbered[] {
  const within = records(department, "areas");
  const areas: string[] = [];
  const add = (name: string): unknown => areas.push(name) && within.get(name)?.["within"] && add(String(within.get(name)!["within"]));
  settingsOf(department).areas.forEach(add);
  const resources = [...records(department, "resources")].filter(([, { area }]) => areas.includes(String(area)));
  const offices = [...records(department, "organizations"), ...records(department, "schools")];
  return [
    ...resources.flatMap(([record, fields]) => {
      const all = [...((fields["call"] ?? []) as Entry[]), ...((fields["text"] ?? []) as Entry[]), ...((fields["chat"] ?? []) as Entry[])];
      // The languages of the whole record hold for its numbers only where no number or chat has its own.
      const shared = all.some(({ languages }) => languages) ? undefined : (fields["languages"] as string[] | undefined);
      const numbered = (channel: Numbered["channel"], entries: Entry[] = []) =>
        entries.map((entry) => ({
          ...number(record, channel, String(entry.number)),
          option: channel === "tel" ? entry.press : entry.keyword,
          languages: entry.languages ?? shared,
        }));
      return [...numbered("tel", fields["call"] as Entry[]), ...numbered("sms", fields["text"] as Entry[])];
    }),
    ...offices.flatMap(([record, { phone }]) =>
      phone === undefined ? [] : [{ ...number(record, "tel", String(phone)), option: undefined, languages: undefined }],
    ),
  ];
}

function number(record: string, channel: Numbered["channel"], written: string) {
  const digits = written.replace(/\D/g, "").replace(/^1(?=\d{10}$)/, "");
  return { record, channel, digits, dialed: digits.length === 10 ? `+1${digits}` : digits };
}

/**
 * What is right for a reader of a language, of the entries of one number in one record: those for that language; else
 * those that name no language; else those of the record's first language.
 */
export function rightFor(language: string, entries: Numbered[]): Numbered[] {
  const own = entries.filter(({ languages }) => languages?.includes(language));
  const open = entries.filter(({ languages }) => !languages);
  if (own.length + open.length > 0) return [...own, ...open];
  return entries.filter(({ languages }) => languages?.[0] === entries[0]!.languages![0]);
}
