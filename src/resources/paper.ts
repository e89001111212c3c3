import type { Fields } from "../schemas/index.ts";
import { waysOf, type Way } from "./channels.ts";

interface Named {
  id: string;
  data: Fields<"resources">;
}

/** A number to call or to text. */
export type NumberWay = Extract<Way, { channel: "call" | "text" }>;

/** The numbers that everyone knows come first, wherever they stand in the alphabet. */
const known = ["911", "988"];
/** The number that finds other services, in every county that has it. */
const finder = "211";

const calls = (line: Named, number: string) => line.data.call?.some((call) => call.number === number) ?? false;

/**
 * The lines for a card or a sheet of paper: those for a crisis, the department's own, and 211, if they have a number.
 * `everywhere` are those of the widest area: 911 and 988, then the broadest. `near` are the others, the nearest first.
 *
 * @param contact the department's own line
 * @param areas the department's areas, from the widest to the smallest
 */
export function paperLines<L extends Named>(lines: L[], contact: string, areas: string[]): { everywhere: L[]; near: L[] } {
  const chosen = lines.filter(
    (line) => (line.data.crisis || line.id === contact || calls(line, finder)) && (line.data.call ?? line.data.text),
  );
  const rank = (line: L) => (known.findIndex((number) => calls(line, number)) + 1 || known.length + 1) * 1000 - line.data.topics.length;
  const nearness = (line: L) => (line.id === contact ? -1 : areas.length - areas.indexOf(line.data.area));
  const [widest] = areas;
  return {
    everywhere: chosen.filter((line) => line.data.area === widest).sort((a, b) => rank(a) - rank(b)),
    near: chosen.filter((line) => line.data.area !== widest).sort((a, b) => nearness(a) - nearness(b) || rank(a) - rank(b)),
  };
}

/**
 * The number to call and the number to text, for a reader's language where there is one; lines for TTY devices are left out.
 * There may be more: paper has little room.
 */
export function numbersFor(resource: Fields<"resources">, language: string): NumberWay[] {
  const ways = waysOf(resource).filter((way): way is NumberWay => way.channel === "text" || (way.channel === "call" && !way.tty));
  return (["call", "text"] as const).flatMap((channel) => {
    const own = ways.filter((way) => way.channel === channel);
    const best = own.find((way) => way.languages?.includes(language)) ?? own[0];
    return best ? [best] : [];
  });
}

/** True if somebody answers day and night at every one of the numbers. */
export function dayAndNight(numbers: NumberWay[]): boolean {
  return numbers.every((way) => way.hours === "always");
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
