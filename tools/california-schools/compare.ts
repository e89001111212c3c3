import { compareFacts, type Change, type School, type Surroundings } from "./changes.ts";
import { homeOf, isNew, isOpen } from "./home.ts";
import { bare, isKnownAs, schoolName } from "./names.ts";
import { newSchool, type NewSchool } from "./newFile.ts";
import type { DirectoryRow } from "./row.ts";

/** What the directory is compared with. */
export interface Ours {
  schools: School[];
  organizations: { id: string; phone?: string | undefined; website?: string | undefined }[];
  bounds?: Surroundings["bounds"];
  today: string;
}

export interface Found {
  school: School;
  row: DirectoryRow;
  /** Changes that an import makes. */
  changes: Change[];
  /** Changes that it does not make, because the editor keeps the field. */
  kept: Change[];
}

export interface Findings {
  /** Schools that the directory has and that are open, with or without changes. */
  found: Found[];
  closed: { school: School; row: DirectoryRow }[];
  opened: NewSchool[];
  /** Open schools without a file that an editor should look at. */
  perhaps: { row: DirectoryRow; why: string }[];
  /** What else an editor should know, by file. */
  notes: { file: string; text: string }[];
  /** Schools with a code that the file does not have. */
  missing: School[];
  /** Schools that the directory can't have: private ones, and those without a code. */
  uncoded: School[];
}

/** Tells which rows of the directory matter: our schools, and open ones where we have schools. */
export function keeper(ours: Ours): (row: DirectoryRow) => boolean {
  const cds = new Set(ours.schools.map(({ data }) => data.cds));
  const nces = new Set(ours.schools.map(({ data }) => data.nces));
  const home = homeOf(ours.schools);
  return (row) =>
    cds.has(row.cds) ||
    (row.nces !== undefined && nces.has(row.nces)) ||
    (isOpen(row) && !row.cds.endsWith("0000000") && home.has(row, isNew(row, ours.today)));
}

export function compareSchools(rows: DirectoryRow[], ours: Ours): Findings {
  const findings: Findings = { found: [], closed: [], opened: [], perhaps: [], notes: [], missing: [], uncoded: [] };
  const matched = new Set<DirectoryRow>();
  for (const school of ours.schools) {
    const { cds, nces, level } = school.data;
    if (level === "private" || (!cds && !nces)) {
      findings.uncoded.push(school);
      continue;
    }
    const candidates = [...rows.filter((row) => row.cds === cds), ...rows.filter((row) => nces && row.nces === nces && row.cds !== cds)];
    const row = candidates.find(isOpen) ?? candidates[0];
    if (!row) findings.missing.push(school);
    else {
      candidates.forEach((candidate) => matched.add(candidate));
      compareOne(school, row, ours, findings);
    }
  }
  findUnlisted(
    rows.filter((row) => !matched.has(row)),
    ours,
    findings,
  );
  return findings;
}

function compareOne(school: School, row: DirectoryRow, ours: Ours, findings: Findings): void {
  const { data, file } = school;
  const note = (text: string) => void findings.notes.push({ file, text });
  if (/^(closed|merged)$/i.test(row.status)) return void findings.closed.push({ school, row });
  if (!isOpen(row))
    return note(`the directory gives its status as “${row.status || "nothing"}”, so nothing was compared. Ask its district.`);
  const keep = new Set(data.keep);
  const { changes, doubts } = compareFacts(data, row, {
    district: ours.organizations.find(({ id }) => id === data.district),
    bounds: ours.bounds,
  });
  findings.found.push({
    school,
    row,
    changes: changes.filter(({ field }) => !keep.has(field)),
    kept: changes.filter(({ field }) => keep.has(field)),
  });
  if (keep.has("coordinates") && !keep.has("address") && changes.some(({ field }) => field === "address"))
    note("its address changes, but its coordinates are kept: look the new place up on a map.");
  for (const doubt of doubts) note(`${doubt}; ours stays.`);
  if (row.cds !== data.cds)
    note(
      `the directory has it under the CDS code ${row.cds}${data.cds ? ` instead of ${data.cds}` : ""}. If it is the same school, write: cds: "${row.cds}"`,
    );
  if (!keep.has("name") && !isKnownAs(row.name, [data.name, ...(data.aliases ?? [])]))
    note(
      `the directory calls it “${row.name}”; we call it “${data.name}”. Names are never changed here: change it by hand, or add the other name to its aliases.`,
    );
}

function findUnlisted(rows: DirectoryRow[], ours: Ours, findings: Findings): void {
  const home = homeOf(ours.schools);
  const taken = new Set(ours.schools.map(({ id }) => id));
  for (const row of rows) {
    if (!isOpen(row) || row.cds.endsWith("0000000") || !home.has(row, true)) continue;
    const fresh = isNew(row, ours.today);
    const twin = ours.schools.find(({ data }) =>
      [data.name, ...(data.aliases ?? [])].some((name) => bare(name) === bare(schoolName(row.name).name)),
    );
    const district = home.district(row);
    if (twin)
      findings.perhaps.push({
        row,
        why: `its name is that of ${twin.file}. If it is the same school under a new code, change the code there`,
      });
    else if (!home.has(row, false)) {
      if (fresh)
        findings.perhaps.push({
          row,
          why: `it opened on ${row.opened}, but we have no school of its district (${row.district}) in ${row.city}`,
        });
    } else if (!fresh)
      findings.perhaps.push({
        row,
        why: row.opened ? `it has been open since ${row.opened.slice(0, 4)}` : "the directory does not say since when it is open",
      });
    else
      findings.opened.push(
        newSchool(
          row,
          district,
          { district: ours.organizations.find(({ id }) => id === district), bounds: ours.bounds },
          taken,
          ours.today,
        ),
      );
  }
}
