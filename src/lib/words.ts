/** Small letters without accents, in words: “Álvarez-Peña’s” is `alvarez penas`. */
export function wordsIn(text: string): string[] {
  return text
    .normalize("NFD")
    .replace(/[\p{M}.'’]/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
