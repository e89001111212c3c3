import { createReadStream, statSync } from "node:fs";
import { basename } from "node:path";
import { daysBetween } from "../../src/calendar/days.ts";
import { slug } from "../../src/lib/slug.ts";
import { own } from "../schools/edit.ts";
import { isOpen } from "../schools/home.ts";
import { saidOfAge } from "../schools/import.ts";
import { newSchool } from "../schools/newFile.ts";
import { readDirectory } from "../schools/read.ts";
import { sayBadLines } from "../schools/say.ts";
import { WrongAnswers, type Answers } from "./answers.ts";

/**
 * The files of a department's schools and their districts, from a directory that “npm run schools” reads; without one, a made-up school in
 * their place. Nobody has confirmed what a directory says: files say when it was read.
 *
 * @throws WrongAnswers with one sentence
 */
export async function schoolFiles({ schools, place, county, state }: Answers, today: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  if (!schools) return files.set("schools/example-school.mdx", "---\nname: Example School\nlevel: high\nsample: true\n---\n");
  if (!statSync(schools, { throwIfNoEntry: false })?.isFile()) throw new WrongAnswers(`There is no schools file “${schools}”.`);
  const name = basename(schools);
  const cities = new Set<string>();
  const { rows, layout, states, newest, bad, badCount } = await readDirectory(
    () => createReadStream(schools),
    (row) => {
      if (row.state !== state.code) return false;
      cities.add(row.city ?? "");
      // Of a county, the whole state: its districts are not in the directory.
      return isOpen(row) && (!county || row.city?.toLowerCase() === place.toLowerCase());
    },
  ).catch((error: unknown) => {
    throw new WrongAnswers(error instanceof Error ? error.message : String(error));
  });
  if (badCount > 0) throw new WrongAnswers(sayBadLines(bad, badCount, name));
  if (newest && daysBetween(newest, today) > layout.tooOld) throw new WrongAnswers(saidOfAge(name, newest, layout));
  if (!states.has(state.code))
    throw new WrongAnswers(`The schools file has no school of ${state.code}. It has those of ${[...states].join(", ")}.`);
  if (rows.length === 0)
    throw new WrongAnswers(`The schools file has no open school in ${place}. It has: ${[...cities].sort().slice(0, 12).join(", ")}.`);
  const taken = new Set<string>();
  for (const row of rows) {
    const district = row.district && slug(row.district);
    if (district)
      files.set(
        `organizations/${district}.yaml`,
        `kind: district\nsource: ${layout.page}\nread: ${today}\nname: ${own("name", row.district)}\n`,
      );
    const { id, text } = newSchool(row, district || undefined, {}, taken, today, { page: layout.page, confirms: false });
    files.set(`schools/${id}.mdx`, text);
  }
  return files;
}
