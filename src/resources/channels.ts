import type { Fields } from "../schemas/index.ts";
import type { Hours } from "./hours.ts";

type Resource = Fields<"resources">;

/** The ways to reach a service, in the order in which they are shown. */
export const channels = ["call", "text", "chat", "web", "visit", "app"] as const;
export type Channel = (typeof channels)[number];

/** One way to reach a service: a number, a chat, a form, a site, an app or a place. */
export type Way = { hours: Hours; languages: string[] | undefined } & (
  | { channel: "call"; number: string; press: string | undefined; tty: boolean }
  | { channel: "text"; number: string; keyword: string | undefined; zip: boolean }
  | { channel: "chat"; url: string }
  | { channel: "web"; url: string; form: boolean }
  | { channel: "visit"; address: NonNullable<Resource["visit"]> }
  | { channel: "app"; name: string }
);

/**
 * Every way to reach a service, with the hours and languages of each.
 * The record's own hours hold for its numbers and chats where none of them has hours of its own; where one has, the
 * hours of the others are not published. Languages alike.
 */
export function waysOf(resource: Resource): Way[] {
  const spoken = [...(resource.call ?? []), ...(resource.text ?? []), ...(resource.chat ?? [])];
  const shared = {
    hours: spoken.some((of) => of.hours) ? undefined : resource.hours,
    languages: spoken.some((of) => of.languages) ? undefined : resource.languages,
  };
  const own = (of: { hours?: Hours; languages?: string[] | undefined }) => ({
    hours: of.hours ?? shared.hours,
    languages: of.languages ?? shared.languages,
  });
  const whole = { hours: resource.hours, languages: resource.languages };
  return [
    ...(resource.call ?? []).map((of): Way => ({ channel: "call", number: of.number, press: of.press, tty: of.tty ?? false, ...own(of) })),
    ...(resource.text ?? []).map((of): Way => ({
      channel: "text",
      number: of.number,
      keyword: of.keyword,
      zip: of.zip ?? false,
      ...own(of),
    })),
    ...(resource.chat ?? []).map((of): Way => ({ channel: "chat", url: of.url, ...own(of) })),
    ...(resource.report ? [{ channel: "web" as const, url: resource.report, form: true, ...whole }] : []),
    ...(resource.web ? [{ channel: "web" as const, url: resource.web, form: false, ...whole }] : []),
    ...(resource.visit ? [{ channel: "visit" as const, address: resource.visit, ...whole }] : []),
    ...(resource.app ? [{ channel: "app" as const, name: resource.app, ...whole }] : []),
  ];
}

/** Tags of all languages that a service speaks itself, in the order of its record. */
export function languagesOf(resource: Resource): string[] {
  return [...new Set([...(resource.languages ?? []), ...waysOf(resource).flatMap((way) => way.languages ?? [])])];
}
