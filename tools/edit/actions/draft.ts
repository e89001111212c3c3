import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprintOf, readEnglish } from "../../../src/editorial/read/record.ts";
import type { ContentFile } from "../../../src/editorial/read/tree.ts";
import type { Contents, NewText } from "../../files/write.ts";
import { setFields } from "./fields.ts";
import { translationsOf, type Site } from "./site.ts";
import { Refusal } from "../../files/refusal.ts";

/** What an action is about to change. Nothing is written here. */
export class Draft {
  readonly #site: Site;
  readonly #changes = new Map<string, NewText>();

  constructor(site: Site) {
    this.#site = site;
  }

  /** The text of a file with what has been drafted so far; undefined if there is none. */
  text(path: string): string | undefined {
    const drafted = this.#changes.get(path);
    if (drafted) return typeof drafted.after === "string" ? drafted.after : undefined;
    const file = join(this.#site.root, path);
    if (!existsSync(file)) return undefined;
    const text = readFileSync(file, "utf8");
    if (/[\uFFFD\0]/.test(text))
      throw new Refusal(`${path} is not saved as UTF-8. Save it again with the encoding UTF-8; nothing was changed.`);
    return text;
  }

  /** Gives a file another text or other bytes. */
  put(path: string, after: string | Uint8Array): void {
    const before = this.#changes.has(path) ? this.#changes.get(path)!.before : (this.text(path) ?? this.#bytes(path));
    if (typeof after === "string" && after === before) this.#changes.delete(path);
    else this.#changes.set(path, { path, before, after });
  }

  /** A file that must not be there yet. */
  add(path: string, after: string | Uint8Array): void {
    if (existsSync(join(this.#site.root, path))) throw new Refusal(`${path} is there already. Choose another name; nothing was changed.`);
    this.put(path, after);
  }

  remove(path: string): void {
    const before = this.#changes.get(path)?.before ?? this.#bytes(path);
    if (before !== undefined) this.#changes.set(path, { path, before, after: undefined });
  }

  #bytes(path: string): Contents {
    const file = join(this.#site.root, path);
    return existsSync(file) ? readFileSync(file) : undefined;
  }

  /** Gives a file's fields other values; undefined takes one out. */
  set(file: Pick<ContentFile, "path" | "collection">, values: Record<string, unknown>): void {
    const text = this.text(file.path);
    if (text === undefined) throw new Refusal(`${file.path} is not there any more. Nothing was changed.`);
    this.put(file.path, setFields({ ...file, text }, values));
  }

  /**
   * After the same change in a text and its translations: where a translation was up to date before, it is so now, and its
   * fingerprint says so. One that was behind stays behind.
   */
  keepInStep(file: ContentFile): void {
    const text = this.text(file.path);
    if (text === undefined || text === file.text) return;
    const [before, now] = [file.text, text].map((version) => fingerprintOf(readEnglish({ ...file, text: version })));
    if (before === now) return;
    for (const translation of translationsOf(this.#site, file)) {
      const own = this.text(translation.path);
      const from = /^translates: *["']?(\w{8})/m;
      if (own !== undefined && from.exec(translation.text)?.[1] === before)
        this.put(translation.path, own.replace(/^(translates: *["']?)\w{8}/m, `$1${now}`));
    }
  }

  changes(): NewText[] {
    return [...this.#changes.values()];
  }
}

/** The fingerprint of the words of an English file with a text, for a translation that says the same. */
export function fingerprintFor(file: ContentFile, text: string): string {
  return fingerprintOf(readEnglish({ ...file, text }));
}
