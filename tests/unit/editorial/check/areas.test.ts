import { describe, expect, test } from "vitest";
import { problems, read, said, swap, tinyTree } from "../../../helpers/tree.ts";

const department = "content/oakville/department.yaml";
const line = "content/common/resources/crisis-line.mdx";
const question = "content/common/questions/search.mdx";
const law = (areas: string) => ({
  [question]: `---\naudience: students\nlegal: true\nareas: [${areas}]\nsource: https://www.example.org/law\nchecked: 2026-11-01\ntitle: May they search my bag?\nsummary: State law says when.\n---\n\nAsk why.\n`,
});

test("refuses the slip that takes a help line off a site, with the area that was meant", async () => {
  const found = await problems({ [line]: swap("area: national", "area: nationl") });
  expect(found.find(({ file }) => file === line)).toMatchObject({
    severity: "error",
    line: 2,
    message: "There is no area “nationl”. Did you mean “national”?",
    fix: "area: national",
  });
});

test("refuses a slip in the department's areas at the line with the slip", async () => {
  await expect(said(department, swap("areas: [national, oakville]", "areas: [national, oakvile, oakville]"))).resolves
    .toMatchInlineSnapshot(`
    "content/oakville/department.yaml:7:19 error unknown-record
    There is no area “oakvile”. Did you mean “oakville”?
    → areas: [national, oakville, oakville]"
  `);
});

test("refuses an area without a name, which readers would see as a code", async () => {
  const found = await problems({ [line]: swap("area: national", "area: imperial-county") });
  expect(found.find(({ file }) => file === line)?.fix).toBe(
    "Use an area that exists, or write its name under “areas” in every file of content/interface/.",
  );
});

test("refuses a near area that is not among the areas", async () => {
  await expect(said(department, swap("time_zone:", "local_areas: [far-county]\ntime_zone:"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/department.yaml:8:15 error not-a-choice
    “far-county” is not among the areas of this department. Choose one of: national, oakville.
    → Take it out, or add it to “areas”, too."
  `);
});

test("says that nothing is for an area", async () => {
  await expect(said(department, swap("[national, oakville]", "[national, oakville, far-county]"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/department.yaml:7:29 warning bad-value
    No help line and no other file is for “far-county”.
    → Correct the name, or take it out until there is one."
  `);
});

describe("the law of a state", () => {
  test("is shown where it holds", async () => {
    const { content } = await read(law("oakville"));
    expect(content.entries.questions["en"]!.map(({ id }) => id)).toEqual(["search"]);
  });

  test("is not shown where it does not, and not judged there", async () => {
    const { content, problems: found } = await read(law("far-county"));
    expect(found).toEqual([]);
    expect(content.entries.questions["en"]).toEqual([]);
  });

  test("gives way to a file of the department's own", async () => {
    const own = { "content/oakville/questions/search.mdx": law("oakville")[question] };
    const { content, problems: found } = await read({ ...law("far-county"), ...own });
    expect(found).toEqual([]);
    expect(content.entries.questions["en"]!.map(({ file }) => file)).toEqual(Object.keys(own));
  });

  test("can't be linked from where it is not", async () => {
    const page = "content/oakville/pages/contact.mdx";
    await expect(said(page, swap("Call the unit", "Read [the rule](/questions/search/). Call the unit"), law("far-county"))).resolves
      .toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:10:6 error dead-link
      /questions/search/ is not a page of this site: it is for far-county.
      → Name another, or add the area to department.yaml."
    `);
  });
});

test("leaves a topic for elsewhere out of the topics of a help line", async () => {
  const topic = tinyTree["content/common/topics/bullying.mdx"]!.replace("Bullying\n", "Gangs\n")
    .replace("is bullying", "scares")
    .replace("order: 1", "order: 2\nareas: [far-county]");
  const { content, problems: found } = await read({
    "content/common/topics/gangs.mdx": topic,
    [line]: swap("topics: [bullying]", "topics: [bullying, gangs]"),
  });
  expect(found).toEqual([]);
  expect(content.entries.resources["en"]!.find(({ id }) => id === "crisis-line")?.data.topics).toEqual(["bullying"]);
});
