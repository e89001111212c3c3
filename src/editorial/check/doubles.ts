import { addressOf, fixedAddresses } from "../../i18n/addresses.ts";
import { written, type ReadRecord } from "../read/record.ts";

/** Addresses that the kit's own files have, beside those of its pages. */
const kitFiles = ["/404/", "/500/", "/offline/", "/assets/", "/pagefind/", "/share/", "/components/", "/events/calendar/"];

/** Reports two records of one kind with one title, and two records that claim one address. */
export function checkDoubles(records: ReadRecord[], languages: string[]): void {
  const titles = new Map<string, ReadRecord>();
  const claimed = new Map<string, string>([...fixedAddresses, ...kitFiles].map((address) => [address, "the kit itself"]));
  for (const record of records) {
    const { collection, id } = record.file;
    const field = ["title", "name"].find((name) => typeof written(record, name) === "string");
    if (field && collection !== "figures") {
      const text = String(written(record, field)).trim();
      const other = titles.get(`${collection} ${text.toLowerCase()}`);
      if (other)
        record.source.reportAt(
          "duplicate",
          [field],
          `“${text}” is also the ${field} of ${other.file.path}.`,
          "Give each its own, so that people can tell them apart.",
        );
      else titles.set(`${collection} ${text.toLowerCase()}`, record);
    }
    const address = addressOf(collection, id);
    if (!address) continue;
    const holder = claimed.get(address) ?? (languages.includes(address.split("/")[1] ?? "") ? "the pages of another language" : undefined);
    if (holder)
      record.source.report("duplicate-address", 1, 1, `The address ${address} already belongs to ${holder}.`, "Rename this file.");
    else claimed.set(address, record.file.path);
  }
}
