/** When a part of a page is shown, as attributes: from its first to its last moment, each as ISO time; always where there is none. */
export function shownFrom(from: string | undefined, until: string | undefined): Record<"data-from" | "data-until", string | undefined> {
  return { "data-from": from, "data-until": until };
}

/** Whether what {@link shownFrom} wrote is to be shown at a moment, in milliseconds; `data` is the part's `dataset`. */
export function isShown({ from = "", until = "" }: Record<string, string | undefined>, now: number): boolean {
  return !(Date.parse(from) > now || Date.parse(until) <= now);
}
