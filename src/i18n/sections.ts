import type { Collection } from "../schemas/index.ts";
import type { Interface } from "../schemas/interface.ts";

/** The pictures shown where someone shares a page: each is called after a section, but the last, and has a drawing in it. */
export const sharePictures = {
  home: "home",
  help: "hand-phone",
  resources: "lamp",
  schools: "school",
  officers: "people",
  programs: "ribbon",
  events: "calendar",
  about: "book",
  questions: "speech",
  /** For what is made up, whatever its section. */
  sample: "people",
} as const;

export type SharePicture = keyof typeof sharePictures;

/** A part of the site has its name in the interface words: `sections`; there may also be a sentence in `leads`, and a question in `doors`. */
export type SectionName = keyof Interface["sections"];

export interface Section {
  /** Where it begins, without language. The pages below it belong to it. */
  address: string;
  /** What is shown where someone shares one of its pages. */
  picture: SharePicture;
  /** Its first page is a page of the content; without this, the kit makes it. */
  written?: true;
  /** The records whose pages stand in it: below the address, in `folder`. */
  records?: { collection: Collection; folder?: string };
  /** Its pages are plain: no picture, and a way out where a reader may need one. They have routes of their own. */
  plain?: true;
  /** The footer of every page leads to it. */
  footer?: true;
}

/** Every section, in the order of the footer. A page belongs to the one with the longest address that its own begins with. */
export const sections: Record<SectionName, Section> = {
  home: { address: "/", picture: "home" },
  help: { address: "/help/", picture: "help", records: { collection: "topics" }, plain: true, footer: true },
  resources: { address: "/resources/", picture: "resources", records: { collection: "resources" }, footer: true },
  resources_card: { address: "/resources/card/", picture: "resources" },
  resources_sheet: { address: "/resources/sheet/", picture: "resources" },
  schools: { address: "/schools/", picture: "schools", records: { collection: "schools" }, footer: true },
  posters: { address: "/schools/posters/", picture: "schools" },
  officers: { address: "/officers/", picture: "officers", records: { collection: "officers" }, footer: true },
  programs: { address: "/programs/", picture: "programs", records: { collection: "programs" }, footer: true },
  events: { address: "/events/", picture: "events", records: { collection: "events" }, footer: true },
  events_archive: { address: "/events/archive/", picture: "events" },
  about: {
    address: "/about/",
    picture: "about",
    written: true,
    records: { collection: "agreements", folder: "policies/" },
    footer: true,
  },
  questions: { address: "/questions/", picture: "questions", records: { collection: "questions" }, footer: true },
  what_happens: { address: "/what-happens/", picture: "questions", records: { collection: "journeys" } },
  contact: { address: "/contact/", picture: "home", written: true, records: { collection: "feedback" }, footer: true },
  students: { address: "/students/", picture: "home", written: true },
  families: { address: "/families/", picture: "home", written: true },
  staff: { address: "/staff/", picture: "home", written: true },
  a_z: { address: "/a-z/", picture: "home", footer: true },
  search: { address: "/search/", picture: "home", footer: true },
  accessibility: { address: "/accessibility/", picture: "home", written: true, footer: true },
  privacy: { address: "/privacy/", picture: "home", written: true, footer: true },
  data: { address: "/data/", picture: "home", footer: true },
  dashboard: { address: "/dashboard/", picture: "home", records: { collection: "measures" }, footer: true },
};

const all = Object.entries(sections) as [SectionName, Section][];

/** The section that begins at an address. */
export function sectionAt(address: string): SectionName | undefined {
  return all.find(([, section]) => section.address === address)?.[0];
}

/** The section that the page at an address, without language, belongs to. */
export function sectionOf(address: string): SectionName {
  const around = all.filter(([, section]) => address.startsWith(section.address));
  return around.sort(([, a], [, b]) => b.address.length - a.address.length)[0]?.[0] ?? "home";
}

/** The section in which the pages of a collection's records stand; undefined for collections that do not all stand in one. */
export function sectionFor(collection: Collection): Section | undefined {
  return Object.values(sections).find(({ records }) => records?.collection === collection);
}
