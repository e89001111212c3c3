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
  await expect(said(department, swap("areas: [oakville]", "areas: [oakvile, oakville]"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/department.yaml:7:9 error unknown-record
    There is no area “oakvile”. Did you mean “oakville”?
    → areas: [oakville, oakville]"
  `);
});

test("says nothing else while an area of the department, or one around it, is unknown: all that is for it would seem to be missing", async () => {
  const told = async (changes: Parameters<typeof problems>[0]) =>
    (await problems(changes)).map(({ file, message }) => `${file}: ${message}`);
  expect(await told({ [department]: swap("areas: [oakville]", "areas: [oakvile]") })).toEqual([
    `${department}: There is no area “oakvile”. Did you mean “oakville”?`,
  ]);
  expect(await told({ "content/oakville/areas/oakville.yaml": swap("within: national", "within: nationl") })).toEqual([
    "content/oakville/areas/oakville.yaml: There is no area “nationl”. Did you mean “national”?",
  ]);
});

test("refuses an area without a name, which readers would see as a code", async () => {
  const found = await problems({ [line]: swap("area: national", "area: imperial-county") });
  expect(found.find(({ file }) => file === line)?.fix).toBe(
    "Use an area that exists, or write content/oakville/areas/imperial-county.yaml.",
  );
});

test("follows from the place alone: what holds around it, the widest first, and what is near", async () => {
  const { content } = await read({
    "content/oakville/areas/oak-county.yaml": "kind: county\nwithin: oak-state\nname: Oak County\n",
    "content/oakville/areas/oak-state.yaml": "kind: state\nwithin: national\nname: Oak State\n",
    "content/oakville/areas/oakville.yaml": "kind: city\nwithin: oak-county\nname: Oakville\n",
  });
  const { areas, local_areas } = content.entries.department["en"]![0]!.data;
  expect(areas).toEqual(["national", "oak-state", "oak-county", "oakville"]);
  expect(local_areas).toEqual(["oak-county", "oakville"]);
});

test("refuses an area that lies in a narrower one, and one that lies in none", async () => {
  const county = "content/common/areas/far-county.yaml";
  await expect(said(county, "kind: county\nwithin: oakville\nname: Far County\n")).resolves.toMatchInlineSnapshot(`
    "content/common/areas/far-county.yaml:2:9 error wrong-area
    A county can't lie within a city, as “oakville” is.
    → Name a wider area, or correct the kind."
  `);
  await expect(said(county, "kind: county\nname: Far County\n")).resolves.toMatchInlineSnapshot(`
    "content/common/areas/far-county.yaml:1:1 error missing
    This area is a county and does not say what it lies in.
    → within: the name of the next wider area"
  `);
});

describe("what a department leaves out", () => {
  const program = "content/common/programs/ribbons.mdx";
  const shared = { [program]: tinyTree["content/oakville/programs/safety-patrol.mdx"]!.replace("Safety Patrol", "Ribbons") };

  test("is neither built nor judged", async () => {
    const { content, problems: found } = await read({
      [program]: shared[program]!.replace("drawing: bench", "drawing: nothing").replace("/help/", "/nowhere/"),
      [department]: swap("areas:", "leave_out: [programs/ribbons]\nareas:"),
    });
    expect(found).toEqual([]);
    expect(content.entries.programs["en"]!.map(({ id }) => id)).toEqual(["safety-patrol"]);
  });

  test("takes along what belongs to it", async () => {
    const { content, problems: found } = await read({
      ...shared,
      "content/common/events/ribbon-week.mdx": `---\nstarts: 2026-10-23\nends: 2026-10-31\nprogram: ribbons\nsource: https://www.example.org/page\nchecked: 2026-11-01\ntitle: Ribbon week\nsummary: A week of ribbons.\n---\n\nCome.\n`,
      "content/common/sheets/programs/ribbons/pledge.mdx": `---\nform: pledge\ndrawing: bench\nchecked: 2026-11-01\ntitle: A pledge\nsummary: A page for students to sign and to keep.\n---\n\nI will.\n`,
      [department]: swap("areas:", "leave_out: [programs/ribbons]\nareas:"),
    });
    expect(found).toEqual([]);
    expect(content.entries.events["en"]!.map(({ id }) => id)).toEqual(["open-house"]);
    expect(content.entries.sheets["en"]).toEqual([]);
  });

  test("can't be linked to", async () => {
    const leaving = { ...shared, [department]: swap("areas:", "leave_out: [programs/ribbons]\nareas:") };
    await expect(
      said("content/oakville/pages/contact.mdx", swap("Call the unit", "See [ribbons](/programs/ribbons/). Call the unit"), leaving),
    ).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:10:5 error dead-link
      /programs/ribbons/ is not a page of this site: it is left out by “leave_out” in department.yaml.
      → Name another, or take it out of “leave_out”."
    `);
  });

  test("is a common file that exists", async () => {
    await expect(said(department, swap("areas:", "leave_out: [programs/ribons]\nareas:"), shared)).resolves.toMatchInlineSnapshot(`
      "content/oakville/department.yaml:7:13 error unknown-record
      There is no common file “programs/ribons”. Did you mean “programs/ribbons”?
      → leave_out: [programs/ribbons]"
    `);
    await expect(said(department, swap("areas:", "leave_out: [programs/safety-patrol]\nareas:"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/department.yaml:7:13 error unknown-record
      “programs/safety-patrol” is a file of this department.
      → Delete content/oakville/programs/safety-patrol.mdx instead."
    `);
  });
});

