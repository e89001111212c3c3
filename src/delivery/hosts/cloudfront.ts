import { hostRedirects, type HostedSite } from "./host.ts";

/**
 * A function for CloudFront’s viewer requests, which has no such rules of its own: addresses that have moved lead on, a page is the
 * index.html of its folder, and below a path the files stand at the root of their origin.
 */
export function cloudfront(site: HostedSite): string {
  const moved = Object.fromEntries(
    hostRedirects(site).flatMap(({ from, slash, to }) => [[from, to], ...(slash ? [[`${from}/`, to]] : [])] as [string, string][]),
  );
  return `// ${site.name} on CloudFront: a function for viewer requests (cloudfront-js-2.0).
var base = ${JSON.stringify(site.base)};
var moved = ${JSON.stringify(moved, null, 2)};

function handler(event) {
  var request = event.request;
  var path = request.uri;
  var last = path.slice(path.lastIndexOf("/") + 1);
  var to = moved[path] || (last && last.indexOf(".") < 0 ? path + "/" : undefined);
  if (to) return { statusCode: 301, statusDescription: "Moved Permanently", headers: { location: { value: to } } };
  if (path.indexOf(base) === 0) path = path.slice(base.length - 1);
  request.uri = last ? path : path + "index.html";
  return request;
}
`;
}
