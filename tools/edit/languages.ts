import { languageName } from "../../src/editorial/explain/languageName.ts";
import { isLanguage } from "../../src/editorial/read/departments.ts";
import { readInterface } from "../../src/editorial/read/words.ts";

/** Languages with three letters that schools meet: sign language, Hmong, Cantonese, Hawaiian, Cherokee, Ilocano, Cebuano, Chuukese. */
const threeLetters = ["ase", "hmn", "yue", "haw", "chr", "ilo", "ceb", "chk"];
const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const twoLetters = letters.flatMap((first) => letters.map((second) => first + second));

/**
 * The languages that someone may speak, to be picked by name: those of the site and those that its interface words name stand first.
 *
 * @param own the languages of the site
 */
export function languageChoices(root: string, own: readonly string[]): { label: string; value: string }[] {
  const named = readInterface(root, ["en"]).words["en"]?.languages ?? {};
  const first = [...new Set([...own, ...Object.keys(named)])];
  // An older tag of a language, like iw for Hebrew, is left out.
  const others = [...twoLetters, ...threeLetters].filter(
    (tag) => !first.includes(tag) && isLanguage(tag) && Intl.getCanonicalLocales(tag)[0] === tag,
  );
  const choice = (value: string) => ({ label: named[value] ?? languageName(value), value });
  // Of two tags with one name, like ak and tw for Akan, one is enough.
  const rest = [...Map.groupBy(others, languageName).values()].map(([tag]) => tag!);
  return [...first.map(choice), ...rest.map(choice).toSorted((a, b) => a.label.localeCompare(b.label, "en"))];
}
