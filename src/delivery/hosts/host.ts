import type { Redirect } from "../../schemas/redirect.ts";

/** What a host must know of a site. */
export interface HostedSite {
  /** The department: its folder is at /srv/www/<name>, until the host's keeper says otherwise. */
  name: string;
  /** The path at which the site stands, with a slash at both ends. */
  base: string;
  /** The first stands at the root of the site, the others in folders of their own. */
  languages: string[];
  redirects: Redirect[];
}

/** The folder of the site that the configurations name. */
export const folderOf = ({ name }: HostedSite): string => `/srv/www/${name}`;

/** Languages that stand in folders of their own, with pages for wrong addresses in their words. */
export const otherLanguages = ({ languages }: HostedSite): string[] => languages.slice(1);

/** Redirects as the host's own paths; `from` without a slash at its end, which is taken with one too where `slash` says so. */
export function hostRedirects({ base, redirects }: HostedSite): { from: string; slash: boolean; to: string }[] {
  return redirects.map(({ from, to }) => ({
    from: base + from.slice(1).replace(/\/$/, ""),
    slash: from.endsWith("/"),
    to: base + to.slice(1),
  }));
}

/** A text as a regular expression takes it literally. */
export const literally = (text: string): string => text.replace(/[.+*?^${}()|[\]\\]/g, "\\$&");
