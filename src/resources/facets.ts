import type { Fields } from "../schemas/index.ts";
import { channels, languagesOf, waysOf } from "./channels.ts";
import type { Card } from "./filter.ts";
import type { Hours } from "./hours.ts";

type Resource = Fields<"resources">;

/** Sign languages: interpreters on the phone do not help there. */
const signed = ["ase"];

/**
 * What the filters need to know of a service, as attributes of its card:
 * data-need, data-language (lists with spaces), data-from, data-to, data-zone, and for each channel that it has its
 * hours, as JSON: data-call="[&quot;always&quot;,null]" is one number day and night and one without published hours.
 *
 * @param spoken tags of the languages that readers can choose
 */
export function facets(resource: Resource, spoken: string[]): Record<string, string | number | undefined> {
  const interpreted = resource.interpreters ? [...spoken.filter((tag) => !signed.includes(tag)), "other"] : [];
  const ways = waysOf(resource);
  const hours = channels.flatMap((channel) => {
    const own = ways.filter((way) => way.channel === channel).map((way) => way.hours ?? null);
    return own.length > 0 ? [[`data-${channel}`, JSON.stringify([...new Set(own)])] as const] : [];
  });
  return {
    "data-need": resource.topics.join(" "),
    "data-language": [...new Set([...languagesOf(resource), ...interpreted])].join(" ") || undefined,
    "data-from": resource.ages?.from,
    "data-to": resource.ages?.to,
    "data-zone": resource.time_zone,
    ...Object.fromEntries(hours),
  };
}

/** Reads back what {@link facets} wrote: `data` is the card's `dataset`. */
export function readFacets(data: Record<string, string | undefined>): Card {
  const words = (name: string) => data[name]?.split(" ") ?? [];
  const year = (name: string) => (data[name] ? Number(data[name]) : undefined);
  const ways: Card["ways"] = {};
  for (const channel of channels) if (data[channel]) ways[channel] = JSON.parse(data[channel]) as Hours[];
  return { need: words("need"), language: words("language"), from: year("from"), to: year("to"), zone: data["zone"]!, ways };
}
