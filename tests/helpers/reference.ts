import { departmentsIn } from "../../src/editorial/read/departments.ts";

/**
 * The departments that came with the kit, as far as they are still there. Tests know their words and facts by heart; they ask them of
 * no other department. Whole files of such tests stand in folders called reference/, which vitest.config.ts leaves out without them.
 */
export const reference = departmentsIn(process.cwd()).filter((name) => ["chula-vista", "ventura"].includes(name));
