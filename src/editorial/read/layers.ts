import type { Fields } from "../../schemas/index.ts";
import { withContact } from "./contact.ts";
import { fieldsOf, isDraft, keyOf, readEnglish, single, type ReadRecord } from "./record.ts";
import { withSigned } from "./signed.ts";
import { readTranslation } from "./translation.ts";
import type { Tree } from "./tree.ts";

/** Files that have been read, and their translations. */
interface Read {
  english: ReadRecord[];
  translations: ReadRecord[];
}

/** The records of a department, from the common files and its own. */
interface Layers extends Read {
  /** What a department has: its own files, and the common ones in whose place it has none; by “collection name”. */
  chosen: Map<string, ReadRecord>;
  /** The translations of those, by “language collection name”. */
  translated: Map<string, ReadRecord>;
  /** Common files in whose place the department has its own. */
  covered: Read;
  /** The file with the department's settings, and what it says as far as it can be used. */
  home: ReadRecord | undefined;
  settings: Fields<"department"> | undefined;
}

/**
 * Reads the files of both layers: a department's file takes the place of the common file of the same name, with its translations.
 *
 * @param drafts whether what is marked as a draft is taken in
 */
export function readLayers({ records }: Tree, drafts: boolean): Layers {
  const inLayer = ({ file }: ReadRecord) => `${file.layer} ${keyOf(file)}`;
  const english = records.filter((file) => !file.language).map(readEnglish);
  const originals = new Map(english.map((record) => [inLayer(record), record]));
  const translations = records
    .filter((file) => file.language)
    .map((file) => readTranslation(file, originals.get(`${file.layer} ${keyOf(file)}`)));
  const standing = new Map(english.filter((record) => drafts || !isDraft(record)).map((record) => [keyOf(record.file), record]));
  const home = standing.get(keyOf(single.settings));
  const settings = fieldsOf("department", home);
  const filledIn = (record: ReadRecord) => withSigned(withContact(record, settings?.contact), settings?.signed);
  const covered = english.filter(({ file }) => file.layer === "common" && (standing.get(keyOf(file))?.file.layer ?? "common") !== "common");
  return {
    english,
    translations,
    chosen: new Map([...standing].map(([key, record]) => [key, filledIn(record)])),
    translated: new Map(
      translations
        .filter(({ file, original }) => original && standing.get(keyOf(file)) === original)
        .map((record) => [`${record.file.language} ${keyOf(record.file)}`, filledIn(record)]),
    ),
    covered: { english: covered, translations: translations.filter(({ original }) => original && covered.includes(original)) },
    home,
    settings,
  };
}
