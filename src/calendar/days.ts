/** Whole days from one YYYY-MM-DD to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Whether what is a day or a moment has a time: 2026-12-01T18:00 has one, 2026-12-01 has none. */
export function isTimed(moment: string): boolean {
  return moment.length > 10;
}

/** The day after a day, or some days after it; YYYY-MM-DD. */
export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
