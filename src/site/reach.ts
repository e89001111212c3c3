import { reach, type Reach, type Reader } from "../resources/reach.ts";
import type { Fields } from "../schemas/index.ts";
import { record } from "./records.ts";

/** How a reader reaches a resource. */
export async function reachOf(id: string, reader: Reader): Promise<Reach> {
  return reach((await record("resources", reader.language, id)).data, reader);
}

/** How a reader reaches the lines that stand on every page: the unit's own, the one for danger, the one for a crisis. */
export async function departmentLines(
  department: Fields<"department">,
  reader: Reader,
): Promise<Record<"unit" | "emergency" | "crisis", Reach>> {
  const [unit, emergency, crisis] = await Promise.all(
    [department.contact, department.emergency, department.crisis].map((id) => reachOf(id, reader)),
  );
  return { unit: unit!, emergency: emergency!, crisis: crisis! };
}
