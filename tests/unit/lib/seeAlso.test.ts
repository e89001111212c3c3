import { expect, test } from "vitest";
import { seeAlso } from "../../../src/lib/seeAlso.ts";

test("of names spelled almost alike the first is listed", () => {
  expect(seeAlso(["homeless", "homles", "evicted", "evict"], "No safe place to sleep")).toEqual(["homeless", "evicted"]);
});

test("how a word of the name is misspelt is not listed", () => {
  expect(seeAlso(["abuze", "being hurt"], "Abuse at home")).toEqual(["being hurt"]);
});

test("a word that stands later in the name is listed", () => {
  expect(seeAlso(["suicide", "suiside"], "Thoughts of suicide")).toEqual(["suicide"]);
});

test("short names are not taken for each other", () => {
  expect(seeAlso(["OD", "gay", "bi"], "Something else")).toEqual(["OD", "gay", "bi"]);
});

test("sentences, and what the name itself begins with, are not listed", () => {
  expect(seeAlso(["bullying", "tell without my name", "left out"], "Bullying at school")).toEqual(["left out"]);
});
