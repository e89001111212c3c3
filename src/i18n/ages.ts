import type { Fields } from "../schemas/index.ts";
import type { Interface } from "../schemas/interface.ts";
import { fill } from "./format.ts";

/** Ages served, like “Ages 12 to 24”; undefined if everyone is. */
export function agesInWords({ from, to }: NonNullable<Fields<"resources">["ages"]> = {}, words: Interface): string | undefined {
  if (from !== undefined && to !== undefined) return fill(words.resource.ages, { from, to });
  if (from !== undefined) return fill(words.resource.ages_from, { from });
  return to === undefined ? undefined : fill(words.resource.ages_to, { to });
}
