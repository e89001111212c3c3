import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { publicRecord } from "../../../src/publish/stale.ts";

/** What is learned from a host that answers one address with a text, all others with 404. */
async function learned(address: string, text: string, path = ""): Promise<unknown> {
  const server = createServer(({ url }, answer) => {
    answer.statusCode = url === address ? 200 : 404;
    answer.end(url === address ? text : "<!doctype html>Not here");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  const record = await publicRecord(url);
  await new Promise((done) => server.close(done));
  // Nobody listens there any more.
  expect(await publicRecord(url)).toBeUndefined();
  return record;
}
const record = { commit: "1a2b3c4", built: "2026-11-25T17:00:00.000Z" };

test("a public site is asked below its own address, with or without a slash at the end", async () => {
  expect(await learned("/build.json", JSON.stringify(record))).toEqual(record);
  expect(await learned("/sro/build.json", JSON.stringify(record), "/sro/")).toEqual(record);
  expect(await learned("/sro/build.json", JSON.stringify(record), "/sro")).toEqual(record);
});

test("a site that says nothing of its build, or something else, is unknown", async () => {
  expect(await learned("/nowhere", "")).toBeUndefined();
  expect(await learned("/build.json", "<!doctype html>Welcome")).toBeUndefined();
});
