import type { Fields } from "../../schemas/index.ts";
import type { ReadRecord } from "../read/record.ts";
import type { Targets } from "./references.ts";
import type { Source } from "../explain/source.ts";

/** Checks what makes a help line usable: a way to reach it, hours that can be, and no option that has ended. */
export function checkResource(resource: Fields<"resources">, source: Source, today: string): void {
  const channels = [
    resource.call?.length,
    resource.text?.length,
    resource.chat?.length,
    resource.report,
    resource.web,
    resource.app,
    resource.visit,
  ];
  if (!channels.some(Boolean)) {
    source.reportAt(
      "no-channel",
      ["name"],
      "There is no way to reach this service: no number, chat, web site or place.",
      "Add one of: call, text, chat, report, web, app, visit.",
    );
  }
  // 988's option 3 for LGBTQ youth ended on July 17, 2025.
  resource.call?.forEach((call, index) => {
    if (call.number === "988" && call.press === "3")
      source.reportAt(
        "discontinued",
        ["call", index, "press"],
        "988 no longer has an option 3: it ended on July 17, 2025.",
        "Take this entry out.",
      );
  });
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
      { severity: "warning" },
    );
  }
  checkHours(resource.hours, ["hours"], source);
  for (const channel of ["call", "text", "chat"] as const) {
    resource[channel]?.forEach((entry, index) => checkHours(entry.hours, [channel, index, "hours"], source));
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
