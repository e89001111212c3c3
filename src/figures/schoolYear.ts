/** The school year of a month: it goes from August to July, so 2025-08 and 2026-07 both belong to 2025-26. */
export function schoolYear(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const first = number >= 8 ? year : year - 1;
  return `${first}-${String(first + 1).slice(-2)}`;
}

/** The month after a month: 2025-12, 2026-01. */
export function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}

/** A school year as people write it: 2025–26. */
export const yearInWords = (year: string) => year.replace("-", "–");
