import { waysOf } from "../../resources/channels.ts";
import { officeOf } from "../read/office.ts";
import { fieldsOf, keyOf, settingsIn, type ReadRecord } from "../read/record.ts";
import type { Targets } from "./references.ts";

/** The department's lines for danger and for a crisis stand on every page as numbers: they must have some. */
export function checkDepartmentLines(record: ReadRecord, { shown }: Targets): void {
  const settings = fieldsOf("department", record);
  if (!settings) return;
  for (const [name, channels, must] of [
    ["emergency", ["call"], "a number to call"],
    ["crisis", ["call", "text"], "a number to call or to text"],
    ["referral", ["call", "text"], "a number to call or to text"],
  ] as const) {
    const line = settings[name] ? shown.get(keyOf({ collection: "resources", id: settings[name] })) : undefined;
    // A line with mistakes of its own, or that does not exist, is reported by itself.
    const data = fieldsOf("resources", line);
    if (
      !line ||
      !data ||
      waysOf(data).some((way) => (channels as readonly string[]).includes(way.channel) && !(way.channel === "call" && way.tty))
    )
      continue;
    record.source.reportAt(
      "no-channel",
      [name],
      `“${settings[name]}” stands where readers look for ${must}, and has none.`,
      `Name another resource under ${name}, or give ${line.file.path} ${must}.`,
    );
  }
}

/** Refuses the unit's number in the department's own file as well: one of two places is forgotten when it changes. */
export function checkOneNumber(record: ReadRecord, { shown }: Targets): void {
  const office = officeOf(shown);
  if (!office || office.organization !== record.file.id || office.phone !== fieldsOf("organizations", record)?.phone) return;
  record.source.reportAt(
    "duplicate",
    ["phone"],
    `${office.phone} also stands in resources/${settingsIn(shown)!.contact}.mdx, and a number stands once.`,
    "Take this line out: pages then show the number of that file.",
    { atName: true },
  );
}
