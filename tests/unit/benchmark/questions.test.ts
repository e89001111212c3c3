import { expect, test } from "vitest";
import { counts, type Outcome, type Question } from "../../../tools/search-benchmark/questions.ts";

const asked = (question: Partial<Question>, addresses: string[], card?: string): Outcome => ({
  question: { language: "en", danger: "-", harmless: false, wanted: ["/help/bullying"], ...question } as Question,
  addresses,
  card,
});

test("counts what was answered first and among the first three, by language, and where help stood on top", () => {
  const outcomes = [
    asked({}, ["/help/bullying", "/other"]),
    asked({}, ["/a", "/b", "/help/bullying"]),
    asked({}, ["/a", "/b", "/c", "/help/bullying"]),
    asked({ language: "es", danger: "suicide" }, ["/help/suicide"], "/help/suicide"),
    // No page answers it, and it is no danger: only the card counts.
    asked({ wanted: [], harmless: true }, ["/help/suicide"], "/help/suicide"),
    asked({ wanted: [], harmless: true }, []),
  ];
  expect(counts(outcomes)).toEqual({
    answered: [
      { language: "en", questions: 3, first: 1, among_three: 2 },
      { language: "es", questions: 1, first: 0, among_three: 0 },
    ],
    danger: { questions: 1, helped: 1 },
    harmless: { questions: 2, helped: 1 },
  });
});
