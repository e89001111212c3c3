import { doorOf, havingPages, type LinkText, type Page } from "./context.ts";
import type { SiteRecord } from "./records.ts";

/** Where the readers of a page begin: the door of the home page and the page itself lead there. */
export async function startsOf({ data }: SiteRecord<"pages">, page: Page): Promise<{ href: string; name: LinkText }[]> {
  // Students read the help topics in their own voice; others, their names.
  const student = data.audience?.includes("students") ?? false;
  const starts = await havingPages(data.start);
  return Promise.all(starts.map(async (to) => ({ href: page.link(to), name: await doorOf(to, page, student) })));
}
