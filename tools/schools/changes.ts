import { postalAddress } from "../../src/schemas/sharedFields.ts";
import type { Fields } from "../../src/schemas/index.ts";
import { schools, type Keepable } from "../../src/schemas/school.ts";
import type { Edit } from "./edit.ts";
import type { DirectoryRow } from "./layout.ts";

/** What a school’s file says. */
export type SchoolFields = Fields<"schools">;

/** A school of the department's content. */
export interface School {
  id: string;
  file: string;
  data: SchoolFields;
}

/** One fact that the directory gives otherwise than the school's file. */
export interface Change {
  field: Keepable;
  from: string;
  to: string;
  edits: Edit[];
}

/** What is known about the school's surroundings. */
export interface Surroundings {
  /** The school's district. */
  district?: { phone?: string | undefined; website?: string | undefined } | undefined;
  bounds?: Fields<"department">["bounds"];
}

/** What a directory says otherwise than a school’s file. */
export interface Comparison {
  changes: Change[];
  /** What the directory gives but can't be right, in sentences. */
  doubts: string[];
}

/** Degrees that make no difference: about ten meters. */
const sameSpot = 0.0001;

/**
 * The facts that differ. A fact that the directory leaves open, or gives only for the whole district, is never a
 * reason to change ours; the name is never compared here.
 */
export function compareFacts(school: Partial<SchoolFields>, row: DirectoryRow, around: Surroundings): Comparison {
  const result: Comparison = { changes: [], doubts: [] };
  compareAddress(school, row, result);
  comparePhone(school, row, around, result);
  compareWebsite(school, row, around, result);
  compareGrades(school, row, result);
  compareCoordinates(school, row, around, result);
  if (row.nces && row.nces !== school.nces) put(result, "nces", school.nces, row.nces);
  return result;
}

function put(result: Comparison, field: "phone" | "website" | "grades" | "nces", from: string | undefined, to: string): void {
  result.changes.push({ field, from: from ?? "none", to, edits: [{ path: [field], value: to }] });
}

function compareAddress(school: Partial<SchoolFields>, row: DirectoryRow, result: Comparison): void {
  if (!row.street || !row.city) return;
  const own = school.address;
  const address = { street: row.street, city: row.city, state: row.state, ...(row.zip ? { zip: row.zip } : {}) };
  if (!postalAddress.safeParse(address).success)
    return void result.doubts.push(`the directory's address can't be used: “${line(address)}”`);
  if (!own)
    return void result.changes.push({ field: "address", from: "none", to: line(address), edits: [{ path: ["address"], value: address }] });
  const edits: Edit[] = [];
  if (!same(own.street, row.street) && !same(own.street, row.shortStreet)) edits.push({ path: ["address", "street"], value: row.street });
  if (!same(own.city, row.city)) edits.push({ path: ["address", "city"], value: row.city });
  if (row.zip && own.zip !== row.zip) edits.push({ path: ["address", "zip"], value: row.zip });
  if (edits.length > 0)
    result.changes.push({
      field: "address",
      from: line(own),
      to: line({ ...own, ...Object.fromEntries(edits.map(({ path, value }) => [path[1], value])) }),
      edits,
    });
}

function line(address: { street: string; city: string; zip?: string | undefined }): string {
  return `${address.street}, ${address.city}${address.zip ? ` ${address.zip}` : ""}`;
}

function same(one: string, other: string | undefined): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}

function comparePhone(school: Partial<SchoolFields>, row: DirectoryRow, around: Surroundings, result: Comparison): void {
  if (!row.phone) return;
  const phone = schools.facts.phone.safeParse(row.phone);
  if (!phone.success || !phone.data) return void result.doubts.push(`the directory's phone number can't be used: “${row.phone}”`);
  if (phone.data === school.phone || phone.data === around.district?.phone) return;
  if (row.extension)
    return void result.doubts.push(
      `the directory gives ${phone.data} with the extension ${row.extension}, for which a school's file has no place. Call, and change the number by hand if it is right`,
    );
  put(result, "phone", school.phone, phone.data);
}

function compareWebsite(school: Partial<SchoolFields>, row: DirectoryRow, around: Surroundings, result: Comparison): void {
  if (!row.website) return;
  const address = wholeAddress(row.website);
  // A space, a name before an @ (an email address) or a comma at the end are no part of a school's site.
  if (/[\s@]|[.,;]$/.test(address) || !schools.facts.website.safeParse(address).success)
    return void result.doubts.push(`the directory's website can't be used: “${row.website}”`);
  if (!sameSite(address, school.website) && !sameSite(address, around.district?.website)) put(result, "website", school.website, address);
}

/** With https:// where it is missing; the name of the site in small letters. */
function wholeAddress(text: string): string {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return address.replace(/^[^/]*\/\/[^/]*/, (site) => site.toLowerCase());
}

function sameSite(one: string, other: string | undefined): boolean {
  const core = (address: string) =>
    address
      .toLowerCase()
      .replace(/^https?:\/\/(www\.)?/, "")
      .replace(/\/+$/, "");
  return other !== undefined && core(one) === core(other);
}

function compareGrades(school: Partial<SchoolFields>, row: DirectoryRow, result: Comparison): void {
  const { grades } = row;
  if (!grades || grades === school.grades || /^(Adult|UG|P|PS)$/i.test(grades)) return;
  if (!/^(P|PS|PK|TK|K|[1-9]|1[0-2])(-(TK|K|[1-9]|1[0-2]|Adult))?$/i.test(grades)) {
    const spoiled = /^\d{1,2}-[a-z]{3}$|^[a-z]{3}-\d{1,2}$/i.test(grades)
      ? " (a spreadsheet has made a date of it: download the file again and don't open it)"
      : "";
    return void result.doubts.push(`the directory's grades can't be used: “${grades}”${spoiled}`);
  }
  put(result, "grades", school.grades, grades);
}

function compareCoordinates(school: Partial<SchoolFields>, row: DirectoryRow, around: Surroundings, result: Comparison): void {
  const { latitude, longitude } = row;
  if (latitude === undefined || longitude === undefined) return;
  const { bounds } = around;
  if (bounds && (latitude < bounds.south || latitude > bounds.north || longitude < bounds.west || longitude > bounds.east)) {
    return void result.doubts.push(`the directory's coordinates are outside the county: ${latitude}, ${longitude}`);
  }
  const own = school.latitude !== undefined && school.longitude !== undefined;
  const edits: Edit[] = [];
  if (!own || Math.abs(school.latitude! - latitude) > sameSpot) edits.push({ path: ["latitude"], value: latitude });
  if (!own || Math.abs(school.longitude! - longitude) > sameSpot) edits.push({ path: ["longitude"], value: longitude });
  if (edits.length === 0) return;
  result.changes.push({
    field: "coordinates",
    from: own ? `${school.latitude}, ${school.longitude}` : "none",
    to: `${latitude}, ${longitude}`,
    edits,
  });
}
