import type { DirectoryRow } from "../../tools/schools/layout.ts";
import type { SchoolFields } from "../../tools/schools/changes.ts";
import type { School } from "../../tools/schools/changes.ts";

/** The columns of the state's public schools file, as it was in 2026. */
export const columns =
  "CDSCode NCESDist NCESSchool StatusType County District School Street StreetAbr City Zip State MailStreet MailStrAbr MailCity MailZip MailState Phone Ext FaxNumber WebSite OpenDate ClosedDate Charter CharterNum FundingType DOC DOCType SOC SOCType EdOpsCode EdOpsName EILCode EILName GSoffered GSserved Virtual Magnet YearRoundYN FederalDFCDistrictID Latitude Longitude AdmFName AdmLName LastUpDate Multilingual".split(
    " ",
  );

const oak: Record<string, string> = {
  CDSCode: "37999990000011",
  NCESDist: "0699999",
  NCESSchool: "00011",
  StatusType: "Active",
  District: "Oakville Unified",
  School: "Oak Senior High",
  Street: "1 Main Street",
  StreetAbr: "1 Main St.",
  City: "Oakville",
  Zip: "91910-1234",
  Phone: "(619) 555-0111",
  OpenDate: "07/01/1980",
  EdOpsCode: "TRAD",
  EILCode: "HS",
  GSserved: "9-12",
  Latitude: "32.650000",
  Longitude: "-117.05000",
  LastUpDate: "10/01/2026",
};

/** A line of the file: Oak Senior High, with other values where given. */
export function cells(values: Record<string, string> = {}, names = columns): string[] {
  return names.map((name) => values[name] ?? oak[name] ?? "No Data");
}

/** A file with tabs. */
export function tabs(rows: string[][], names = columns): string {
  return [names, ...rows].map((row) => `${row.join("\t")}\n`).join("");
}

/** A file with commas, every value in quotes. */
export function commas(rows: string[][], names = columns): string {
  return [names, ...rows].map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\r\n`).join("");
}

/** Bytes as a file gives them: in pieces of some length. */
export async function* pieces(content: string | Uint8Array, length = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  for (let at = 0; at < bytes.length; at += length) yield bytes.slice(at, at + length);
}

/** A row of the directory as it is read: Oak Senior High, with other values where given. */
export function row(values: Partial<DirectoryRow> = {}): DirectoryRow {
  return {
    line: 2,
    state_id: "37999990000011",
    nces: "069999900011",
    status: "open",
    district: "Oakville Unified",
    name: "Oak Senior High",
    street: "1 Main Street",
    shortStreet: "1 Main St.",
    city: "Oakville",
    state: "CA",
    zip: "91910",
    phone: "(619) 555-0111",
    opened: "1980-07-01",
    grades: "9-12",
    latitude: 32.65,
    longitude: -117.05,
    level: "high",
    code: values.state_id ?? "37999990000011",
    ...values,
  };
}

/** A school of ours that says what that row says, with other values where given. */
export function school(id = "oak-high", values: Partial<SchoolFields> = {}): School {
  const data: SchoolFields = {
    name: "Oak High",
    level: "high",
    district: "oakville-unified",
    address: { street: "1 Main Street", city: "Oakville", state: "CA", zip: "91910" },
    phone: "(619) 555-0111",
    grades: "9-12",
    latitude: 32.65,
    longitude: -117.05,
    state_id: "37999990000011",
    nces: "069999900011",
    source: ["https://www.example.org/page"],
    checked: "2026-11-01",
    ...values,
  };
  return { id, file: `content/oakville/schools/${id}.mdx`, data };
}
