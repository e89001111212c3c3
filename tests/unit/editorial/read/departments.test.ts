import { expect, test } from "vitest";
import { defaultDepartment, departmentsIn, languagesIn } from "../../../../src/editorial/read/departments.ts";
import { inTree } from "../../../helpers/tree.ts";

test("finds the departments, and not the common files or the words", async () => {
  const found = await inTree({ "content/elmtown/a.txt": "", "content/.trash/a.txt": "" }, departmentsIn);
  expect(found).toEqual(["elmtown", "oakville"]);
});

test("finds no departments where there is no content", () => {
  expect(departmentsIn("/nowhere")).toEqual([]);
});

test("puts English before the other languages", async () => {
  const found = await inTree(
    { "content/interface/ar.yaml": "a", "content/interface/es.yaml": "a", "content/interface/notes.txt": "a" },
    languagesIn,
  );
  expect(found).toEqual(["en", "ar", "es"]);
});

test("works on the only department, on the one that default.yaml names, and on none where that is open", async () => {
  const two = { "content/elmtown/a.txt": "" };
  expect(await inTree({}, defaultDepartment)).toBe("oakville");
  expect(await inTree(two, defaultDepartment)).toBe("");
  expect(await inTree({ ...two, "content/default.yaml": "# chosen\ndepartment: elmtown\n" }, defaultDepartment)).toBe("elmtown");
  expect(await inTree({ "content/default.yaml": "department: elmtown\n" }, defaultDepartment)).toBe("oakville");
});
