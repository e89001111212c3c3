import { dayOf, spoiled, type DirectoryRow, type Layout } from "./layout.ts";

/**
 * The directory of all public schools of the country: the Common Core of Data of the National Center for Education Statistics. It comes
 * out once a year and speaks of a school year that has begun long before: it shows what has changed, and confirms nothing.
 */
export const national: Layout = {
  name: "the school directory of the Common Core of Data, as CSV",
  page: "https://nces.ed.gov/ccd/files.asp",
  needed: ["NCESSCH", "SCH_NAME", "LSTREET1", "LCITY", "LSTATE", "LZIP", "PHONE", "GSLO", "GSHI"],
  helpful: ["LEA_NAME", "SCHOOL_YEAR", "WEBSITE", "UPDATED_STATUS_TEXT", "EFFECTIVE_DATE", "LEVEL", "SCH_TYPE_TEXT"],
  dated: "SCHOOL_YEAR",
  old: 730,
  tooOld: 3 * 365,
  confirms: false,
  row(value, line) {
    const code = value("NCESSCH") ?? "";
    if (!/^\d{12}$/.test(code)) return [`“${code}” is not an NCES code of 12 digits${/E\+|^\d{10,11}$/i.test(code) ? spoiled : ""}`];
    const state = value("LSTATE") ?? "";
    if (!/^[A-Z]{2}$/.test(state)) return [`“${state}” is no state`];
    const said = value("UPDATED_STATUS_TEXT") ?? "Open";
    const since = dayOf(value("EFFECTIVE_DATE"));
    const low = grade(value("GSLO"));
    const high = grade(value("GSHI"));
    return {
      ...{ line, code, nces: code },
      status: /^(open|new|added|reopened|changed)/i.test(said) ? "open" : said.toLowerCase(),
      district: asSaid(value("LEA_NAME")) ?? "",
      name: asSaid(value("SCH_NAME")) ?? "",
      street: asSaid(value("LSTREET1")),
      city: asSaid(value("LCITY")),
      state,
      zip: value("LZIP")?.slice(0, 5),
      phone: value("PHONE"),
      website: value("WEBSITE"),
      opened: /^new/i.test(said) ? since : undefined,
      closed: /^closed/i.test(said) ? since : undefined,
      grades: low && high ? (low === high ? low : `${low}-${high}`) : undefined,
      level: levelOf({ level: value("LEVEL"), type: value("SCH_TYPE_TEXT"), low, high }),
      updated: yearEnd(value("SCHOOL_YEAR")),
    };
  },
};

/** The last day of a school year like 2024-2025. */
function yearEnd(text: string | undefined): string | undefined {
  const year = /^\d{4}-(\d{4})$/.exec(text ?? "")?.[1];
  return year && `${year}-06-30`;
}

/** A grade as schools write it: K for KG, 6 for 06; undefined where there is none. */
function grade(text: string | undefined): string | undefined {
  if (text === "PK" || text === "KG") return text === "PK" ? "PK" : "K";
  return /^\d{1,2}$/.test(text ?? "") ? String(Number(text)) : undefined;
}

interface Kind {
  level?: string | undefined;
  type?: string | undefined;
  low?: string | undefined;
  high?: string | undefined;
}

function levelOf({ level, type, low, high }: Kind): DirectoryRow["level"] {
  if (/special/i.test(type ?? "")) return "special";
  if (/adult/i.test(level ?? "")) return "adult";
  const [from, to] = [Number(low) || 0, Number(high) || 0];
  if (to > 8) return from >= 6 ? "high" : "k-12";
  if (high === "PK") return "preschool";
  return from >= 5 ? "middle" : to > 0 || high === "K" ? "elementary" : "special";
}

/** Names in capitals, as some states send them, written as people do. */
function asSaid(text: string | undefined): string | undefined {
  return text === text?.toUpperCase()
    ? text?.toLowerCase().replace(/(^|[\s\-/.(])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : text;
}
