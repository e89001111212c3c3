import type { Fields } from "../schemas/index.ts";
import { waysOf } from "./channels.ts";

interface Named {
  id: string;
  data: Fields<"resources">;
}

/** What a department says of its lines. */
type Settings = Pick<Fields<"department">, "areas" | "contact" | "crisis" | "emergency" | "referral">;

/**
 * The lines for a card or a sheet of paper, if they have a number: those for a crisis, the department's own, and the one
 * that finds other services. `everywhere` are those of the widest area: the emergency and the crisis line, then the
 * broadest. `near` are the others: the department's own, then the nearest.
 */
export function paperLines<L extends Named>(
  lines: L[],
  { areas, contact, crisis, emergency, referral }: Settings,
): { everywhere: L[]; near: L[] } {
  const always = [contact, crisis, emergency, referral];
  const numbered = (line: L) => waysOf(line.data).some(({ channel }) => channel === "call" || channel === "text");
  const chosen = lines.filter((line) => (line.data.crisis || always.includes(line.id)) && numbered(line));
  const known = [emergency, crisis];
  const rank = (line: L) => (known.indexOf(line.id) + 1 || known.length + 1) * 1000 - line.data.topics.length;
  const nearness = (line: L) => (line.id === contact ? -1 : areas.length - areas.indexOf(line.data.area));
  const [widest] = areas;
  const wide = (line: L) => line.data.area === widest && line.id !== contact;
  return {
    everywhere: chosen.filter(wide).sort((a, b) => rank(a) - rank(b)),
    near: chosen.filter((line) => !wide(line)).sort((a, b) => nearness(a) - nearness(b) || rank(a) - rank(b)),
  };
}

/**
 * As many of the lines as there is room for, in their order.
 *
 * @param size how much room a line takes
 * @param room how much there is, in the same unit
 */
export function fitting<L>(lines: L[], size: (line: L) => number, room: number): L[] {
  let left = room;
  return lines.filter((line) => {
    const needed = size(line);
    if (needed > left) return false;
    left -= needed;
    return true;
  });
}
