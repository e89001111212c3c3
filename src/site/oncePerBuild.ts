import { once } from "../lib/once.ts";

/**
 * Work whose result is the same for every page: in a build it is done once for each set of arguments. In dev content changes between pages:
 * there it is done anew.
 */
export function oncePerBuild<Arguments extends string[], Result>(work: (...by: Arguments) => Result): (...by: Arguments) => Result {
  return import.meta.env.PROD ? once(work) : work;
}
