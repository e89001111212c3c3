/**
 * Work that depends on its arguments alone, done once for each set of them. A result lives as long as the objects among the arguments: what
 * was made from a record goes with the record. Results are shared: who sorts or changes one takes a copy.
 */
export function once<Arguments extends readonly unknown[], Result>(work: (...by: Arguments) => Result): (...by: Arguments) => Result {
  const first = new Known<Result>();
  return (...by) => {
    let known = first;
    for (const argument of by) known = known.at(argument);
    known.result ??= { value: work(...by) };
    return known.result.value;
  };
}

/** The result for the arguments so far, and what is known of each that may come next. */
class Known<Result> {
  result: { value: Result } | undefined;
  readonly #values = new Map<unknown, Known<Result>>();
  readonly #objects = new WeakMap<object, Known<Result>>();

  at(argument: unknown): Known<Result> {
    const isObject = typeof argument === "object" && argument !== null;
    const known = (isObject ? this.#objects.get(argument) : this.#values.get(argument)) ?? new Known<Result>();
    if (isObject) this.#objects.set(argument, known);
    else this.#values.set(argument, known);
    return known;
  }
}
