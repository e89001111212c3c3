import type { Interface } from "../schemas/interface.ts";

/** Whether a record is made up, to show how the site works. */
export function isSample(data: object): boolean {
  return "sample" in data && data.sample === true;
}

/**
 * Words of a record where no mark can stand beside them: in a browser's tab, the preview of a link, a file, a calendar.
 * What is made up begins with the mark: “Sample: Coffee with an officer”.
 */
export function marked(text: string, data: object, { site }: Pick<Interface, "site">): string {
  return isSample(data) ? `${site.sample}: ${text}` : text;
}

/** What is said of a page that lists records, where they can't be seen: if some are made up, it ends by saying so. */
export function markedList(text: string, records: { data: object }[], words: Pick<Interface, "facts">): string {
  return records.some(({ data }) => isSample(data)) ? `${text} ${words.facts.samples}` : text;
}

/** The name, without its ending, of a file that is made from a record: wherever it is saved, that of a made-up one says so. */
export function fileOf({ id, data }: { id: string; data: object }): string {
  return isSample(data) ? `sample-${id}` : id;
}
