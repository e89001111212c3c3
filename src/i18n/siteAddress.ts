/**
 * The path at which a site stands on its host, with a slash at both ends.
 *
 * @param url of the site, as its department.yaml says it: https://sro.example.gov is at /, https://example.gov/sro at /sro/
 */
export function basePath(url: string): string {
  return new URL(url).pathname.replace(/\/?$/, "/");
}

/** The whole address of a page or a file of a site: /help/ of https://example.gov/sro is https://example.gov/sro/help/. */
export function wholeAddress(url: string, address: string): string {
  return new URL(basePath(url) + address.slice(1), url).href;
}

/** A site's address as it is said and printed: example.gov/sro. */
export function printedAddress(url: string): string {
  const { host } = new URL(url);
  return host + basePath(url).slice(0, -1);
}
