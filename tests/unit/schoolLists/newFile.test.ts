import { expect, test } from "vitest";
import { california, levelOf } from "../../../tools/schools/california.ts";
import { newSchool } from "../../../tools/schools/newFile.ts";
import { row } from "../../helpers/directory.ts";

test.each([
  [{ level: "PS" }, "preschool"],
  [{ level: "ELEM", grades: "K-8" }, "elementary"],
  [{ level: "INTMIDJR", grades: "7-8" }, "middle"],
  [{ level: "HS", grades: "11-12" }, "high"],
  [{ level: "ELEMHIGH", grades: "K-12" }, "k-12"],
  [{ level: "ELEMHIGH", grades: "7-12" }, "high"],
  [{ level: "A" }, "adult"],
  [{ level: "ELEM", operation: "SPEC", grades: "K-6" }, "special"],
  [{ level: "UG", grades: "9-12" }, "high"],
  [{ level: "UG", grades: "6-8" }, "middle"],
  [{ level: "UG" }, "special"],
])("lists %o under %s", (given, level) => {
  expect(levelOf(given)).toBe(level);
});

test("leaves out what the directory leaves open, and what is the district's", () => {
  const bare = row({
    street: undefined,
    phone: "(619) 555-0199",
    latitude: undefined,
    longitude: undefined,
    nces: undefined,
    grades: undefined,
  });
  const { text } = newSchool(bare, undefined, { district: { phone: "(619) 555-0199" } }, new Set(), "2026-11-22", california);
  expect(text).not.toMatch(/district|address|phone|latitude|nces|grades|undefined/);
});
