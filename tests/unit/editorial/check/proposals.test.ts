import { expect, test } from "vitest";
import type { Problem } from "../../../../src/editorial/explain/problem.ts";
import { problems, swap, tinyTree } from "../../../helpers/tree.ts";

const department = "content/oakville/department.yaml";
const program = "content/oakville/programs/safety-patrol.mdx";
const school = "content/oakville/schools/oak-high.mdx";
const line = "content/common/resources/crisis-line.mdx";
const page = "content/oakville/pages/contact.mdx";
const officer = "content/oakville/officers/oak-high.mdx";

/** Slips for which the check gives the corrected line: what stood there, and what was typed. */
const slips: [path: string, stood: string, typed: string][] = [
  [program, "title: Safety Patrol", "titel: Safety Patrol"],
  [program, "title: Safety Patrol", "title: Safety Patrol: helping others"],
  [program, "title: Safety Patrol", "title: “Safety Patrol”"],
  [program, "title: Safety Patrol", "title: Safety Patrol #1"],
  [program, "title: Safety Patrol", "title: <b>Safety</b> Patrol"],
  [program, "schools: [oak-high]", "schools: [oak-hihg]"],
  [program, "schools: [oak-high]", "schools: [Oak-High]"],
  [program, "drawing: bench", "drawing: bnech"],
  [program, "(/help/)", "(/halp/)"],
  [program, "checked: 2026-11-01", "checked: 11/1/2026"],
  [program, "checked: 2026-11-01", "checked: 2026-12-01"],
  [program, "## What it is", "# What it is"],
  [program, "## What it is", "##What it is"],
  [program, "[help](/help/)", "[help] (/help/)"],
  [school, "level: high", "level: hihg"],
  [school, "  city: Oakville", "\tcity: Oakville"],
  [school, "  city: Oakville", " city: Oakville"],
  [school, "  zip: 91910", "  zip: 02134"],
  [school, "level: high", "level: high\nnces: 063864006484"],
  [school, "  state: CA", "  state: ca"],
  [line, "area: national", "area: nationl"],
  [line, "hours: always", "hours: alway"],
  [line, "topics: [bullying]", "topics: [bulying]"],
  [department, "areas: [oakville]", "areas: [oakvile, oakville]"],
  [department, "url: https://sro.example.gov", "url: http://sro.example.gov/sro/"],
  [department, 'brand: "#0f6460"', "brand: #0f6460"],
  [page, '<Phone of="sro-unit" />', '<Phone of="sro-units" />'],
  [page, '<Phone of="sro-unit" />', "<Phone of=sro-unit />"],
  [page, "office: true", "office: yes"],
  [officer, "languages: [en, es]", "languages: [en, es"],
];

test.each(slips)("the line that the check gives mends the file: %s, %s → %s", async (path, stood, typed) => {
  const [first] = await problems({ [path]: swap(stood, typed) });
  const mended = withFix(
    tinyTree[path]!.replace(stood, () => typed),
    first!,
  );
  await expect(problems({ [path]: mended })).resolves.toEqual([]);
});

/** The file with the corrected line in the place of the wrong one. */
function withFix(text: string, { line: number, fix }: Problem): string {
  return text
    .split("\n")
    .map((old, index) => (index === number - 1 ? fix : old))
    .join("\n");
}
