import { describe, expect, test } from "vitest";
import { readContent } from "../../../src/editorial/readContent.ts";
import { asMarkdown, factsDue } from "../../../src/publish/factsDue.ts";
import { inTree, swap, type Changes } from "../../helpers/tree.ts";

const line = "content/oakville/resources/sro-unit.mdx";
const school = "content/oakville/schools/oak-high.mdx";
const crisis = "content/common/resources/crisis-line.mdx";

/** The list on a day, as Markdown. A help line is confirmed for 90 days, a school for a year; all were checked on 2026-11-01. */
const on = (day: string, by: string, changes: Changes = {}) =>
  inTree(changes, async (root) => {
    const { content } = await readContent(root, "oakville", day);
    // Twice, as two departments share common files.
    return asMarkdown(factsDue([content, content], by), day);
  });

describe("the list of facts that fall due", () => {
  test("is empty while all is fresh", async () => {
    expect(await on("2026-11-22", "2026-12-06")).toBe("");
  });
  test("names each file once, from the last day on which it is fresh", async () => {
    expect(await on("2027-01-20", "2027-01-29")).toBe("");
    const list = await on("2027-01-20", "2027-01-30");
    expect(list.split(line).length - 1).toBe(1);
    expect(list).toContain(`- [ ] \`${line}\`: due 2027-01-30`);
    expect(list).not.toContain(school);
  });
  test("says whom to call, above all that the call confirms", async () => {
    expect(await on("2027-01-20", "2027-01-30")).toContain(`### Ask: call (619) 555-0142.\n\n- [ ] \`${line}\``);
  });
  test("says how late it is", async () => {
    expect(await on("2027-02-01", "2027-02-15")).toContain(`\`${line}\`: was due 2027-01-30, 2 days ago`);
  });
  test("sends nobody to call a line that people in danger need", async () => {
    const list = await on("2027-02-01", "2027-02-15", { [crisis]: swap("area:", "crisis: true\narea:") });
    const heading = list
      .slice(0, list.indexOf(crisis))
      .match(/### .*/g)!
      .at(-1)!;
    expect(heading).toMatch(/^### Read .* again; do not call a line that people in danger need\.$/);
  });
  test("counts facts that nobody has confirmed yet from the day they were read", async () => {
    const list = await on("2027-01-20", "2027-01-30", { [line]: swap("checked: 2026-11-01", "read: 2026-10-31") });
    expect(list).toContain(`\`${line}\`: due 2027-01-29`);
  });
});
