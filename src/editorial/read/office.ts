import { fieldsNamed, settingsIn, type ReadRecord } from "./record.ts";

/** The number of the department's unit, and the organization that it belongs to; undefined if it has no number of its own. */
export function officeOf(records: ReadonlyMap<string, ReadRecord>): { organization: string; phone: string } | undefined {
  const { call, organization } = fieldsNamed(records, "resources", settingsIn(records)?.contact ?? "") ?? {};
  const phone = call?.find(({ tty }) => !tty)?.number;
  return organization && phone ? { organization, phone } : undefined;
}
