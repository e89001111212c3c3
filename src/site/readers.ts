import type { Interface } from "../schemas/interface.ts";
import { isOf, type SiteRecord } from "./records.ts";

export type Reader = keyof Interface["readers"];

/** Which readers the page of a record is for, for the search filter: those that it names, else those that all of its kind are for. */
export function readersOf(record: SiteRecord): Reader[] {
  const audience = "audience" in record.data ? record.data.audience : undefined;
  if (audience) return [audience].flat();
  if (isOf("schools", record)) return ["students", "families"];
  if (isOf("sheets", record)) return ["families", "staff"];
  // Only lines of the police themselves are also for staff.
  if (isOf("resources", record) && !(record.data.answers === "police" || record.data.answers === "dispatcher"))
    return ["students", "families"];
  return ["students", "families", "staff"];
}
