import { expect, test } from "vitest";
import { readersOf } from "../../../src/site/readers.ts";

const readers = (collection: string, data: object = {}) => readersOf({ collection, data } as never);

test("takes the readers that a record names: one, or several", () => {
  expect(readers("questions", { audience: "families" })).toEqual(["families"]);
  expect(readers("events", { audience: ["students", "staff"] })).toEqual(["students", "staff"]);
});

test("keeps schools from staff, and sheets from students", () => {
  expect(readers("schools")).toEqual(["students", "families"]);
  expect(readers("sheets")).toEqual(["families", "staff"]);
});

test("shows staff the lines of the police, and students and families every line", () => {
  expect(readers("resources", { answers: "police" })).toEqual(["students", "families", "staff"]);
  expect(readers("resources", { answers: "counselor" })).toEqual(["students", "families"]);
});

test("takes whatever says nothing of its readers to be for all", () => {
  expect(readers("programs")).toEqual(["students", "families", "staff"]);
});