test("finds the unit of the department by the name that common files have for it", async () => {
  const { content, problems: found } = await read({
    "content/common/topics/bullying.mdx": (text) =>
      text.replaceAll("sro-unit", "contact").replace("<ReadyWords />", '<Phone of="contact" />\n\n<ReadyWords />'),
  });
  expect(found).toEqual([]);
  expect(content.entries.topics["en"]![0]!.data).toMatchObject({ call: ["sro-unit"], lines: ["sro-unit", "crisis-line"] });
});

test("says that nothing is for an area", async () => {
  await expect(said(department, swap("[oakville]", "[oakville, far-county]"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/department.yaml:7:19 warning wrong-area
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
      /questions/search/ is not a page of this site: it is for far-county, which is not among the areas of this department.
      → Name another, or put a file of the same name into the department's folder."
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

describe("a passage of law", () => {
  const topic = "content/common/topics/bullying.mdx";
  const passage = "source: https://www.example.org/law\nchecked: 2026-11-01\ntext: In Far County, staff must report it.\n";
  const quoting = { [topic]: swap("<Lines />", 'Who will know? <Law of="reporting" />\n\n<Lines />') };
  const here = { "content/oakville/law/oakville/reporting.yaml": passage, ...quoting };

  test("makes a text that quotes it one about the law, with its source", async () => {
    const { content, problems: found } = await read(here);
    expect(found).toEqual([]);
    expect(content.entries.topics["en"]![0]!.data).toMatchObject({
      legal: true,
      review: undefined,
      source: ["https://www.example.org/page", "https://www.example.org/law"],
    });
  });

  test("is left out, without a complaint, where another law holds", async () => {
    const { content, problems: found } = await read({ "content/common/law/far-county/reporting.yaml": passage, ...quoting });
    expect(found).toEqual([]);
    expect(content.entries.topics["en"]![0]!.data).not.toHaveProperty("legal");
  });

  test("is read by a lawyer before the site goes live", async () => {
    const live = { ...here, "content/oakville/department.yaml": swap("status: demonstration", "status: live") };
    expect((await problems(live)).map(({ file, id }) => `${file} ${id}`)).toContain(
      "content/oakville/law/oakville/reporting.yaml no-review",
    );
    const read = passage.replace("text:", "review: { by: City Attorney, date: 2026-11-02 }\ntext:");
    expect(await problems({ ...live, "content/oakville/law/oakville/reporting.yaml": read })).toEqual([]);
  });

  test("stands in the folder of an area that exists, and is named without a slip", async () => {
    await expect(said("content/oakville/law/reporting.yaml", passage)).resolves.toMatchInlineSnapshot(`
      "content/oakville/law/reporting.yaml:1:1 error misplaced
      A passage of law stands in the folder of the area where it holds.
      → Move it to content/oakville/law/ and the name of the area, like law/oakville/reporting.yaml."
    `);
    await expect(said("content/oakville/law/okaville/reporting.yaml", passage)).resolves.toMatchInlineSnapshot(`
      "content/oakville/law/okaville/reporting.yaml:1:1 error unknown-record
      The folder law/okaville/ is named for no area. Did you mean “oakville”?
      → Rename the folder."
    `);
    const slip = swap("<Lines />", 'Who will know? <Law of="reportin" />\n\n<Lines />');
    await expect(said(topic, slip, { "content/oakville/law/oakville/reporting.yaml": passage })).resolves.toMatchInlineSnapshot(`
      "content/common/topics/bullying.mdx:23:16 error unknown-record
      <Law of="reportin" />: no area has a passage of law of this name. Did you mean “reporting”?
      → Who will know? <Law of="reporting" />"
    `);
  });

  test("is missed where a state has none", async () => {
    await expect(
      said("content/oakville/areas/oakville.yaml", "kind: city\nwithin: oak-state\nname: Oakville\n", {
        "content/oakville/areas/oak-state.yaml": "kind: state\nwithin: national\nname: Oak State\n",
        "content/common/law/far-county/reporting.yaml": passage,
      }),
    ).resolves.toMatchInlineSnapshot(`
      "content/oakville/department.yaml:7:8 warning missing-file
      Nothing is written of the law of Oak State: pages say nothing where they would quote it.
      → Ask the city’s lawyer. Then write law/oak-state/reporting.yaml and the like: reporting."
    `);
  });
});

test("says of a line only where it serves", async () => {
  const far = tinyTree[line]!.replace("area: national", "area: far-county")
    .replace("name: Crisis Line", "name: Far Line")
    .replace("741741", "741742");
  const about = swap("Call the unit", '<Where of="far-line">Text <Line of="far-line" /> too.</Where> Call the unit');
  expect(await problems({ "content/common/resources/far-line.mdx": far, "content/oakville/pages/contact.mdx": about })).toEqual([]);
});
