import { expect, test } from "vitest";
import { readChoice, writeChoice } from "../../../src/resources/sharedChoice.ts";

test("is written for an address, without what is not chosen", () => {
  expect(writeChoice({ need: "housing", channel: "", language: "es", open: true })).toBe("need=housing&language=es&open=1");
  expect(writeChoice({ need: "", open: false })).toBe("");
});

test("is read back", () => {
  expect(readChoice(writeChoice({ need: "housing", channel: "text", open: true }))).toEqual({
    need: "housing",
    channel: "text",
    open: true,
  });
  expect(readChoice("language=es")).toEqual({ language: "es", open: false });
});

test("is not there in an address that leads to a part of the page", () => {
  expect(readChoice("main")).toBeUndefined();
  expect(readChoice("")).toBeUndefined();
});

test("takes no age from an address", () => {
  expect(readChoice("need=housing&age=14")).toEqual({ need: "housing", open: false });
});
