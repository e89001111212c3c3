import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** What lets a browser in: a key that only this run knows, in a cookie. */
export interface Guard {
  port: number;
  /** Random, made anew by each run. */
  key: string;
}

const sites = (port: number) => [`localhost:${port}`, `127.0.0.1:${port}`];

/**
 * Says why a request is turned away, or nothing. This server writes files, so it answers nobody but the browser that it opened:
 *
 * - Host: a name that a stranger's page has bent to this machine (DNS rebinding) is not ours.
 * - Origin: a stranger's page may send forms here (cross-site request forgery); browsers say from where.
 * - the key: other programs and people on this machine do not have it.
 *
 * @param given the key that came with the request
 */
export function turnedAway(
  { method, headers }: Pick<IncomingMessage, "method" | "headers">,
  { port, key }: Guard,
  given: string,
): string | undefined {
  if (!sites(port).includes(headers.host ?? "")) return `This server answers only at http://localhost:${port}/`;
  const own = headers.origin === `http://${headers.host}`;
  if (!own && (method !== "GET" || headers.origin !== undefined)) return "This was not sent from a page of this editor. It is not done.";
  if (headers["sec-fetch-site"] === "cross-site") return "Another page asked for this. It is not done.";
  if (!same(given, key)) return "This browser has no key. Open the address that npm run edit printed, whole.";
  return undefined;
}

/** Cookies do not tell ports apart; two departments may be edited at a time. */
function cookieName(port: number): string {
  return `liaison-${port}`;
}

/** The line that gives the browser the key. Strict: it is not sent along when another site leads here. */
export function cookieLine({ port, key }: Guard): string {
  return `${cookieName(port)}=${key}; Path=/; HttpOnly; SameSite=Strict`;
}

function same(given: string, key: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(key)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The key that a browser sends in its cookie; empty if it sends none. */
export function keyIn({ headers }: Pick<IncomingMessage, "headers">, port: number): string {
  const name = cookieName(port);
  const pairs = (headers.cookie ?? "").split("; ").map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]);
  return pairs.find(([own]) => own === name)?.[1] ?? "";
}
