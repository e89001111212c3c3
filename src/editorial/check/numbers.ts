import { defaultLanguage } from "../../i18n/addresses.ts";
import { dateInWords } from "../../i18n/format.ts";
import { distance } from "../../lib/distance.ts";
import type { Fields } from "../../schemas/index.ts";
import type { Source } from "../explain/source.ts";
import { fieldsOf, type ReadRecord } from "../read/record.ts";

/** Two entries for two languages lead to two places only if a key, a word or the number tells them apart. */
export function checkDialedAlike(resource: Fields<"resources">, source: Source): void {
  const check = <E extends { number: string; languages?: string[] | undefined }>(
    channel: "call" | "text",
    entries: E[] = [],
    dialed: (entry: E) => string,
  ) => {
    entries.forEach((entry, index) => {
      const twin = entries.slice(0, index).find((other) => dialed(other) === dialed(entry));
      if (!twin) return;
      const languages = [...new Set([...(twin.languages ?? []), ...(entry.languages ?? [])])].join(", ");
      const option = channel === "call" ? "the key to press then (press)" : "the word to send (keyword)";
      source.reportAt(
        "duplicate",
        [channel, index, "number"],
        `Another entry for ${entry.number} is dialed in the same way, so both lead to the same place.`,
        `Add ${option} to the one that needs it. If there is none, write one entry for both${languages ? `: languages: [${languages}]` : "."}`,
      );
    });
  };
  check("call", resource.call, ({ number, press, tty }) => [number, press, tty].join());
  check("text", resource.text, ({ number, keyword, zip }) => [number, keyword?.toLowerCase(), zip].join());
}

/** The resources among records, as far as their fields can be used. */
function resourcesIn(records: ReadRecord[]) {
  return records.flatMap((record) => {
    const data = record.file.collection === "resources" ? fieldsOf("resources", record) : undefined;
    return data ? [{ data, file: record.file, source: record.source }] : [];
  });
}

/** Refuses a way that has ended, in whatever file it stands: some record names it under `discontinued`. */
export function checkDiscontinued(records: ReadRecord[]): void {
  const resources = resourcesIn(records);
  const ended = resources.flatMap(({ data }) => data.discontinued ?? []);
  for (const { data, source } of resources) {
    const refuse = (path: PropertyKey[], found: (typeof ended)[number] | undefined) => {
      if (!found) return;
      const what = found.press ? `has an option ${found.press}` : found.keyword ? `takes the word ${found.keyword}` : "answers";
      const message = `${found.number} no longer ${what}: it ended on ${dateInWords(found.ended, defaultLanguage)}.`;
      source.reportAt("discontinued", path, message, "Take this entry out.");
    };
    data.call?.forEach(({ number, press }, index) =>
      refuse(
        ["call", index, press ? "press" : "number"],
        ended.find((way) => way.number === number && !way.keyword && way.press === press),
      ),
    );
    data.text?.forEach(({ keyword, number }, index) =>
      refuse(
        ["text", index, keyword ? "keyword" : "number"],
        ended.find((way) => way.number === number && !way.press && way.keyword?.toLowerCase() === keyword?.toLowerCase()),
      ),
    );
  }
}

/** Refuses a text to a number that is known as a voice line, unless someone has confirmed that it takes texts too. */
export function checkTextNumbers(records: ReadRecord[]): void {
  const resources = resourcesIn(records);
  const voices = new Map<string, string>();
  for (const { data, file } of resources) for (const { number } of data.call ?? []) voices.set(number, voices.get(number) ?? file.path);
  for (const { data, file, source } of resources) {
    data.text?.forEach((text, index) => {
      const voice = voices.get(text.number);
      if (!voice || text.voice_too) return;
      const where = voice === file.path ? "here" : `in ${voice}`;
      source.reportAt(
        "voice-line",
        ["text", index, "number"],
        `${text.number} is a line for calls (${where}); a text to it may reach nobody.`,
        "Take this entry out. If you have confirmed that the line takes texts, add to it: voice_too: true",
      );
    });
  }
}

/** Warns of a short number to text that is one slip away from one that others use: 74174 for 741741. */
export function checkShortCodes(records: ReadRecord[]): void {
  const resources = resourcesIn(records);
  const users = new Map<string, Set<string>>();
  for (const { data, file } of resources)
    for (const { number } of data.text ?? [])
      if (/^\d{5,6}$/.test(number)) users.set(number, (users.get(number) ?? new Set()).add(file.id));
  for (const { data, source } of resources) {
    data.text?.forEach(({ number }, index) => {
      const own = users.get(number)?.size ?? 0;
      const near = [...users].find(([other, by]) => other !== number && by.size >= own && distance(number, other, 1) <= 1);
      if (!near) return;
      source.reportAt(
        "unlikely-number",
        ["text", index, "number"],
        `${number} is one digit away from ${near[0]}, which ${[...near[1]].join(" and ")} uses. A text to a wrong number reaches nobody: is it right?`,
        source.corrected(["text", index, "number"], near[0]),
        { severity: "warning" },
      );
    });
  }
}

/** Refuses a number made for films and examples (555-0100 to 555-0199) in a site that is live. */
export function checkFictional({ data, source }: ReadRecord, live: boolean): void {
  if (!live || data?.["sample"] === true) return;
  const visit = (value: unknown, path: PropertyKey[]): void => {
    if (typeof value === "string" && /^\(\d{3}\) 555-01\d\d$/.test(value))
      source.reportAt(
        "sample-in-live",
        path,
        `${value} is a number for films and examples: nobody answers it, and the site is live.`,
        "Write the real number, or take the line out.",
      );
    else if (value && typeof value === "object")
      for (const [name, item] of Object.entries(value)) visit(item, [...path, Array.isArray(value) ? Number(name) : name]);
  };
  visit(data, []);
}
