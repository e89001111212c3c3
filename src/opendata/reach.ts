import { fill } from "../i18n/format.ts";
import type { Way } from "../resources/channels.ts";
import type { WayView } from "../resources/reach.ts";
import type { Fields } from "../schemas/index.ts";
import type { Exported } from "./exported.ts";
import { languagesFor } from "./languages.ts";
import { schedules } from "./schedule.ts";
import { uuid } from "./uuid.ts";

/** A number to call or to text as HSDS's phone; nothing for other ways. */
export function phoneOf(from: Exported, at: string, { way, said }: WayView) {
  if (way.channel !== "call" && way.channel !== "text") return [];
  const own = `${at}#${[way.channel, way.number, way.channel === "call" ? way.press : way.keyword, ...(way.languages ?? [])].filter(Boolean).join("-")}`;
  const type = way.channel === "text" ? "text" : way.tty ? "textphone" : "voice";
  return [
    {
      id: uuid(own),
      service_id: uuid(at),
      number: way.number,
      type,
      description: said,
      languages: languagesFor(from, way.languages, "phone_id", uuid(own)),
    },
  ];
}

/** The hours of a service: one group for the ways that share them, or those of the record where no way has any. */
export function schedulesOf(from: Exported, at: string, data: Fields<"resources">, ways: Way[]) {
  const label = (way: Way) => from.words.directory[way.channel];
  const byHours = Map.groupBy(
    ways.filter((way) => way.hours && way.channel !== "web"),
    (way) => JSON.stringify(way.hours),
  );
  const groups =
    byHours.size > 0
      ? [...byHours.values()].map((same) => ({ hours: same[0]!.hours, attending: [...new Set(same.map(label))].join(", ") }))
      : [{ hours: data.hours, attending: undefined }];
  const notes = fill(from.words.data.zone_note, { zone: data.time_zone, date: from.today });
  return groups.flatMap(({ hours, attending }, group) =>
    schedules(hours, data.time_zone, from.today).map((one, index) => ({
      id: uuid(`${at}#schedule-${group}-${index}`),
      service_id: uuid(at),
      ...one,
      attending_type: attending,
      notes,
    })),
  );
}
