import { dialed } from "../i18n/phone.ts";

/** A service as an entry of an address book. All texts are in one language. */
export interface Contact {
  name: string;
  organization?: string | undefined;
  /** Numbers with the words that say what each is for: “Text HOME”. */
  numbers: { number: string; label: string; type: "VOICE" | "CELL" }[];
  urls: string[];
  note: string;
  /** The day the facts were confirmed or read, as YYYY-MM-DD. */
  revised?: string | undefined;
  /** Where this entry came from. */
  source: string;
  language: string;
}

/**
 * An entry for an address book, as vCard 3.0 (RFC 2426), the version that every phone reads. Escaping and folding are
 * those of RFC 6350, which are the same. Labels of numbers stand in X-ABLabel, which phones show.
 */
export function vcard(contact: Contact): string {
  const { language, name, note, numbers, organization, revised, source, urls } = contact;
  const lines = [
    "BEGIN:VCARD",
    "VERSION:3.0",
    `FN:${escaped(name)}`,
    // Version 3.0 wants a structured name. The whole stands where the family name would.
    `N:${escaped(name)};;;;`,
    ...(organization ? [`ORG:${escaped(organization)}`] : []),
    "X-ABShowAs:COMPANY",
    ...numbers.flatMap(({ label, number, type }, index) => [
      `item${index + 1}.TEL;TYPE=${type}:${dialed(number)}`,
      `item${index + 1}.X-ABLabel:${escaped(label)}`,
    ]),
    ...urls.map((url) => `URL:${url}`),
    `NOTE;LANGUAGE=${language}:${escaped(note)}`,
    ...(revised ? [`REV:${revised}`] : []),
    `SOURCE:${source}`,
    "END:VCARD",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** A text as the value of a property: backslash, comma, semicolon and line break are escaped (RFC 6350, section 3.4). */
export function escaped(text: string): string {
  return text.replace(/[\\,;]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");
}

/**
 * A line broken so that no part is longer than 75 octets of UTF-8; each further part begins with a space, which counts
 * (RFC 6350, section 3.2). A letter is never cut in two.
 */
export function folded(line: string): string {
  const parts = [""];
  let room = 75;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (size > room) {
      parts.push("");
      room = 74;
    }
    parts[parts.length - 1] += letter;
    room -= size;
  }
  return parts.join("\r\n ");
}
