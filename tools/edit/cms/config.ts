import { languageName } from "../../../src/editorial/explain/languageName.ts";
import type { Collection } from "../../../src/schemas/index.ts";
import { cmsFields, labelOf, type Choices, type CmsField } from "./fields.ts";
import { aboutLanguages, aboutName, aboutTranslation, edited, editedKind } from "./kinds.ts";
import { isSingle } from "./names.ts";

/** What the configuration needs to know of a site. */
export interface Site {
  department: string;
  /** Those of the site, in its order. */
  languages: string[];
  addresses: Choices["addresses"];
  spoken: Choices["languages"];
  /** Where the content is read and saved. */
  backend: Record<string, unknown>;
}

/** The field by which records of a kind are listed. */
export function titleOf(collection: string): string | undefined {
  if (!(edited as string[]).includes(collection) || isSingle(collection as Collection)) return undefined;
  const { words, facts } = editedKind(collection as Collection);
  return ["title", "name"].find((name) => name in words || name in facts) ?? "text";
}

/**
 * The configuration of Sveltia CMS, from the schemas that the check reads: it can't say otherwise.
 * Its own schema is in the package: schema/sveltia-cms.json.
 */
export function cmsConfig({ department, languages, addresses, spoken, backend }: Site) {
  const choices: Choices = { title: titleOf, addresses, languages: spoken };
  const i18n = {
    structure: "multiple_files",
    locales: languages,
    default_locale: languages[0],
    omit_default_locale_from_file_path: true,
  };
  const several = languages.length > 1;
  const options = (collection: Collection) => ({ fields: fieldsOfKind(collection, languages, choices), format: "json", i18n: several });
  return {
    load_config_file: false,
    backend,
    app_title: department,
    media_folder: "pictures",
    public_folder: "/pictures",
    show_preview_links: false,
    // The other language stands in its place: the true preview is the site itself.
    editor: { preview: false },
    // File names become addresses: small letters, digits and hyphens.
    slug: { encoding: "ascii", clean_accents: true },
    output: { omit_empty_optional_fields: true },
    ...(several && { i18n: { ...i18n, initial_locales: "all" } }),
    collections: edited
      .filter((name) => !isSingle(name))
      .map((name) => ({
        ...{ name, label: labelOf(name), folder: name, extension: "json", identifier_field: titleOf(name), slug: `{{${titleOf(name)}}}` },
        // A word for Sveltia's own use of the name, which is another one.
        aliases_field: false,
        // An area's law stands in a folder of its own, which no form asks for.
        create: name !== "law",
        // What is taken away leaves links behind: that is done with care on the desk's first page.
        delete: false,
        ...options(name),
      })),
    singletons: edited.filter(isSingle).map((name) => ({
      ...{ name, label: labelOf(name), file: several ? `${name}.{{locale}}.json` : `${name}.json` },
      ...options(name),
    })),
  };
}

function fieldsOfKind(collection: Collection, languages: string[], choices: Choices): CmsField[] {
  const { kind, facts, words } = editedKind(collection);
  const body: CmsField = {
    ...{ name: "body", label: "Text", widget: "richtext", required: kind.ending === ".mdx" && !kind.text, i18n: true },
    buttons: ["bold", "italic", "link", "heading-two", "heading-three", "quote", "bulleted-list", "numbered-list"],
    modes: ["rich_text", "raw"],
    linked_images: false,
  };
  const hasWords = Object.keys(words).length > 0 || kind.ending === ".mdx";
  return [
    ...cmsFields(words, true, choices),
    ...(kind.ending === ".mdx" ? [body] : []),
    ...cmsFields(facts, false, choices),
    ...(hasWords ? aboutLanguages(languages).map((language) => about(language, choices)) : []),
  ];
}

/** What is said of a translation stands once, beside the facts: in the translation itself there are only words. */
function about(language: string, choices: Choices): CmsField {
  return {
    ...{
      name: aboutName(language),
      label: `About the ${languageName(language)} text`,
      widget: "object",
      required: false,
      i18n: false,
      collapsed: "auto",
    },
    fields: cmsFields(aboutTranslation, false, choices),
  };
}
