import { areasAround, inAreas, localAmong } from "./read/areas.ts";
import { checkAreas, lostAreas } from "./check/areas.ts";
import { checkAssets } from "./check/assets.ts";
import { collect, type Content } from "./read/content.ts";
import { unasked } from "./check/asked.ts";
import { checkLanguages, missingDepartment, missingParts, missingSwitch } from "./check/department.ts";
import { checkParity, pairsOf, type Pair } from "./check/parity.ts";
import { smallWords } from "./check/mixed.ts";
import { officeOf } from "./read/office.ts";
import { qualityOf } from "./qualityReport.ts";
import { baseColors, checkContrast } from "./check/contrast.ts";
import { knownDepartments, languagesIn } from "./read/departments.ts";
import { inReadingOrder, type Problem } from "./explain/problem.ts";
import { readLayers } from "./read/layers.ts";
import { fieldsNamed, keyOf, single } from "./read/record.ts";
import { checkCopied } from "./check/leftOver.ts";
import { checkDraft } from "./check/drafts.ts";
import { checkRecords } from "./check/records.ts";
import { unusedPictures } from "./check/pictures.ts";
import { checkInterfaceWords } from "./check/glossary.ts";
import { readGlossary, withNames } from "./read/glossary.ts";
import { readLawWords } from "./read/lawWords.ts";
import { readRedirects } from "./read/redirects.ts";
import { readSources } from "./read/sources.ts";
import { targetsOf } from "./check/references.ts";
import { answeringRecords, ownAsked, readAsked } from "./read/asked.ts";
import { readSearchWords } from "./read/searchWords.ts";
import { openSections } from "../i18n/sections.ts";
import { namedLanguages } from "./read/tags.ts";
import { readTables } from "./read/tables/measures.ts";
import { listTree } from "./read/tree.ts";
import { readInterface } from "./read/words.ts";

/** What comes of reading a department. */
export interface Reading {
  content: Content;
  /** What the check says. */
  readonly problems: Problem[];
  /** How each record stands in each further language of the site. */
  pairs: Pair[];
  /** Records that are not in the content because their files hold mistakes, by “collection name”. */
  unreadable: ReadonlySet<string>;
}

/** What is read: the project's folder, a department, and for which day it is checked (YYYY-MM-DD). */
type Asked = [
  root: string,
  department: string,
  today: string,
  /** This moment in milliseconds since 1970 (UTC), if the hour matters too. */
  now?: number,
  /** Judges a demonstration as if it were live. */
  asLive?: boolean,
  /** Takes in what is marked as a draft, as a preview does. */
  drafts?: boolean,
];

/**
 * Reads and checks everything a department's site is made from: `content/common/`, `content/<department>/` and
 * `content/interface/`. Astro, the check command and the tests all read through here.
 *
 * @throws Error with a sentence, if there is no such department
 */
export async function readContent(...asked: Asked): Promise<Reading> {
  // Taking its parts asks for the problems.
  return { ...(await readToShow(...asked)) };
}

/**
 * Reads the same, and checks it when its problems are asked for: a preview shows an edit before it says what is wrong with it.
 *
 * @throws Error with a sentence, if there is no such department
 */
