import { expect, test } from "vitest";
import { spokenInWords } from "../../../src/resources/words.ts";
import { resource, wordsIn } from "./example.ts";

const spoken = (given: Record<string, unknown>, language = "en") => spokenInWords(resource(given), wordsIn(language), language);
const spanishToo = [{ number: "(800) 555-2671", languages: ["en", "es"] }];

test("languages and interpreters read as one line: no capital in the middle", () => {
  expect(spoken({ call: spanishToo, interpreters: 200 })).toBe("English and Spanish; over 200 languages, through an interpreter");
  expect(spoken({ call: spanishToo, interpreters: true }, "es")).toBe("inglés y español; otros idiomas, con intérprete");
});

test("interpreters alone begin the line", () => {
  expect(spoken({ call: [{ number: "211" }], interpreters: 200 })).toBe("Over 200 languages, through an interpreter");
});

test("is empty where nothing is known", () => {
  expect(spoken({ call: [{ number: "211" }] })).toBe("");
});
