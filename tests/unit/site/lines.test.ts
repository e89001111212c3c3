import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { lineSummary } from "../../../src/site/lines.ts";
import type { Interface } from "../../../src/schemas/interface.ts";

const words = parse(readFileSync("content/interface/en.yaml", "utf8")) as Interface;

test("tells hours, ages, cost, languages and police of a line, each in a few words", () => {
  const line = { ages: { from: 12, to: 17 }, cost: "free", call: [{ number: "800-555-0001", languages: ["en", "es"] }], police: "no" };
  const said = lineSummary(line as never, words, "en").join(" · ");
  for (const part of ["12", "17", "Free", "English", "Spanish", "Not the police"]) expect(said).toContain(part);
});

test("is silent about what is not published", () => {
  const said = lineSummary({ police: "yes" } as never, words, "en");
  expect(said.join(" · ")).not.toMatch(/free|language|speak/i);
  expect(said).toContain("This is a police line");
});
