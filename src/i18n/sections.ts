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

/** The name of such a picture. */
export type SharePicture = keyof typeof sharePictures;

/** A part of the site has its name in the interface words: `sections`; there may also be a sentence in `leads`, and a question in `doors`. */
export type SectionName = keyof Interface["sections"];

/** The titles under which the menu and the footer lead to sections: interface words in `menu`. */
export type SectionGroup = keyof Interface["menu"];

/** A part of the site: where it is, and what belongs to it. */
export interface Section {
  /** Where it begins, without language. The pages below it belong to it. */
  address: string;
  /** What is shown where someone shares one of its pages. */
  picture: SharePicture;
  /** Its first page is a page of the content; without this, the kit makes it. */
  written?: true;
  /** The records whose pages stand in it: below the address, in `folder`. */
  records?: { collection: Collection; folder?: string };
  /** Other records that its first page shows, if the department has some of its own. */
  shows?: Collection;
  /** Its pages are plain: no picture, and a way out where a reader may need one. They have routes of their own. */
  plain?: true;
  /** The menu (not of the last group, the site itself) and the footer lead to it, under this title. */
  group?: SectionGroup;
}

/** Every section, in the order of the menu and the footer. A page belongs to the one with the longest address that its own begins with. */
export const sections: Record<SectionName, Section> = {
  home: { address: "/", picture: "home" },
  help: { address: "/help/", picture: "help", records: { collection: "topics" }, plain: true, group: "help" },
  resources: { address: "/resources/", picture: "resources", records: { collection: "resources" }, group: "help" },
  resources_card: { address: "/resources/card/", picture: "resources" },
  resources_sheet: { address: "/resources/sheet/", picture: "resources" },
  what_happens: { address: "/what-happens/", picture: "questions", records: { collection: "journeys" }, group: "help" },
  questions: { address: "/questions/", picture: "questions", records: { collection: "questions" }, group: "help" },
  contact: { address: "/contact/", picture: "home", written: true, records: { collection: "feedback" }, group: "help" },
  schools: { address: "/schools/", picture: "schools", records: { collection: "schools" }, group: "program" },
  posters: { address: "/schools/posters/", picture: "schools" },
  officers: { address: "/officers/", picture: "officers", records: { collection: "officers" }, group: "program" },
  programs: { address: "/programs/", picture: "programs", records: { collection: "programs" }, group: "program" },
  events: { address: "/events/", picture: "events", records: { collection: "events" }, group: "program" },
  events_archive: { address: "/events/archive/", picture: "events" },
  dashboard: { address: "/dashboard/", picture: "home", records: { collection: "measures" }, shows: "figures", group: "program" },
  about: {
    address: "/about/",
    picture: "about",
    written: true,
    records: { collection: "agreements", folder: "policies/" },
    group: "program",
  },
  students: { address: "/students/", picture: "home", written: true },
  families: { address: "/families/", picture: "home", written: true },
  staff: { address: "/staff/", picture: "home", written: true },
  search: { address: "/search/", picture: "home" },
  a_z: { address: "/a-z/", picture: "home", group: "site" },
  accessibility: { address: "/accessibility/", picture: "home", written: true, group: "site" },
  privacy: { address: "/privacy/", picture: "home", written: true, group: "site" },
  data: { address: "/data/", picture: "home", group: "site" },
  quality: { address: "/quality/", picture: "home", group: "site" },
};

const all = Object.entries(sections) as [SectionName, Section][];

/**
 * The sections in which there is something. No page of the others is made, and no link leads there.
 *
 * @param shown the records of the site; `common` is the layer of those that every department has
 */
export function openSections(shown: Iterable<{ collection: Collection; layer: string }>): SectionName[] {
  const filled = new Set<Collection>();
  const own = new Set<Collection>();
  for (const { collection, layer } of shown) {
    filled.add(collection);
    if (layer !== "common") own.add(collection);
  }
  const empty = all.filter(
    ([, { records, shows, written }]) => records && !written && !filled.has(records.collection) && !(shows && own.has(shows)),
  );
  // What lies within an empty section goes with it.
  return all.filter(([, { address }]) => !empty.some(([, outer]) => address.startsWith(outer.address))).map(([name]) => name);
}

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
