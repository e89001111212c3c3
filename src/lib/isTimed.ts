/** Whether what is a day or a moment has a time: 2026-12-01T18:00 has one, 2026-12-01 has none. */
export const isTimed = (moment: string): boolean => moment.length > 10;
