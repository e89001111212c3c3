import { expect, test } from "vitest";
import type { Problem } from "../../../../src/editorial/explain/problem.ts";
import { addFields, problems, swap, tinyTree, type Changes } from "../../../helpers/tree.ts";

const department = "content/oakville/department.yaml";
const program = "content/oakville/programs/safety-patrol.mdx";
const school = "content/oakville/schools/oak-high.mdx";
const line = "content/common/resources/crisis-line.mdx";
const page = "content/oakville/pages/contact.mdx";
const event = "content/oakville/events/open-house.mdx";
const switchFile = "content/oakville/emergency.yaml";
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
  [school, "phone:", "latitude: -117.05\nlongitude: 32.64\nphone:"],
  [event, "program: safety-patrol", "repeats: every month\nprogram: safety-patrol"],
  [event, "program: safety-patrol", "repeats: weekly\nprogram: safety-patrol"],
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
  [officer, "languages: [en, es]", 'languages: ["en, es]'],
  [officer, "languages: [en, es]", "languages: en, es"],
  [officer, "schools: [oak-high]", "schools: [Oak Hihg]"],
  [program, "Students wear a vest", "Write {your name} on it."],
  [program, "title: Safety Patrol", "title:\u00a0Safety Patrol"],
  [program, "title: Safety Patrol", "title: Safety &nbsp; Patrol"],
  [program, "drawing: bench", " drawing: bench"],
  [line, "hours: always", "hours: 24/7"],
  [line, "area: national", "area: National"],
  [event, "ends: 2026-12-02", "ends: 2026-12-01\nrepeats: RRULE:FREQ=WEEKLY;COUNT=4"],
  [event, "ends: 2026-12-02", "ends: 12/2/2026"],
  [switchFile, "show: nothing", "show: off"],
];

test.each(slips)("the line that the check gives mends the file: %s, %s → %s", async (path, stood, typed) => {
  const [first] = await problems({ [path]: swap(stood, typed) });
  const mended = withFix(
    tinyTree[path]!.replace(stood, () => typed),
    first!,
  );
  await expect(problems({ [path]: mended })).resolves.toEqual([]);
});

test("a link to an address that has moved is led to the new one", async () => {
  const redirects = { "content/oakville/redirects.yaml": "- from: /sro-program/\n  to: /contact/\n  why: It moved.\n" };
  const [first] = await problems({ ...redirects, [program]: swap("(/help/)", "(/sro-program/)") });
  expect(first!.fix).toBe("Students wear a vest and hold a flag. Read about [help](/contact/).");
});

/** What can't be mended by a line: what was done, and what is said. Never a name that would take the place of another file. */
const advice: [done: string, changes: Changes, id: string, fix: string][] = [
  ["a copy of an editor", { [`${program}~`]: tinyTree[program] }, "misplaced", "Delete it, or move it out of content/."],
  ["a copy", { [`${program}.bak`]: tinyTree[program] }, "misplaced", "Delete it, or move it out of content/."],
  [
    "a Word document",
    { "content/oakville/programs/plan.docx": "PK" },
    "misplaced",
    "Copy its words into a file that ends with .mdx, and move this one out of content/.",
  ],
  ["two endings", { "content/oakville/notices/closed.yaml.txt": "a" }, "bad-name", "Rename it to closed.yaml."],
  ["a name in other letters", { "content/oakville/programs/学校.mdx": tinyTree[program] }, "bad-name", "Rename it with such letters."],
  ["a folder of pictures", { "content/oakville/pictures/2026/patrol.jpg": "a" }, "misplaced", "Move it to pictures/2026-patrol.jpg."],
  [
    "marks of two versions",
    { [program]: swap("title: Safety Patrol", "<<<<<<< HEAD\ntitle: Safety Patrol\n=======\ntitle: Patrol\n>>>>>>> main") },
    "two-versions",
    "Keep the right one. Take the other out, and the lines of <, = and >.",
  ],
  [
    "a consent in a word",
    { [officer]: addFields("name: A. Sample\nconsent: written\n") },
    "wrong-kind",
    "Write it like consent: { date: …, by: … }. That the officer agreed to name, photo and own words being shown. Without it only the post is shown.",
  ],
  [
    "the name of a school that has no file",
    { [officer]: swap("schools: [oak-high]", "schools: [Elm Middle School]") },
    "bad-value",
    "Use the name of a file in schools/, without its ending.",
  ],
  [
    "brackets within brackets",
    { [officer]: swap("languages: [en, es]", "languages: [{") },
    "bad-yaml",
    "Close every bracket and quote that is opened.",
  ],
];

test.each(advice)("%s: one message, and advice that does no harm", async (_, changes, id, fix) => {
  expect((await problems(changes)).map((problem) => [problem.id, problem.fix])).toEqual([[id, fix]]);
});

test("the line ends of old Mac programs are read", async () => {
  await expect(problems({ [program]: (text) => text.replaceAll("\n", "\r") })).resolves.toEqual([]);
});

test("of a line that can't be read, no words are told that nobody wrote", async () => {
  expect((await problems({ [line]: swap("area: national", "area: &area national") })).map(({ id }) => id)).toEqual(["bad-yaml"]);
});

/** The file with the corrected line in the place of the wrong one. */
function withFix(text: string, { line: number, fix }: Problem): string {
  return text
    .split("\n")
    .map((old, index) => (index === number - 1 ? fix : old))
    .join("\n");
}
