import { expect, test } from "vitest";
import { languageNames } from "../../../src/i18n/names.ts";
import type { Interface } from "../../../src/schemas/interface.ts";

const words = { languages: { ase: "American Sign Language" } } as unknown as Interface;

test("names a language by the site's own word", () => {
  expect(languageNames(["ase"], words, "en")).toBe("American Sign Language");
});

test("names a language that the site has no word for", () => {
  expect(languageNames(["en", "es"], words, "en")).toBe("English and Spanish");
  expect(languageNames(["en", "es"], words, "es")).toBe("inglés y español");
});
