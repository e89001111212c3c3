/**
 * A finished page without what no reader needs: what told the search index of it, and space between elements that shows as one space.
 * Of a page with text that keeps its spaces nothing is taken but the first.
 */
export function slim(html: string): string {
  const bare = html.replace(/<span hidden data-pagefind-meta="[^"]*"><\/span>/g, "");
  return /<(pre|textarea)\b/.test(bare) ? bare : bare.replace(/> {2,}/g, "> ").replace(/ {2,}</g, " <");
}
