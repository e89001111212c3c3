import { addressInLine } from "../i18n/address.ts";
import { marked } from "../i18n/sample.ts";
import { languagesOf, type Channel } from "../resources/channels.ts";
import { reach, type WayView } from "../resources/reach.ts";
import type { Hours } from "../resources/hours.ts";
import type { Interface } from "../schemas/interface.ts";
import { pageInLanguage, type Exported } from "./exported.ts";

type Column = keyof Interface["data_columns"];

/** What keeps a number in its order within words from right to left: a table needs none. */
const marksOfOrder = /[\u2066-\u2069]/g;

/**
 * Rows as CSV by RFC 4180: commas, lines that end with CR LF, quotes where they are needed. UTF-8 without a byte order mark.
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises for CSV; a number stays a number.
 */
export function csv(rows: (string | number | undefined)[][]): string {
  return rows.map((row) => `${row.map((value) => (typeof value === "number" ? String(value) : cell(value ?? ""))).join(",")}\r\n`).join("");
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Every help line and service as a table: a header row with the names of the columns, then one row each. */
export function resourcesCsv(from: Exported): string {
  const rows = from.resources.map((resource) => row(from, resource));
  const columns = Object.keys(rows[0] ?? {}) as Column[];
  return csv([columns, ...rows.map((values) => columns.map((column) => values[column]))]);
}

function row(from: Exported, { id, data }: Exported["resources"][number]): Record<Column, string | number | undefined> {
  const ways = reach(data, from).every;
  const all = (channel: Channel, say: (view: WayView) => string) =>
    many(
      ways
        .filter(({ way }) => way.channel === channel)
        .map((view) => [say(view), ...(view.way.languages ? [`(${view.way.languages.join(" ")})`] : [])].join(" ")),
    );
  return {
    id,
    name: marked(data.name, data, from.words),
    what: data.what,
    who: data.who,
    age_from: data.ages?.from,
    age_to: data.ages?.to,
    call: all("call", ({ written }) => written.replace(marksOfOrder, "")),
    text: all("text", ({ way }) => (way.channel === "text" ? [way.number, way.keyword, way.zip && "ZIP"].filter(Boolean).join(" ") : "")),
    chat: all("chat", ({ way }) => (way.channel === "chat" ? way.url : "")),
    form: all("form", ({ way }) => (way.channel === "form" ? way.url : "")),
    web: data.web,
    visit: data.visit && addressInLine(data.visit),
    app: data.app,
    hours: many([
      ...new Set(ways.filter(({ way }) => way.hours && way.channel !== "web").map(({ way }) => `${way.channel} ${spans(way.hours)}`)),
    ]),
    time_zone: data.time_zone,
    languages: many(languagesOf(data)),
    interpreters: data.interpreters && String(data.interpreters),
    cost: data.cost,
    area: data.area_name,
    topics: many(data.topics),
    crisis: String(data.crisis),
    answers: data.answers,
    told: data.told,
    told_source: data.told_source,
    asks_name: data.tip?.asks_name,
    shows_number: data.tip?.shows_number,
    read_by: data.read_by,
    privacy: data.privacy,
    next: many(data.next ?? []),
    note: data.note,
    run_by: from.organizations.find((of) => of.id === data.organization)?.data.name,
    checked: data.checked,
    read: data.read,
    sources: many(data.source ?? []),
    sample: String(data.sample ?? false),
    page: pageInLanguage(from, "resources", id),
  };
}

const many = (values: string[]) => values.join("; ");

/** Hours in one cell: “always”, or “mon tue 16:00-22:00, sat 09:00-12:00”. */
function spans(hours: Hours): string {
  return Array.isArray(hours) ? hours.map(({ days, from, to }) => `${days.join(" ")} ${from}-${to}`).join(", ") : (hours ?? "");
}
