import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { projectRoot } from "../../../src/environment.ts";
import { kinds, type Fields } from "../../../src/schemas/index.ts";
import { interfaceSchema, type Interface } from "../../../src/schemas/interface.ts";
import { recordSchema } from "../../../src/schemas/kind.ts";

/** The interface words of a language. */
export function wordsIn(language: string): Interface {
  return interfaceSchema(language).parse(parse(readFileSync(join(projectRoot, `content/interface/${language}.yaml`), "utf8")));
}

/** A resource as the schema reads it; what is not given is the least that a file may say. */
export function resource(given: Record<string, unknown> = {}): Fields<"resources"> {
  return {
    time_zone: "America/Los_Angeles",
    area_name: "All of the United States",
    ...recordSchema(kinds.resources).parse({
      area: "national",
      topics: ["housing"],
      answers: "counselor",
      source: "https://example.org/facts",
      checked: "2026-11-22",
      name: "Example Line",
      what: "Talk about an example.",
      who: "Anyone.",
      privacy: "Ask them what they keep.",
      ...given,
    }),
  };
}
