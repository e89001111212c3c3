import { waysOf } from "../../resources/channels.ts";
import type { Fields } from "../../schemas/index.ts";
import type { ReadRecord } from "../read/record.ts";
import { checkDialedAlike } from "./numbers.ts";
import type { Source } from "../explain/source.ts";

/** The ways that have hours of their own. */
const channels = ["call", "text", "chat", "form"] as const;

/** Checks what makes a help line usable: a way to reach it, hours that can be, and numbers that differ. */
export function checkResource(resource: Fields<"resources">, { file, source }: ReadRecord): void {
  if (waysOf(resource).length === 0) {
    source.reportAt(
      "no-channel",
      ["name"],
      "There is no way to reach this service: no number, chat, website or place.",
      "Add one of: call, text, chat, form, web, app, visit.",
    );
  }
  checkDialedAlike(resource, source);
  const { ages } = resource;
  if (ages?.from !== undefined && ages.to !== undefined && ages.from > ages.to)
    source.reportAt(
      "bad-span",
      ["ages"],
      `The ages begin at ${ages.from} and end at ${ages.to}.`,
      "Write the smaller number after “from”.",
    );
  checkHours(resource.hours, ["hours"], source);
  if (resource.hours && channels.some((way) => resource[way]?.some((entry) => entry.hours)))
    source.reportAt(
      "duplicate",
      ["hours"],
      "Hours stand here for every way, and below one way for itself: which of them hold is not clear.",
      "Take this line out, and give each way its own hours. A way without any shows none.",
      { atName: true },
    );
  for (const channel of ["chat", "form"] as const)
    resource[channel]?.forEach(({ url }, index) => {
      if (new URL(url).pathname !== "/" && url !== resource.web) return;
      source.reportAt(
        "wrong-way",
        [channel, index, "url"],
        `This is the service's site, not the ${channel} itself: a reader who taps “${channel}” would have to look for it.`,
        `Write the address at which the ${channel} opens. If it is not known, take the ${channel} out, write web: ${url} and say in the note that there is a ${channel}.`,
      );
    });
  const allHours = [resource.hours, ...channels.flatMap((way) => resource[way]?.map((entry) => entry.hours))];
  // A common file is read by departments of every time zone: they must not each take its hours for their own.
  if (file.layer === "common" && resource.time_zone === undefined && allHours.some((hours) => hours && hours !== "always"))
    source.reportAt(
      "missing",
      [],
      "This common file has hours, but not the time zone they are in: departments elsewhere would read them on their own clocks.",
      "Write time_zone with the name of its zone, which is that of a city.",
    );
  for (const channel of channels) {
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
