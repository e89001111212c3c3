import { now, today } from "../../../src/environment.ts";

/** What day it is, and what time. */
export interface Clock {
  /** YYYY-MM-DD, as the check has it. */
  today: () => string;
  /** Milliseconds since 1970 (UTC). */
  now: () => number;
}

/** SITE_DATE, or else this moment. */
export const realClock: Clock = {
  today,
  now: () => now() ?? Date.parse(`${today()}T12:00:00Z`),
};
