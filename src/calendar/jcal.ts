/** What a calendar file is made of, as jCal (RFC 7265) writes it. */

export type Property = [name: string, parameters: Record<string, string>, type: string, ...values: unknown[]];
export type Component = [name: string, properties: Property[], components: Component[]];

/** A day, or a moment on the clocks of a zone, as a property. */
export function dateProperty(name: string, value: string, zone: string): Property {
  return value.length > 10 ? [name, { tzid: zone }, "date-time", `${value}:00`] : [name, {}, "date", value];
}
