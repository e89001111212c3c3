import { waysOf } from "../../resources/channels.ts";
import type { Fields } from "../../schemas/index.ts";
import type { ReadRecord } from "../read/record.ts";
import { checkDialedAlike } from "./numbers.ts";
import type { Source } from "../explain/source.ts";

/** Checks what makes a help line usable: a way to reach it, hours that can be, and numbers that differ. */
export function checkResource(resource: Fields<"resources">, { file, source }: ReadRecord, today: string): void {
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
      { severity: "warning" },
    );
  }
  checkHours(resource.hours, ["hours"], source);
  const allHours = [resource.hours, ...(["call", "text", "chat"] as const).flatMap((way) => resource[way]?.map((entry) => entry.hours))];
  // A common file is read by departments of every time zone: they must not each take its hours for their own.
  if (file.layer === "common" && resource.time_zone === undefined && allHours.some((hours) => hours && hours !== "always"))
    source.reportAt(
      "missing",
      [],
      "This common file has hours, but not the time zone they are in: departments elsewhere would read them on their own clocks.",
      "time_zone: America/Los_Angeles",
    );
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
