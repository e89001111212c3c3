import { expect, test } from "vitest";
import { history } from "../../../src/schemas/history.ts";

test.each([["1994"], [1994], ["2018-07"], ["2018-07-18"]])("takes %j as a time", (when) => {
  expect(history.facts.when.parse(when)).toBe(String(when));
});

test.each(["94", "2018-13", "2018-02-30", "2018-7", "2018-", "July 2018", "20181", "2018-07-1"])("refuses %j as a time", (when) => {
  expect(history.facts.when.safeParse(when).success).toBe(false);
});
