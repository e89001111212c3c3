import { dayAfter } from "../calendar/days.ts";
import type { Fields } from "../schemas/index.ts";

/** Days that it holds. */
const holds = 300;

/**
 * security.txt (RFC 9116, 2.5.5): whom to tell of a weak point. The standard wants less than a year.
 *
 * @param today the day of the build, like 2026-11-22
 */
export function securityText(
  { own_page, url }: Pick<Fields<"department">, "own_page" | "url">,
  languages: string[],
  today: string,
): string {
  return [
    `Contact: ${own_page}`,
    `Expires: ${dayAfter(today, holds)}T00:00:00.000Z`,
    `Preferred-Languages: ${languages.join(", ")}`,
    `Canonical: ${new URL("/.well-known/security.txt", url).href}`,
    "",
  ].join("\n");
}
