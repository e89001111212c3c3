import { expect, test } from "vitest";
import { notBuilt } from "../../../src/delivery/build.ts";

test("a build that dies ends with one sentence, and keeps where it happened", () => {
  const cause = new TypeError("Cannot read properties of undefined (reading 'id')\n    at page.mjs:24:8");
  const error = notBuilt(cause);
  expect(error.message).toMatch(
    /^The content is in order, but the site could not be built: “Cannot read properties of undefined \(reading 'id'\)”\. /,
  );
  expect(error.message).not.toContain("\n");
  expect(error.cause).toBe(cause);
});
