import type { Fields } from "../../schemas/index.ts";
import type { Source } from "../explain/source.ts";

/** Checks that a step of the history stands somewhere. */
export function checkStep({ main, program }: Fields<"history">, source: Source): void {
  if (main || program !== undefined) return;
  source.reportAt(
    "missing",
    ["main"],
    "This step stands on no page: it is left out of the department's history and names no program.",
    "Name its program below it, like program: safety-patrol. Or take this line out.",
  );
}