export async function readToShow(...[root, department, today, now, asLive = false, drafts = false]: Asked): Promise<Reading> {
  const departments = knownDepartments(root, department);
  const tree = listTree(root, department);
  const { languages } = tree;
  const problems: Problem[] = [...tree.problems];

  const { english, translations, chosen, translated, covered, home, settings } = readLayers(tree, drafts);
  english.forEach(checkDraft);
  const { published, problems: tableProblems } = readTables(english, tree.tables, today);
  problems.push(...tableProblems);
  const words = readInterface(root, languages);
  const named = namedLanguages(words.words);
  problems.push(...words.problems, ...(await checkAssets(root, tree.assets)));
  const drawings = new Map(tree.assets.filter((asset) => asset.kind === "drawing").map((asset) => [asset.name, asset.path]));
  const pictures = new Set(tree.assets.filter((asset) => asset.kind === "picture").map((asset) => asset.path));

  const areas = settings && areasAround(settings.areas, chosen);
  const lost = lostAreas(chosen, areas ?? []);
  const { shown, elsewhere } = inAreas(chosen, areas);
  const open = openSections([...shown.values()].map(({ file }) => file));
  const targets = targetsOf(shown, elsewhere, drawings.keys(), pictures, open);
  const search = readSearchWords(root, [...new Set([...languages, ...languagesIn(root)])]);
  const answering = new Set([...answeringRecords(shown.values()), ...open.map((name) => `sections/${name}`)]);
  const leftOut = new Set(answeringRecords([...chosen].filter(([key]) => !shown.has(key)).map(([, record]) => record)));
  const { asked, problems: askedProblems } = readAsked(
    ownAsked(tree.asked, settings?.contact, answering).filter(({ key }) => !leftOut.has(key)),
    answering,
    search.words,
  );
  problems.push(...search.problems, ...askedProblems);
  const redirects = readRedirects(root, tree.lists["redirects.yaml"], targets.addresses, languages);
  const sources = readSources(root, tree.lists["sources.yaml"], english, named, today);
  problems.push(...redirects.problems, ...sources.problems);
  const law = readLawWords(root, tree.lists["law-words.yaml"]);
  problems.push(...law.problems);
  const { glossaries, stays, problems: glossaryProblems } = readGlossary(root, tree.lists["glossary.yaml"], languages);
  problems.push(...glossaryProblems);
  for (const [language, source] of words.sources) {
    checkInterfaceWords(source, glossaries[language]!, language);
    problems.push(...source.problems);
  }
  const shownTranslations = [...translated.values()].filter(({ file }) => shown.has(keyOf(file)));
  const pairs = pairsOf([...shown.values()], shownTranslations, languages);
  const check = (): Problem[] => {
    if (Object.keys(search.words).length > 0) problems.push(...unasked(shown.values(), asked));
    problems.push(...unusedPictures(tree.assets, [...english, ...translations]));
    const live = (home?.fields as { status?: unknown } | undefined)?.status === "live" || asLive;
    const hasFiles = tree.records.some((file) => file.layer === department);
    if (!home) problems.push(missingDepartment(department, hasFiles));
    else if (!chosen.has(keyOf(single.emergency))) problems.push(missingSwitch(department));
    // What the common files say of a department that is not there yet would be no help.
    if (hasFiles && !lost) {
      problems.push(...missingParts(department, targets));
      checkAreas(chosen, elsewhere);
      checkRecords({
        english: [...shown.values()],
        translations: shownTranslations,
        targets: { ...targets, moved: new Map(redirects.redirects.map(({ from, to }) => [from, to])) },
        languages,
        named,
        today,
        now,
        zone: settings?.time_zone,
        telltale: law.telltale,
        glossaries,
        stays,
        small: smallWords(Object.fromEntries(Object.entries(search.words).map(([language, { stop }]) => [language, stop]))),
        live,
      });
      checkCopied([...shown.values(), ...shownTranslations], root, department, departments);
      if (home) checkLanguages(home, tree.unused);
      checkParity(pairs, today, live);
      // A common file in whose place the department has its own serves others: its translation must not grow old unseen.
      checkParity(pairsOf(covered.english, covered.translations, languages), today, false);
    }
    if (home && settings) checkContrast(settings.colors, baseColors(root), home.source);
    for (const record of [...english, ...translations]) problems.push(...record.source.problems);
    return inReadingOrder(lost ?? problems);
  };

  const entries = collect(shown, translated, languages, {
    zone: settings?.time_zone,
    areas: areas ?? [],
    local: localAmong(areas ?? [], chosen),
    areaName: (area, language) => {
      const key = keyOf({ collection: "areas", id: area });
      return String(translated.get(`${language} ${key}`)?.data?.["name"] ?? fieldsNamed(chosen, "areas", area)?.name ?? area);
    },
    elsewhere,
    office: officeOf(shown),
  });
  let checked: Problem[] | undefined;
  return {
    content: {
      department,
      languages,
      words: words.words,
      entries,
      open,
      drawings,
      redirects: redirects.redirects,
      stays: withNames(stays, shown.values()),
      sources: sources.sources,
      published,
      quality: () => qualityOf([...shown.values()], pairs, languages, today),
      search: { languages: search.words, asked },
    },
    get problems() {
      return (checked ??= check());
    },
    pairs,
    unreadable: new Set(english.filter(({ data }) => !data).map(({ file }) => keyOf(file))),
  };
}
