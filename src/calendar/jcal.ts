import { isTimed } from "../lib/isTimed.ts";

/** What a calendar file is made of, as jCal (RFC 7265) writes it. */

/** A property of a part: its name, what is said of its value, and the value. */
export type Property = [name: string, parameters: Record<string, string>, type: string, ...values: unknown[]];
/** A part: a calendar, an event, the clocks of a zone. */
export type Component = [name: string, properties: Property[], components: Component[]];

/** A day, or a moment on the clocks of a zone, as a property. */
export function dateProperty(name: string, value: string, zone: string): Property {
  return isTimed(value) ? [name, { tzid: zone }, "date-time", `${value}:00`] : [name, {}, "date", value];
}
