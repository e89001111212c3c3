import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { cloudfront } from "../../../src/delivery/hosts/cloudfront.ts";

/** What CloudFront does with an address: the file that it asks for, or where it leads. */
function asked(base: string, uri: string): string {
  const site = { name: "oakville", base, languages: ["en"], redirects: [{ from: "/tips/", to: "/help/#top", why: "It moved." }] };
  const answer = runInNewContext(`${cloudfront(site)}; handler({ request: { uri: ${JSON.stringify(uri)} } })`) as {
    uri?: string;
    statusCode?: number;
    headers?: { location: { value: string } };
  };
  return answer.uri ?? `${answer.statusCode} ${answer.headers?.location.value}`;
}

test.each([
  ["/", "/index.html"],
  ["/help/", "/help/index.html"],
  ["/help", "301 /help/"],
  ["/tips/", "301 /help/#top"],
  ["/tips", "301 /help/#top"],
  ["/assets/a.12345678.css", "/assets/a.12345678.css"],
  ["/.well-known/security.txt", "/.well-known/security.txt"],
])("at the root of a host, %s is %s", (uri, expected) => expect(asked("/", uri)).toBe(expected));

test.each([
  ["/police/sro/", "/index.html"],
  ["/police/sro", "301 /police/sro/"],
  ["/police/sro/es/help/", "/es/help/index.html"],
  ["/police/sro/tips/", "301 /police/sro/help/#top"],
  ["/police/sro/sw.js", "/sw.js"],
])("below a path, %s is %s", (uri, expected) => expect(asked("/police/sro/", uri)).toBe(expected));
