import type { About, Pair, State } from "./check/parity.ts";

/** What is told of the translations of a department: a line for each language. */
export interface Told {
  department: string;
  languages: string[];
  pairs: Pair[];
}

/** What an English text said when it was translated and no longer says, and what it says now; undefined if that is not known. */
export type Changes = { gone: string[]; added: string[] } | undefined;

const count = (pairs: Pair[], state: State) => pairs.filter((pair) => pair.state === state).length;
const isOpen = ({ vital, state }: Pair) => vital !== undefined && state !== "confirmed";

/** How the translations stand, in one line for each language: “chula-vista, es: 512 of 530 translated, …”. */
export function totals({ department, languages, pairs }: Told): string[] {
  if (pairs.length === 0) return [`${department}: in one language, ${languages.join()}.`];
  return languages.flatMap((language) => {
    const own = pairs.filter((pair) => pair.language === language);
    if (own.length === 0) return [];
    const missing = count(own, "missing");
    const [done, all] = [own.length - missing, own.length];
    const open = own.filter(isOpen).length;
    return (
      `${department}, ${language}: ${done} of ${all} translated, ${missing} missing, ${count(own, "changed")} changed in English since, ` +
      `${count(own, "confirmed")} confirmed; a live site needs ${open === 0 ? "no more" : `${open} more`} confirmed.`
    );
  });
}

/** Everything, in lists: what is to be done first. A file of `common/` stands there once, whoever shows it. */
export function lists(told: Told[], changed: (pair: Pair) => Changes): string {
  const pairs = [...new Map(told.flatMap((one) => one.pairs).map((pair) => [pair.file, pair])).values()];
  const list = (title: string, chosen: Pair[], line: (pair: Pair) => string) =>
    chosen.length === 0 ? [] : [`${title}\n${chosen.map((pair) => `  ${line(pair)}`).join("\n")}`];
  const of = (state: State) => pairs.filter((pair) => pair.state === state);
  return [
    ...list("Missing: make these files", of("missing"), (pair) => pair.file + mark(pair)),
    ...list("Changed in English since: compare, then write the new fingerprint", of("changed"), (pair) =>
      [pair.file + mark(pair), ...difference(changed(pair))].join("\n"),
    ),
    ...list("Translated, not confirmed", of("unconfirmed"), (pair) => pair.file + by(pair) + mark(pair)),
    ...list("Confirmed", of("confirmed"), (pair) => pair.file + by(pair)),
  ].join("\n\n");
}

const mark = ({ vital }: Pair) => (vital ? `  (${vital}: a live site needs it confirmed)` : "");

function by({ translation }: Pair): string {
  const { translated_by: translator, confirmed }: About = translation?.data ?? {};
  const said = [translator && `translated by: ${translator}`, confirmed && `confirmed: ${confirmed.by}, ${confirmed.date}`];
  return said.some(Boolean) ? `  (${said.filter(Boolean).join("; ")})` : "";
}

function difference(changes: Changes): string[] {
  if (!changes) return ["      What it said when it was translated is not in the project's history."];
  return [...changes.gone.map((line) => `      - ${line}`), ...changes.added.map((line) => `      + ${line}`)];
}
