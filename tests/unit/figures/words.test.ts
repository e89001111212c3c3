import { expect, test } from "vitest";
import { figureInWords } from "../../../src/figures/words.ts";
import type { Fields } from "../../../src/schemas/index.ts";

const figure = (kind: "count" | "year", value: number) => ({ kind, value }) as Fields<"figures">;

test("writes a count with a comma, and a year without", () => {
  expect([figureInWords(figure("count", 1994), "en"), figureInWords(figure("year", 1994), "en")]).toEqual(["1,994", "1994"]);
});
