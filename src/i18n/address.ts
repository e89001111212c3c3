import type { Fields } from "../schemas/index.ts";

/** Where something stands: street, city, state and ZIP code. */
export type PostalAddress = NonNullable<Fields<"schools">["address"]>;

/** The lines of an address as they stand on an envelope: “1 Main St”, “Ventura, CA 93001”. */
export function addressLines({ street, city, state, zip }: PostalAddress): [string, string] {
  return [street, `${city}, ${[state, zip].filter(Boolean).join(" ")}`];
}

/** An address in one line: “1 Main St, Ventura, CA 93001”. */
export function addressInLine(address: PostalAddress): string {
  return addressLines(address).join(", ");
}

/** Where a map shows a place, which is named as one would say it to somebody: “Oak High, 1 Main St, Ventura, CA 93001”. */
export function mapLink(place: string): string {
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(place)}`;
}
