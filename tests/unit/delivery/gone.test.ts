import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { earlierAddresses, goneFrom, saidOfGone } from "../../../src/delivery/gone.ts";
import { buildOf } from "../../helpers/build.ts";

const map = (site: string, addresses: string[]) =>
  `<urlset>${addresses.map((address) => `<url><loc>${site}${address}</loc></url>`).join("")}</urlset>`;
const index = (site: string) => `<sitemapindex><sitemap><loc>${site}/sitemap-0.xml</loc></sitemap></sitemapindex>`;
const addresses = ["/", "/help/", "/es/help/", "/programs/patrol/"];
const site = "https://sro.example.gov";
const files = { "sitemap-index.xml": index(site), "sitemap-0.xml": map(site, addresses) };

test("the earlier addresses come from the folder of a build, its site map, or a part of that", async () => {
  const folder = buildOf(files);
  for (const since of [folder, join(folder, "sitemap-index.xml"), join(folder, "sitemap-0.xml")])
    expect(await earlierAddresses(since)).toEqual(addresses);
});

test("a site that stood below a path had the same addresses", async () => {
  const below = "https://example.gov/police/sro";
  expect(await earlierAddresses(buildOf({ "sitemap-index.xml": index(below), "sitemap-0.xml": map(below, addresses) }))).toEqual(addresses);
});

test("the earlier addresses come from the public site; where there is none yet, there are none", async () => {
  const server = createServer((request, response) => {
    const text = files[request.url!.replace("/sro/", "") as keyof typeof files];
    response.writeHead(text ? 200 : 404).end(text);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await earlierAddresses(`${origin}/sro`)).toEqual(addresses);
  expect(await earlierAddresses(`${origin}/sro/`)).toEqual(addresses);
  expect(await earlierAddresses(`${origin}/other/`)).toBeUndefined();
  await new Promise((closed) => server.close(closed));
  expect(await earlierAddresses(`${origin}/sro/`)).toBeUndefined();
});

test("a folder without a site map is named", async () => {
  const folder = buildOf({ "index.html": "home" });
  await expect(earlierAddresses(folder)).rejects.toThrow(`There is no site map at ${join(folder, "sitemap-index.xml")}. Name a folder`);
  await expect(earlierAddresses("no/such.xml")).rejects.toThrow("There is no site map at no/such.xml");
});

test("what has a page or leads on is not gone", () => {
  const folder = buildOf({ "index.html": "home", "help/index.html": "help", "programs/patrol/index.html": "This page has moved" });
  expect(goneFrom(folder, addresses)).toEqual(["/es/help/"]);
});

test("says which addresses are gone, and the lines that mend it", () => {
  expect(saidOfGone(["/es/help/", "/help/"], "oakville")).toMatchInlineSnapshot(`
    "2 addresses that are public would be gone: bookmarks, links and posters that lead there would lead nowhere. Write into content/oakville/redirects.yaml, with the page in “to” that now serves the same readers:

    - from: /es/help/
      to: /
      why: It was taken away.
    - from: /help/
      to: /
      why: It was taken away."
  `);
});
