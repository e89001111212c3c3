import { sectionAt, sections, type SectionGroup, type SectionName } from "../i18n/sections.ts";
import { nameOf, openSections, type LinkText, type Page } from "./context.ts";

/** A link of the menu, the header or the footer. */
export interface MenuLink extends LinkText {
  href: string;
  /** For `aria-current`: the reader is on this page, or on one below it. */
  current: "page" | "true" | undefined;
}

/** Links to pages of this site, by their addresses without language; those to sections in which there is nothing are left out. */
export async function menuLinks(addresses: string[], page: Page): Promise<MenuLink[]> {
  const open = await openSections();
  const short: Partial<Record<SectionName, string>> = page.words.short;
  const links = addresses.map(async (to) => {
    const section = sectionAt(to);
    if (section && !open.includes(section)) return [];
    const brief = section && short[section];
    const name = brief ? { text: brief, lang: undefined } : await nameOf(to, page);
    const current = page.address === to ? ("page" as const) : page.address.startsWith(to) ? ("true" as const) : undefined;
    return [{ ...name, href: page.link(to), current }];
  });
  return (await Promise.all(links)).flat();
}

/** Links to the sections that stand under one title. */
export function linksIn(group: SectionGroup, page: Page): Promise<MenuLink[]> {
  const of = Object.values(sections).filter((section) => section.group === group);
  return menuLinks(
    of.map(({ address }) => address),
    page,
  );
}
