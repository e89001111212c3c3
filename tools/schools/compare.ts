import { compareFacts, type Change, type School, type Surroundings } from "./changes.ts";
import { codesOf, homeOf, isNew, isOpen } from "./home.ts";
import { bare, isKnownAs, schoolName } from "./names.ts";
import { newSchool, type NewSchool } from "./newFile.ts";
import type { DirectoryRow, Layout } from "./layout.ts";

/** What the directory is compared with. */
export interface Ours {
  schools: School[];
  organizations: { id: string; phone?: string | undefined; website?: string | undefined }[];
  bounds?: Surroundings["bounds"];
  today: string;
}

/** What a directory is worth. */
export interface Directory extends Pick<Layout, "page" | "confirms"> {
  /** The last day that it speaks of. */
  newest?: string | undefined;
}

/** A school of ours with its row in the directory. */
export interface Found {
  school: School;
  row: DirectoryRow;
  /** Changes that an import makes. */
  changes: Change[];
  /** Changes that it does not make: the editor keeps the field, or has confirmed the school after the directory was made. */
  kept: Change[];
}

/** What a directory says of all schools of a department. */
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
  const codes = new Set(ours.schools.flatMap(({ data }) => codesOf(data)));
  const home = homeOf(ours.schools);
  return (row) => codesOf(row).some((code) => codes.has(code)) || (isOpen(row) && home.has(row, isNew(row, ours.today)));
}

/** Holds the schools of a department against a directory. */
export function compareSchools(rows: DirectoryRow[], ours: Ours, directory: Directory): Findings {
  const findings: Findings = { found: [], closed: [], opened: [], perhaps: [], notes: [], missing: [], uncoded: [] };
  const matched = new Set<DirectoryRow>();
  for (const school of ours.schools) {
    const { level } = school.data;
    const [first, ...further] = codesOf(school.data);
    if (level === "private" || !first) {
      findings.uncoded.push(school);
      continue;
    }
    const has = (code: string) => rows.filter((row) => codesOf(row).includes(code));
    const candidates = [...new Set([first, ...further].flatMap(has))];
    const row = candidates.find(isOpen) ?? candidates[0];
    if (!row) findings.missing.push(school);
    else {
      candidates.forEach((candidate) => matched.add(candidate));
      compareOne(school, row, ours, directory, findings);
    }
  }
  findUnlisted(
    rows.filter((row) => !matched.has(row)),
    ours,
    directory,
    findings,
  );
  return findings;
}

function compareOne(school: School, row: DirectoryRow, ours: Ours, { confirms, newest }: Directory, findings: Findings): void {
  const { data, file } = school;
  const note = (text: string) => void findings.notes.push({ file, text });
  if (row.status === "closed" || row.status === "merged") return void findings.closed.push({ school, row });
  if (!isOpen(row))
    return note(`the directory gives its status as “${row.status || "nothing"}”, so nothing was compared. Ask its district.`);
  const keep = new Set(data.keep);
  const { changes, doubts } = compareFacts(data, row, {
    district: ours.organizations.find(({ id }) => id === data.district),
    bounds: ours.bounds,
  });
  const ourWord = ({ field }: Change) => keep.has(field) || (!confirms && newest !== undefined && (data.checked ?? "") > newest);
  findings.found.push({
    school,
    row,
    changes: changes.filter((change) => !ourWord(change)),
    kept: changes.filter(ourWord),
  });
  if (keep.has("coordinates") && !keep.has("address") && changes.some(({ field }) => field === "address"))
    note("its address changes, but its coordinates are kept: look the new place up on a map.");
  for (const doubt of doubts) note(`${doubt}; ours stays.`);
  if (row.state_id && row.state_id !== data.state_id)
    note(
      `the directory has it under the code ${row.state_id}${data.state_id ? ` instead of ${data.state_id}` : ""}. If it is the same school, write: state_id: "${row.state_id}"`,
    );
  if (!keep.has("name") && !isKnownAs(row.name, [data.name, ...(data.aliases ?? [])]))
    note(
      `the directory calls it “${row.name}”; we call it “${data.name}”. Names are never changed here: change it by hand, or add the other name to its aliases.`,
    );
}

function findUnlisted(rows: DirectoryRow[], ours: Ours, directory: Directory, findings: Findings): void {
  const home = homeOf(ours.schools);
  const taken = new Set(ours.schools.map(({ id }) => id));
  for (const row of rows) {
    if (!isOpen(row) || !home.has(row, true)) continue;
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
          directory,
        ),
      );
  }
}
