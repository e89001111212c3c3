/** The words that a script says, as an attribute of the part that it works on: `<form {...scriptWords(words.finder)}>`. */
export function scriptWords(words: object): { "data-words": string } {
  return { "data-words": JSON.stringify(words) };
}

/** Reads back what {@link scriptWords} wrote. */
export function readWords<Words>({ dataset }: { dataset: Record<string, string | undefined> }): Words {
  return JSON.parse(dataset["words"]!) as Words;
}
