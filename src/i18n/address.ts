import type { Fields } from "../schemas/index.ts";

export type PostalAddress = NonNullable<Fields<"schools">["address"]>;

/** The lines of an address as they stand on an envelope: “1 Main St”, “Ventura, CA 93001”. */
export function addressLines({ street, city, state, zip }: PostalAddress): [string, string] {
  return [street, `${city}, ${[state, zip].filter(Boolean).join(" ")}`];
}

/** An address in one line: “1 Main St, Ventura, CA 93001”. */
export function addressInLine(address: PostalAddress): string {
  return addressLines(address).join(", ");
}
