import { nearest } from "../../src/editorial/explain/nearest.ts";
import { NotTheDirectory } from "./encoding.ts";
import type { Line } from "./table.ts";

/** One school of the directory. What the directory leaves open is undefined. */
export interface DirectoryRow {
  line: number;
  cds: string;
  nces?: string | undefined;
  status: string;
  district: string;
  name: string;
  street?: string | undefined;
  /** The street in its short form: 84 East J St. */
  shortStreet?: string | undefined;
  city?: string | undefined;
  zip?: string | undefined;
  phone?: string | undefined;
  /** What to dial after the number. */
  extension?: string | undefined;
  website?: string | undefined;
  opened?: string | undefined;
  closed?: string | undefined;
  grades?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  /** The level it teaches at: PS, ELEM, INTMIDJR, HS, ELEMHIGH, A, UG. */
  level?: string | undefined;
  /** How it teaches: TRAD, CON, SPEC … */
  operation?: string | undefined;
  updated?: string | undefined;
}

/** The columns that are read. Those for the names and mail of school heads are not: they are never published. */
const needed = [
  "CDSCode",
  "NCESDist",
  "NCESSchool",
  "StatusType",
  "District",
  "School",
  "Street",
  "City",
  "Zip",
  "Phone",
  "WebSite",
  "OpenDate",
  "ClosedDate",
  "EILCode",
  "GSserved",
  "Latitude",
  "Longitude",
] as const;
const helpful = ["StreetAbr", "Ext", "EdOpsCode", "GSoffered", "LastUpDate"] as const;
type Column = (typeof needed)[number] | (typeof helpful)[number];

/** Makes the reader of rows from the header: columns are found by name, in any order, and others are passed over. */
export function rowReader(header: string[]): (line: Line) => DirectoryRow | string[] {
  const names = header.map((name) => name.trim().toLowerCase());
  const missing = needed.filter((name) => !names.includes(name.toLowerCase()));
  if (missing.length === needed.length)
    throw new NotTheDirectory(
      "The first line does not hold the names of the columns (CDSCode, School, Street …), separated by tabs or commas. Is it the public schools file of the California Department of Education?",
    );
  if (missing.length > 0) {
    const near = missing.flatMap((name) => nearest(name, header) ?? []);
    throw new NotTheDirectory(
      `The file has another layout: it lacks ${missing.length === 1 ? "the column" : "the columns"} ${missing.join(", ")}.${near.length > 0 ? ` It has ${near.join(", ")} instead.` : ""} Download “Public Schools and Districts” as a text file, with all its columns.`,
    );
  }
  const twice = [...needed, ...helpful].filter((name) => names.filter((other) => other === name.toLowerCase()).length > 1);
  if (twice.length > 0) throw new NotTheDirectory(`The column ${twice.join(", ")} stands in the file twice. Download it again.`);
  const places = new Map<Column, number>([...needed, ...helpful].map((name) => [name, names.indexOf(name.toLowerCase())]));

  return ({ number, cells }) => {
    if (cells.length !== header.length)
      return [`it has ${cells.length} ${cells.length === 1 ? "column" : "columns"}, but the header has ${header.length}`];
    const value = (name: Column) => known(cells[places.get(name)!]);
    const faults: string[] = [];
    const cds = value("CDSCode") ?? "";
    if (!/^\d{14}$/.test(cds))
      faults.push(
        `“${cds}” is not a CDS code of 14 digits${/E\+|^\d{11,13}$/i.test(cds) ? " (a spreadsheet has changed it: download the file again and don't open it)" : ""}`,
      );
    const latitude = degrees(value("Latitude"), 90);
    const longitude = degrees(value("Longitude"), 180);
    if (latitude === null || longitude === null || (latitude === undefined) !== (longitude === undefined))
      faults.push(`its coordinates can't be right: “${value("Latitude") ?? ""}”, “${value("Longitude") ?? ""}”`);
    if (faults.length > 0) return faults;
    return {
      line: number,
      cds,
      nces: ncesOf(value("NCESDist"), value("NCESSchool")),
      status: value("StatusType") ?? "",
      district: value("District") ?? "",
      name: value("School") ?? "",
      street: value("Street"),
      shortStreet: value("StreetAbr"),
      city: value("City"),
      zip: value("Zip")?.slice(0, 5),
      phone: value("Phone"),
      extension: value("Ext"),
      website: value("WebSite"),
      opened: dayOf(value("OpenDate")),
      closed: dayOf(value("ClosedDate")),
      grades: value("GSserved") ?? value("GSoffered"),
      latitude: latitude ?? undefined,
      longitude: longitude ?? undefined,
      level: value("EILCode"),
      operation: value("EdOpsCode"),
      updated: dayOf(value("LastUpDate")),
    };
  };
}

/** “No Data” and its like stand for empty. */
function known(cell: string | undefined): string | undefined {
  if (cell === "No Data") return undefined; // Most of them: a short way, for a million rows.
  const text = cell?.replace(/\s+/g, " ").trim() ?? "";
  return text === "" || /^(no data|(information )?not available|n\/a|null)$/i.test(text) ? undefined : text;
}

/** Undefined if nothing is given, null if it can't be degrees. */
function degrees(text: string | undefined, most: number): number | null | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  return /^-?\d{1,3}(\.\d+)?$/.test(text) && Math.abs(number) <= most ? number : null;
}

/** District and school number joined. A spreadsheet drops their leading zeros; both have a fixed length. */
function ncesOf(district: string | undefined, school: string | undefined): string | undefined {
  if (!/^\d{6,7}$/.test(district ?? "") || !/^\d{1,5}$/.test(school ?? "")) return undefined;
  return district!.padStart(7, "0") + school!.padStart(5, "0");
}

/** 08/17/2026, or 2026-08-17, as 2026-08-17. */
function dayOf(text: string | undefined): string | undefined {
  const [, month, day, year] = text?.match(/^(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])\/(\d{4})$/) ?? [];
  if (year) return `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
  return text?.match(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?=$|[ T])/)?.[0];
}
