/** What a reader has chosen in the directory, as it stands behind the # of the address: `need=housing&channel=text&language=es&open=1`. */
export const sharedFields = ["need", "channel", "language"] as const;
/** What of a choice in the directory an address may say. */
export type SharedChoice = Partial<Record<(typeof sharedFields)[number], string>> & { open?: boolean };

/** An age is not put into an address, and neither is a topic that a reader may want to hide: it is left out before. */
export function writeChoice(choice: SharedChoice): string {
  const state = new URLSearchParams();
  for (const name of sharedFields) if (choice[name]) state.set(name, choice[name]);
  if (choice.open) state.set("open", "1");
  return String(state);
}

/** Reads back what {@link writeChoice} wrote; undefined where an address chooses nothing. */
export function readChoice(text: string): SharedChoice | undefined {
  const state = new URLSearchParams(text);
  if (![...sharedFields, "open"].some((name) => state.has(name))) return undefined;
  const fields = sharedFields.flatMap((name) => (state.get(name) ? [[name, state.get(name)] as const] : []));
  return { ...(Object.fromEntries(fields) as SharedChoice), open: state.has("open") };
}
