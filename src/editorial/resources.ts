import { defaultLanguage } from "../i18n/addresses.ts";
import { dateInWords } from "../i18n/format.ts";
import { waysOf } from "../resources/channels.ts";
import type { Fields } from "../schemas/index.ts";
import type { ReadRecord } from "./record.ts";
import type { Targets } from "./references.ts";
import type { Source } from "./source.ts";

/** Checks what makes a help line usable: a way to reach it, hours that can be, and numbers that differ. */
export function checkResource(resource: Fields<"resources">, source: Source, today: string): void {
  if (waysOf(resource).length === 0) {
    source.reportAt(
      "no-channel",
      ["name"],
      "There is no way to reach this service: no number, chat, web site or place.",
      "Add one of: call, text, chat, report, web, app, visit.",
    );
  }
  checkDialedAlike(resource, source);
  const { ages } = resource;
  if (ages?.from !== undefined && ages.to !== undefined && ages.from > ages.to)
    source.reportAt(
      "bad-value",
      ["ages"],
      `The ages begin at ${ages.from} and end at ${ages.to}.`,
      "Write the smaller number after “from”.",
    );
  const { confirm } = resource;
  if (confirm !== undefined && confirm < today) {
    source.reportAt(
      "overdue",
      ["confirm"],
      `These facts come from a copy, and were to be confirmed by ${confirm}.`,
      `Call or write to the service. Then take this line out, and write: checked: ${today}`,
      "warning",
    );
  }
  checkHours(resource.hours, ["hours"], source);
  for (const channel of ["call", "text", "chat"] as const) {
    resource[channel]?.forEach((entry, index) => checkHours(entry.hours, [channel, index, "hours"], source));
  }
}

/** Two entries for two languages lead to two places only if a key, a word or the number tells them apart. */
function checkDialedAlike(resource: Fields<"resources">, source: Source): void {
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

/** The department's lines for danger and for a crisis stand on every page as numbers: they must have some. */
export function checkDepartmentLines(record: ReadRecord, { shown }: Targets): void {
  const settings = record.data as Fields<"department"> | undefined;
  if (!settings) return;
  for (const [name, channels, must] of [
    ["emergency", ["call"], "a number to call"],
    ["crisis", ["call", "text"], "a number to call or to text"],
    ["referral", ["call", "text"], "a number to call or to text"],
  ] as const) {
    const line = settings[name] && shown.get(`resources ${settings[name]}`);
    // A line with mistakes of its own, or that does not exist, is reported by itself.
    const data = line && (line.data as Fields<"resources"> | undefined);
    if (!data || waysOf(data).some((way) => (channels as readonly string[]).includes(way.channel) && !(way.channel === "call" && way.tty)))
      continue;
    record.source.reportAt(
      "no-channel",
      [name],
      `“${settings[name]}” stands where readers look for ${must}, and has none.`,
      `Name another resource under ${name}, or give ${line.file.path} ${must}.`,
    );
  }
}

function checkHours(hours: Fields<"resources">["hours"], path: PropertyKey[], source: Source): void {
  if (!hours || hours === "always") return;
  const taken: { day: string; from: string; to: string }[] = [];
  hours.forEach((span, index) => {
    if (span.from >= span.to) {
      source.reportAt(
        "bad-hours",
        [...path, index],
        `The hours end (${span.to}) before they start (${span.from}).`,
        "For hours past midnight write two spans: to 24:00, and from 00:00 on the next day.",
      );
    }
    for (const day of span.days) {
      const other = taken.find((earlier) => earlier.day === day && span.from < earlier.to && earlier.from < span.to);
      if (other)
        source.reportAt(
          "bad-hours",
          [...path, index],
          `On ${day} the hours ${span.from} to ${span.to} overlap with ${other.from} to ${other.to}.`,
          "Join the two spans into one.",
        );
      taken.push({ day, from: span.from, to: span.to });
    }
  });
}

/** Refuses a way that has ended, in whatever file it stands: some record names it under `discontinued`. */
export function checkDiscontinued(records: ReadRecord[]): void {
  const resources = records.flatMap(({ data, file, source }) =>
    file.collection === "resources" && data ? [{ data: data as Fields<"resources">, source }] : [],
  );
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
  const resources = records.filter(({ file, data }) => file.collection === "resources" && data);
  const voices = new Map<string, string>();
  for (const { data, file } of resources)
    for (const { number } of (data as Fields<"resources">).call ?? []) voices.set(number, voices.get(number) ?? file.path);
  for (const { data, file, source } of resources) {
    (data as Fields<"resources">).text?.forEach((text, index) => {
      const voice = voices.get(text.number);
      if (!voice || text.voice_too) return;
      const where = voice === file.path ? "here" : `in ${voice}`;
      source.reportAt(
        "bad-value",
        ["text", index, "number"],
        `${text.number} is a line for calls (${where}); a text to it may reach nobody.`,
        "Take this entry out. If you have confirmed that the line takes texts, add to it: voice_too: true",
      );
    });
  }
}

/** Refuses a department's own resource that does not serve the department's areas: it would be shown nowhere. */
export function checkAreas(records: ReadRecord[], { elsewhere }: Targets): void {
  for (const { file, source } of records) {
    const area = file.collection === "resources" && file.layer !== "common" ? elsewhere.get(file.id) : undefined;
    if (area)
      source.reportAt(
        "bad-value",
        ["area"],
        `This resource serves ${area}, which is not among the areas of this department, so no page may show it.`,
        "Correct the area, or add it to the areas in department.yaml.",
      );
  }
}
