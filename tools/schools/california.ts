import { dayOf, spoiled, type DirectoryRow, type Layout } from "./layout.ts";

/** The public schools file of the California Department of Education. Its columns with names and mail of school heads are not read: they are never published. */
export const california: Layout = {
  name: "“Public Schools and Districts” of the California Department of Education, as a text file",
  page: "https://www.cde.ca.gov/ds/si/ds/pubschls.asp",
  needed: [
    ...["CDSCode", "NCESDist", "NCESSchool", "StatusType", "District", "School", "Street", "City", "Zip", "Phone", "WebSite"],
    ...["OpenDate", "ClosedDate", "EILCode", "GSserved", "Latitude", "Longitude"],
  ],
  helpful: ["StreetAbr", "Ext", "EdOpsCode", "GSoffered", "LastUpDate"],
  dated: "LastUpDate",
  old: 120,
  tooOld: 365,
  confirms: true,
  row(value, line) {
    const faults: string[] = [];
    const code = value("CDSCode") ?? "";
    if (!/^\d{14}$/.test(code)) faults.push(`“${code}” is not a CDS code of 14 digits${/E\+|^\d{11,13}$/i.test(code) ? spoiled : ""}`);
    const latitude = degrees(value("Latitude"), 90);
    const longitude = degrees(value("Longitude"), 180);
    if (latitude === null || longitude === null || (latitude === undefined) !== (longitude === undefined))
      faults.push(`its coordinates can't be right: “${value("Latitude") ?? ""}”, “${value("Longitude") ?? ""}”`);
    if (faults.length > 0) return faults;
    // A district has a row of its own.
    if (code.endsWith("0000000")) return undefined;
    const grades = value("GSserved") ?? value("GSoffered");
    return {
      ...{ line, code, state_id: code, nces: ncesOf(value("NCESDist"), value("NCESSchool")) },
      status: (value("StatusType") ?? "").toLowerCase().replace("active", "open"),
      district: value("District") ?? "",
      name: value("School") ?? "",
      street: value("Street"),
      shortStreet: value("StreetAbr"),
      city: value("City"),
      state: "CA",
      zip: value("Zip")?.slice(0, 5),
      phone: value("Phone"),
      extension: value("Ext"),
      website: value("WebSite"),
      opened: dayOf(value("OpenDate")),
      closed: dayOf(value("ClosedDate")),
      grades,
      latitude: latitude ?? undefined,
      longitude: longitude ?? undefined,
      level: levelOf({ level: value("EILCode"), operation: value("EdOpsCode"), grades }),
      updated: dayOf(value("LastUpDate")),
    };
  },
};

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

const byCode: Record<string, DirectoryRow["level"]> = {
  PS: "preschool",
  ELEM: "elementary",
  INTMIDJR: "middle",
  HS: "high",
  ELEMHIGH: "k-12",
  A: "adult",
};

interface Kind {
  /** The level it teaches at: PS, ELEM, INTMIDJR, HS, ELEMHIGH, A, UG. */
  level?: string | undefined;
  /** How it teaches: TRAD, CON, SPEC … */
  operation?: string | undefined;
  grades?: string | undefined;
}

/** The level under which we list it. A school of grades 7 to 12 stands among the high schools. */
export function levelOf({ level, operation, grades }: Kind): DirectoryRow["level"] {
  if (level === "PS") return "preschool";
  if (operation === "SPEC" || operation === "SPECON") return "special";
  const lowest = Number(grades?.match(/^\d+/)?.[0] ?? 0);
  const highest = Number(grades?.match(/\d+$/)?.[0] ?? 0);
  if (level === "ELEMHIGH") return lowest >= 6 ? "high" : "k-12";
  if (level && byCode[level]) return byCode[level]!;
  if (highest > 8) return lowest >= 6 ? "high" : "k-12";
  return lowest >= 6 ? "middle" : highest > 0 ? "elementary" : "special";
}
