/**
 * Work whose result is the same for every page: in a build it is done once for each set of arguments. In dev content changes between pages:
 * there it is done anew. Results are shared: who sorts or changes one takes a copy.
 */
export function oncePerBuild<Arguments extends string[], Result>(work: (...by: Arguments) => Result): (...by: Arguments) => Result {
  const results = new Map<string, Result>();
  return (...by) => {
    if (!import.meta.env.PROD) return work(...by);
    const key = by.join("\n");
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = work(...by);
    results.set(key, result);
    return result;
  };
}
