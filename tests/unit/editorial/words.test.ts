import { expect, test } from "vitest";
import { departmentsIn } from "../../../src/editorial/read/departments.ts";
import { readContent } from "../../../src/editorial/readContent.ts";
import type { ProblemId } from "../../../src/editorial/explain/problem.ts";
import { projectRoot } from "../../../src/environment.ts";
import { today } from "../../helpers/tree.ts";

/** For a department that takes up the kit these are warnings. The kit's own texts set the example. */
const kept: ProblemId[] = ["reading-grade", "refused-word"];

test.each(departmentsIn(projectRoot))(
  "every text of %s is easy to read, and uses the words of the glossary",
  { timeout: 60_000 },
  async (department) => {
    const { problems } = await readContent(projectRoot, department, today);
    const found = problems.filter(({ id }) => kept.includes(id));
    expect(found.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  },
);
