import type { HTMLElement } from "node-html-parser";

/** Where a site stands on the web. Its own addresses begin with a slash at its home page, wherever that is. */
export interface Place {
  /** The path of its home page on the host: `/`, or `/police/sro/` of https://city.gov/police/sro. */
  base: string;
  /** The whole address of one of its own: https://city.gov/police/sro/help/ of /help/. */
  urlOf: (address: string) => string;
  /** Its own address in a whole one, or in the path of one; what is not below its home page gets an address that no site has. */
  addressOf: (url: string) => string;
}

/** @param url of the site, as its department.yaml says it */
export function placeOf(url: string): Place {
  const home = url.replace(/\/?$/, "/");
  const base = new URL(home).pathname;
  const urlOf = (address: string) => home + address.slice(1);
  const addressOf = (address: string) => {
    const own = [home, base].find((start) => address.startsWith(start));
    return own ? address.slice(own.length - 1) : `/outside-of-the-site/${address}`;
  };
  return { base, urlOf, addressOf };
}

/** Gives the links of a page the site's own addresses, so that tests know one kind: a link that leaves out the path leads nowhere. */
export function shortenLinks(root: HTMLElement, { base, addressOf }: Place): void {
  if (base === "/") return;
  for (const name of ["href", "src", "action", "poster"])
    for (const element of root.querySelectorAll(`[${name}^="/"]`)) element.setAttribute(name, addressOf(element.getAttribute(name)!));
  for (const element of root.querySelectorAll("meta[http-equiv=refresh]"))
    element.setAttribute(
      "content",
      element.getAttribute("content")!.replace(/(?<=url=)\S+/, (to) => addressOf(to)),
    );
}
