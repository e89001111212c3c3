/** HTML without space that nobody sees: in its head, and between elements but for one. Of a text that keeps its spaces nothing is taken. */
export function slim(html: string): string {
  const bare = html.replace(/^.*?<\/head>/s, (head) => head.replace(/> +</g, "><"));
  return /<(pre|textarea)\b/.test(bare) ? bare : bare.replace(/> {2,}/g, "> ").replace(/ {2,}</g, " <");
}
