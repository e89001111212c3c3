import { kinds, type Collection, type Fields } from "../../schemas/index.ts";
import { checkDates } from "./dates.ts";
import { checkContactPage, checkHome } from "./department.ts";
import { checkDoubles } from "./doubles.ts";
import { checkEmergency } from "./emergency.ts";
import { checkEvent } from "./events.ts";
import { checkGlossary } from "./glossary.ts";
import { checkStep } from "./history.ts";
import { checkLegal, checkLegalWords } from "./legal.ts";
import { checkMeasured } from "./measured.ts";
import { checkMixed } from "./mixed.ts";
import { checkNotice, checkTranslated } from "./notices.ts";
import { checkOfficer } from "./officers.ts";
import { checkUses } from "./links.ts";
import { written, type ReadRecord } from "../read/record.ts";
import { checkPlainTexts } from "./plain.ts";
import { checkPromises } from "./promises.ts";
import { passagesOf } from "../read/passages.ts";
import { checkReading } from "./reading.ts";
import { checkReferences } from "./references.ts";
import { checkDiscontinued, checkFictional, checkShortCodes, checkTextNumbers } from "./numbers.ts";
import { checkDepartmentLines, checkOneNumber } from "./ownLines.ts";
import { checkResource } from "./resources.ts";
import type { Scope } from "./scope.ts";
import { checkSchools } from "./schools.ts";
import { checkPlaceOfSheet } from "./sheets.ts";
import { checkLabels } from "../read/tables/measures.ts";
import { checkFirstFor, checkTelling, checkTipTopic } from "./telling.ts";
import { checkFirstLines } from "./topics.ts";
import { checkTags } from "../read/tags.ts";
import { checkUnwritten } from "./unwritten.ts";
import { checkTranslation } from "./translations.ts";

/** A record of a known kind. */
type RecordOf<C extends Collection> = Omit<ReadRecord, "data"> & { data: (Fields<C> & Record<string, unknown>) | undefined };

/** What a kind checks of its own records, beside what its schema says. A record whose fields can't be used has been told so. */
const ownChecks: { [C in Collection]?: (record: RecordOf<C>, scope: Scope) => void } = {
  department(record, { targets }) {
    checkDepartmentLines(record, targets);
    checkHome(record, targets);
  },
  pages: checkContactPage,
  organizations: (record, { targets }) => checkOneNumber(record, targets),
  topics(record, { targets }) {
    checkFirstLines(record, targets);
    checkTipTopic(record, targets);
  },
  resources(record, { targets }) {
    if (!record.data) return;
    checkResource(record.data, record);
    checkTelling(record.data, record);
    checkFirstFor(record, targets);
  },
  officers: ({ data, source }) => data && checkOfficer(data, source),
  sheets: (record, { targets }) => checkPlaceOfSheet(record, targets),
  events: ({ data, source }, { today, zone }) => data && checkEvent(data, source, zone, today),
  history: ({ data, source }) => data && checkStep(data, source),
  measures: checkLabels,
  notices(record, scope) {
    if (record.data) checkNotice(record.data, record.source, scope);
    checkTranslated(record, scope);
  },
  emergencies: checkTranslated,
  emergency: ({ data, source }, scope) => data && checkEmergency(data, source, scope),
  accessibility: ({ data, source }, scope) => data && checkMeasured(data, source, scope, "RECORD=1 npx playwright test everyPage"),
  search: ({ data, source }, scope) => data && checkMeasured(data, source, scope, "RECORD=1 npm run bench:search"),
};

/** Checks what one record alone can't tell: references, links, doubles, samples and dates. */
export function checkRecords(scope: Scope): void {
  for (const record of scope.english) {
    checkReferences(record, scope.targets);
    checkTags(record.schema, record.fields, record.source, scope.named);
    checkUses(record, scope.targets);
    checkPlainTexts(record);
    checkRequiredComponents(record);
    checkDates(record, scope);
    checkSample(record, scope);
    checkFictional(record, scope.live);
    checkLegal(record, scope.today, scope.live);
    checkLegalWords(record, scope.telltale);
    checkWords(record, scope);
    checkUnwritten(record, scope.live);
    checkMixed(record, scope);
    ownChecks[record.file.collection]?.(record as never, scope);
  }
  for (const record of scope.translations) {
    checkTranslation(record);
    if (record.file.collection === "measures") checkLabels(record);
    checkUses(record, scope.targets);
    checkPlainTexts(record);
    checkRequiredComponents(record);
    checkPromises(record);
    checkWords(record, scope);
    checkUnwritten(record, scope.live);
    checkMixed(record, scope);
  }
  checkDoubles([...scope.targets.shown.values()], scope.languages);
  checkSchools([...scope.targets.shown.values()]);
  checkTextNumbers(scope.english);
  checkShortCodes(scope.english);
  checkDiscontinued(scope.english);
}

/** Checks how easy a record is to read, and what it calls things. */
function checkWords(record: ReadRecord, { glossaries }: Scope): void {
  if (record.fields === undefined) return;
  const passages = passagesOf(record);
  const glossary = glossaries[record.file.writtenIn];
  checkReading(record, passages);
  if (glossary) checkGlossary(record, passages, glossary);
}

function checkSample(record: ReadRecord, { live }: Scope): void {
  if (!live || written(record, "sample") !== true) return;
  record.source.reportAt(
    "sample-in-live",
    ["sample"],
    "This is a made-up record, and the site is live.",
    "Delete the file, or put real facts in and take this line out.",
    { atName: true },
  );
}

function checkRequiredComponents(record: ReadRecord): void {
  const { fields, uses } = record;
  if (fields === undefined || uses === undefined) return;
  for (const name of kinds[record.file.collection].body?.components ?? []) {
    if (!uses.some((use) => use.kind === "component" && use.name === name)) {
      record.source.report(
        "missing-component",
        record.source.bodyLine,
        1,
        `The text lacks <${name} />, which every page of this kind has.`,
        `<${name} />`,
      );
    }
  }
}
