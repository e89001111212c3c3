import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { projectRoot } from "../../../src/environment.ts";
import type { Fields } from "../../../src/schemas/index.ts";
import { readQuestions } from "../../../tools/search-benchmark/questions.ts";
import { reference } from "../../helpers/reference.ts";

test.each(reference)("%s: what the page about quality says of the search was asked with the questions of today", (department) => {
  const { answered, danger, harmless } = parse(
    readFileSync(join(projectRoot, "content", department, "search.yaml"), "utf8"),
  ) as Fields<"search">;
  const questions = readQuestions("unseen").filter((question) => ["any", department].includes(question.department));
  for (const { first, among_three, language, questions: asked } of answered) {
    expect(asked).toBe(questions.filter((question) => question.language === language && question.wanted.length > 0).length);
    expect(among_three).toBeGreaterThanOrEqual(first);
  }
  expect(danger.questions).toBe(questions.filter((question) => question.danger !== "-").length);
  expect(harmless.questions).toBe(questions.filter((question) => question.harmless && question.danger === "-").length);
});
