/** What a reader can choose on the dashboard. */
export type Choosable = "year" | "column";

/** Marks the list that offers a choice: `<select {...chooses("year")}>`. */
export function chooses(what: Choosable): { "data-choose": Choosable } {
  return { "data-choose": what };
}

/** Marks a part of the page that belongs to one value of a choice: `<tr {...partOf("year", "2025-26")}>`. */
export function partOf(what: Choosable, value: string | undefined): Record<string, string | undefined> {
  return { [`data-${what}`]: value };
}

/** Finds what {@link partOf} marked. */
export function partsOf(what: string): string {
  return `[data-${what}]`;
}

/** Whether a part stays while a value is chosen; an empty value chooses all. `data` is the part's `dataset`. */
export function stays(what: string, data: Record<string, string | undefined>, chosen: string): boolean {
  return chosen === "" || data[what] === chosen;
}
