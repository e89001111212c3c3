import { expect, test } from "vitest";
import { problems, said, swap, tinyTree } from "../../../helpers/tree.ts";

const topic = "content/common/topics/bullying.mdx";

test("warns of a help topic whose first line to text serves another area, where another way is left", async () => {
  // Its department has another line for the whole country, so that only this topic lacks one.
  const other = {
    "content/oakville/resources/other-line.mdx": tinyTree["content/common/resources/crisis-line.mdx"]!.replace("Crisis Line", "Other Line"),
  };
  await expect(said("content/common/resources/crisis-line.mdx", swap("area: national", "area: far-county"), other)).resolves
    .toMatchInlineSnapshot(`
    "content/common/topics/bullying.mdx:6:7 warning no-channel
    In this department nobody answers the first text of this topic. The lines that the common file names serve other places.
    → In the file of a line of yours that helps with this, write: first_for: [bullying]"
  `);
});

test("says nothing more when a line of the department's own leads the topic", async () => {
  const line = tinyTree["content/common/resources/crisis-line.mdx"]!;
  const own = line.replace("area: national", "area: national\nfirst_for: [bullying]").replace("Crisis Line", "County Line");
  await expect(
    problems({
      "content/common/resources/crisis-line.mdx": swap("area: national", "area: far-county"),
      "content/oakville/resources/county-line.mdx": own,
    }),
  ).resolves.toEqual([]);
});

test("refuses a help topic whose first line to call takes no calls", async () => {
  await expect(said(topic, swap("call: sro-unit", "call: crisis-line"))).resolves.toMatchInlineSnapshot(`
    "content/common/topics/bullying.mdx:5:7 error no-channel
    In this department nobody answers the first call of this topic. “crisis-line” can't be reached by call.
    → Name a line that helps with this and serves the department's area, too."
  `);
});

test("refuses a help topic that begins with nobody to reach", async () => {
  const nobody = (text: string) => text.replace("call: sro-unit\ntext: crisis-line\n", "");
  await expect(said(topic, nobody)).resolves.toMatchInlineSnapshot(`
    "content/common/topics/bullying.mdx:2:1 error missing
    This topic begins with nobody to call, to text or to write to.
    → Write call, text or report, with the name of a file in resources/."
  `);
});

test("takes a help topic that begins with a number to call and none to text", async () => {
  await expect(problems({ [topic]: (text) => text.replace("text: crisis-line\n", "") })).resolves.toEqual([]);
});

test("refuses a topic whose first big button is a number that nobody has confirmed", async () => {
  const found = await problems({
    "content/oakville/resources/sro-unit.mdx": swap("    languages: [en]", "    unconfirmed: true\n    languages: [en]"),
  });
  expect(found.map(({ file, severity, id, message, fix }) => ({ file, severity, id, message, fix }))).toEqual([
    {
      file: topic,
      severity: "error",
      id: "unconfirmed-first",
      message: "This topic begins with “sro-unit”, whose number nobody has confirmed.",
      fix: "Name a line with a confirmed number first, or confirm that of content/oakville/resources/sro-unit.mdx and take out unconfirmed.",
    },
  ]);
});
