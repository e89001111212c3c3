/**
 * Syllables of Spanish words. Spelling tells them: a, e and o are the heart of a syllable each, and so are í and ú with their
 * accent (hiatus: “día”, “país”); i, u and ü without one join the vowel beside them (diphthong: “cuidar”, “escuela”), also
 * across an h (“prohibir”). Real Academia Española, Ortografía de la lengua española (2010), II.2.
 */

/** The number of syllables of a word. A word in capitals is spelled: “SRO” has at least as many as it has letters. */
export function spanishSyllables(written: string): number {
  if (/^[A-ZÑ]{2,5}$/.test(written)) return written.length;
  const sounds = written
    .toLowerCase()
    .normalize("NFC")
    .replace(/h/g, "")
    // In “que”, “guía” the u is not said. A y is a vowel at the end, and before a consonant: “hoy”, “Ysidro”.
    .replace(/(?<=[qg])u(?=[eiéí])/g, "")
    .replace(/y(?![aeiouáéíóúü])/g, "i");
  const groups = sounds.match(/[aeiouáéíóúü]+/g) ?? [];
  const syllables = groups.reduce((sum, group) => sum + Math.max(1, group.match(/[aeoáéóíú]/g)?.length ?? 0), 0);
  return Math.max(1, syllables);
}
