import type { Reading } from "./readContent.ts";

/**
 * The reading that a build has checked, for Astro: it runs the configuration of the content in modules of its own, which share nothing with
 * the command but the global object, and would read and check all files once more.
 */
const place = globalThis as { liaisonReading?: { of: string; reading: Reading } | undefined };

/** Hands over the reading of a department's content, or takes the last one back. */
export function handOver(of: string, reading: Reading | undefined): void {
  place.liaisonReading = reading && { of, reading };
}

/** The reading that was handed over for a department on a day. */
export function handedOver(of: string): Reading | undefined {
  return place.liaisonReading?.of === of ? place.liaisonReading.reading : undefined;
}
