import { z } from "zod";
import { accessibility } from "./accessibility.ts";
import { agreements } from "./agreement.ts";
import { areas } from "./area.ts";
import { departmentFacts, departmentWords } from "./department.ts";
import { emergencies, emergency } from "./emergency.ts";
import { events } from "./event.ts";
import { feedback } from "./feedback.ts";
import { figures } from "./figure.ts";
import { history } from "./history.ts";
import { journeys } from "./journey.ts";
import { kind, recordSchema, type EvidenceField } from "./kind.ts";
import { law } from "./law.ts";
import { measures } from "./measure.ts";
import { notices } from "./notice.ts";
import { officers } from "./officer.ts";
import { organizations } from "./organization.ts";
import { pages } from "./page.ts";
import { programs } from "./program.ts";
import { questions } from "./question.ts";
import { resources } from "./resource.ts";
import { schools } from "./school.ts";
import { search } from "./search.ts";
import { sheets } from "./sheet.ts";
import { topics } from "./topic.ts";

const department = kind({
  folder: "department",
  noun: "the department's file",
  ending: ".yaml",
  single: true,
  interval: 365,
  facts: departmentFacts,
  words: departmentWords,
});

/** Every kind of content, by the name of its collection. */
export const kinds = {
  department,
  areas,
  pages,
  topics,
  resources,
  organizations,
  schools,
  officers,
  programs,
  sheets,
  events,
  questions,
  journeys,
  feedback,
  agreements,
  law,
  history,
  figures,
  measures,
  notices,
  emergencies,
  emergency,
  accessibility,
  search,
};

/** The name of a collection: all records of one kind. */
export type Collection = keyof typeof kinds;

/** What is made up has no evidence: where a record may be made up, its evidence may be missing. */
type PerhapsMadeUp<F> = "sample" extends keyof F ? Omit<F, EvidenceField> & Partial<Pick<F, Extract<keyof F, EvidenceField>>> : F;

/** A table, and not one type with a union in it, so that a record of one collection is also one of any. */
type FieldsByCollection = {
  [C in Collection]: PerhapsMadeUp<z.infer<ReturnType<typeof recordSchema<(typeof kinds)[C]["facts"], (typeof kinds)[C]["words"]>>>>;
};

/**
 * What the records of a collection hold, once read: facts, and the words of one language. A help line that does not say
 * its time zone has by then been given its department's, and knows its area by name. A department's areas are all of those
 * that its place lies in, the widest first; `local_areas` are the near ones, from the county on.
 */
export type Fields<C extends Collection> = (FieldsByCollection & {
  department: { local_areas: string[] };
  resources: { time_zone: string; area_name: string };
})[C];
