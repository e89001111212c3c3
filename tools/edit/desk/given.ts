import { filesOf, formOf, type Question } from "../http.ts";
import type { Words } from "../actions/words.ts";

/** What someone filled in. */
export class Given {
  readonly #entries: [string, string | Uint8Array][];

  /** Whether the form itself was sent; otherwise this is what its address said. */
  readonly sent: boolean;

  constructor(entries: [string, string | Uint8Array][] = [], sent = false) {
    this.#entries = entries;
    this.sent = sent;
  }

  has(name: string): boolean {
    return this.sent || this.#entries.some(([own]) => own === name);
  }

  text(name: string): string {
    const value = this.#entries.find(([own]) => own === name)?.[1];
    // Browsers send the lines of a text with the line ends of Windows.
    return typeof value === "string" ? value.replaceAll("\r\n", "\n").trim() : "";
  }

  all(name: string): string[] {
    return this.#entries.flatMap(([own, value]) => (own === name && typeof value === "string" && value !== "" ? [value] : []));
  }

  /** A file that was chosen; undefined if none was. */
  file(name: string): Uint8Array | undefined {
    const value = this.#entries.find(([own, bytes]) => own === name && typeof bytes !== "string" && bytes.length > 0)?.[1];
    return typeof value === "string" ? undefined : value;
  }

  /** A day, with its time if one was given: 2027-01-14T18:00. */
  moment(name: string): string {
    const [day, time] = [this.text(`${name}_day`), this.text(`${name}_time`)];
    return day && time ? `${day}T${time}` : day;
  }

  /** The fields of each language: those of the first are named title, those of others title.es. */
  words(languages: readonly string[], fields: readonly string[]): Words {
    return Object.fromEntries(
      languages.map((language) => [
        language,
        Object.fromEntries(fields.map((field) => [field, this.text(nameOf(field, language, languages))])),
      ]),
    );
  }

  /** Everything but files, to be sent once more. */
  texts(): [string, string][] {
    return this.#entries.filter((entry): entry is [string, string] => typeof entry[1] === "string");
  }
}

/** The name of a field in a form. */
export const nameOf = (field: string, language: string, languages: readonly string[]): string =>
  language === languages[0] ? field : `${field}.${language}`;

/** What a form brought. */
export async function givenIn(question: Question): Promise<Given> {
  if (!question.headers["content-type"]?.startsWith("multipart/")) return new Given([...formOf(question)], true);
  const entries = await Promise.all(
    [...(await filesOf(question))].map(async ([name, value]): Promise<[string, string | Uint8Array]> => [
      name,
      typeof value === "string" ? value : new Uint8Array(await value.arrayBuffer()),
    ]),
  );
  return new Given(entries, true);
}
