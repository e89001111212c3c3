import { nextOccurrence, type Occurrence } from "../calendar/occurrences.ts";
import { compare } from "../editorial/problem.ts";
import { today } from "../environment.ts";
import { records, type SiteRecord } from "./records.ts";

export interface ComingEvent extends Occurrence {
  event: SiteRecord<"events">;
}

/** Events that are not over, the soonest first. */
export async function comingEvents(language: string): Promise<ComingEvent[]> {
  const events = await records("events", language);
  return events
    .flatMap((event) => {
      const next = nextOccurrence(event.data, today());
      return next ? [{ event, ...next }] : [];
    })
    .sort((a, b) => compare(a.starts, b.starts));
}
