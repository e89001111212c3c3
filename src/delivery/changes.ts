import type { BuiltPage } from "./pages.ts";

/** What readers see differently on some pages, in the lines that they see. */
export interface Change {
  pages: string[];
  gone: string[];
  added: string[];
}

/** What a second build of a site has otherwise; addresses of pages that came and went. */
export interface Changes {
  newPages: string[];
  gonePages: string[];
  changed: Change[];
}

/** The lines of text that a page shows. */
function linesOf({ root }: BuiltPage): string[] {
  const body = root.querySelector("body");
  for (const unseen of body?.querySelectorAll("script, style, template") ?? []) unseen.remove();
  return (body?.structuredText ?? "").split("\n").flatMap((line) => line.trim() || []);
}

/** What readers see differently in a second build of a site; pages that change in the same way stand together. */
export function changesBetween(before: BuiltPage[], after: BuiltPage[]): Changes {
  const then = new Map(before.map((page) => [page.address, page]));
  const now = new Map(after.map((page) => [page.address, page]));
  const alike = new Map<string, Change>();
  for (const [address, page] of now) {
    const old = then.get(address);
    if (!old || old.html === page.html) continue;
    const [was, is] = [linesOf(old), linesOf(page)];
    const gone = was.filter((line) => !is.includes(line));
    const added = is.filter((line) => !was.includes(line));
    if (gone.length + added.length === 0) continue;
    const key = JSON.stringify([gone, added]);
    alike.set(key, { gone, added, pages: [...(alike.get(key)?.pages ?? []), address] });
  }
  return {
    newPages: [...now.keys()].filter((address) => !then.has(address)),
    gonePages: [...then.keys()].filter((address) => !now.has(address)),
    changed: [...alike.values()],
  };
}

/** As many groups of pages, lines of one, and addresses of one are shown. */
const most = { groups: 60, lines: 40, pages: 8 };

/** The same in Markdown, for who reviews it on a phone. */
export function asMarkdown(department: string, { changed, gonePages, newPages }: Changes): string {
  const some = (all: string[], number: number, what: string) =>
    all.length > number ? [...all.slice(0, number), `… and ${all.length - number} more ${what}`] : all;
  const list = (title: string, pages: string[]) =>
    pages.length > 0 ? [`**${title}**: ${some(pages, most.pages * 3, "pages").join(", ")}`] : [];
  const groups = changed.slice(0, most.groups).map(({ added, gone, pages }) => {
    const lines = some([...gone.map((line) => `- ${line}`), ...added.map((line) => `+ ${line}`)], most.lines, "lines");
    return `${some(pages, most.pages, "pages").join(", ")}\n\n~~~~diff\n${lines.join("\n")}\n~~~~`;
  });
  const rest = changed.length > most.groups ? [`… and ${changed.length - most.groups} more changes`] : [];
  const parts = [...list("New pages", newPages), ...list("Pages that are gone", gonePages), ...groups, ...rest];
  return [`## What readers of ${department} will see`, ...(parts.length > 0 ? parts : ["The words of every page stay as they are."])].join(
    "\n\n",
  );
}
