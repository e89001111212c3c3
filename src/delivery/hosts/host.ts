import type { Redirect } from "../../schemas/redirect.ts";

/** What a host must know of a site. */
export interface HostedSite {
  /** The department. */
  name: string;
  /** The path at which the site stands, with a slash at both ends. */
  base: string;
  /** The first stands at the root of the site, the others in folders of their own. */
  languages: string[];
  redirects: Redirect[];
}

/**
 * The folder of the site that the configurations name, and that publishing to a server fills: `current` leads to the release that is
 * shown, which holds the site and, in `hosts/` beside it, these configurations.
 */
export const folderOf = ({ name }: HostedSite): string => `/srv/www/${name}/current/site`;

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
