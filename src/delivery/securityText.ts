import type { Fields } from "../schemas/index.ts";

/**
 * security.txt (RFC 9116): whom to tell of a weak point. It holds for a year, the longest that the standard recommends.
 *
 * @param today the day of the build, like 2026-11-22
 */
export function securityText(
  { own_page, url }: Pick<Fields<"department">, "own_page" | "url">,
  languages: string[],
  today: string,
): string {
  // The year after a leap year has no February 29.
  const expires = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace("-02-29", "-02-28");
  return [
    `Contact: ${own_page}`,
    `Expires: ${expires}T00:00:00.000Z`,
    `Preferred-Languages: ${languages.join(", ")}`,
    `Canonical: ${new URL("/.well-known/security.txt", url).href}`,
    "",
  ].join("\n");
}
