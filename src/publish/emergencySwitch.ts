import { parseDocument } from "yaml";
import { clockAt } from "../calendar/zone.ts";
import { longestDays } from "../editorial/check/emergency.ts";
import { settingsOf, type Content } from "../editorial/read/content.ts";
import { suggest } from "../editorial/explain/nearest.ts";

/** What someone asks for in an emergency, as they type or choose it. */
export interface EmergencyRequest {
  /** "nothing", or the name of a ready text. */
  show: string;
  /** Schools that it is about, by name as people write it or by the name of their file, with commas between; "" if none is named. */
  schools: string;
  /** For how many hours the notice stays: it ends by itself. */
  hours: number;
}

const longestHours = longestDays * 24;

/**
 * The new text of a department's emergency.yaml. Its comments stay.
 *
 * @param text what the file holds now
 * @param now in milliseconds since 1970
 * @throws Error with a sentence for whoever asks
 */
export function switched(text: string, { hours, schools, show }: EmergencyRequest, content: Content, now: number): string {
  const file = parseDocument(text);
  for (const field of ["posted", "until", "schools", "see"]) file.delete(field);
  file.set("show", show);
  if (show !== "nothing") {
    const texts = (content.entries.emergencies[content.languages[0]!] ?? []).map(({ id }) => id);
    if (!texts.includes(show)) throw new Error(`There is no emergency text “${show}”. ${suggest(show, ["nothing", ...texts])}`);
    if (!(hours > 0 && hours <= longestHours))
      throw new Error(`The notice can stay from one hour to ${longestHours} hours (${longestDays} days); you gave “${hours}”.`);
    const zone = settingsOf(content).time_zone;
    file.set("posted", clockAt(now, zone));
    file.set("until", clockAt(now + hours * 3_600_000, zone));
    const names = new Set(schools.split(",").flatMap((name) => (name.trim() ? [schoolNamed(name.trim(), content)] : [])));
    if (names.size > 0) file.set("schools", file.createNode([...names], { flow: true }));
  }
  return file.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The file of a school that someone names, whatever the case: “hilltop high” is hilltop-high. */
function schoolNamed(name: string, content: Content): string {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const schools = content.entries.schools[content.languages[0]!] ?? [];
  const found = schools.filter(({ data, id }) => [id, data.name].some((known) => plain(known) === plain(name)));
  if (found.length === 1) return found[0]!.id;
  throw new Error(
    found.length > 1
      ? `More than one school is called “${name}”: ${found.map(({ id }) => id).join(", ")}. Write one of these names.`
      : `There is no school “${name}”. ${suggest(
          name,
          schools.map(({ data }) => data.name),
        )} Or name no school.`,
  );
}
