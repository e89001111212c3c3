import { expect, test } from "vitest";
import { asAnnotations, asSummary } from "../../../../src/editorial/explain/github.ts";
import type { Problem } from "../../../../src/editorial/explain/problem.ts";

const problem = (changes: Partial<Problem> = {}): Problem => ({
  file: "content/oakville/pages/contact.mdx",
  line: 7,
  column: 3,
  id: "bad-mdx",
  severity: "error",
  message: "This can't be read.",
  fix: "Write it anew.",
  ...changes,
});

test("an annotation is one line, whatever a message holds", () => {
  expect(asAnnotations([problem({ message: "100 % of a: b, c", fix: "one\ntwo" })])).toBe(
    "::error file=content/oakville/pages/contact.mdx,line=7,col=3,title=Content check%3A bad-mdx::100 %25 of a: b, c%0A→ one%0Atwo",
  );
});

test("a comma or colon in a file's name does not end it", () => {
  expect(asAnnotations([problem({ file: "content/a,b:c.yaml" })])).toMatch(/^::error file=content\/a%2Cb%3Ac\.yaml,line=7,/);
});

test("errors come before warnings: GitHub shows the first ten of each", () => {
  const lines = asAnnotations([problem({ severity: "warning" }), problem()]).split("\n");
  expect(lines.map((line) => line.split(" ")[0])).toEqual(["::error", "::warning"]);
});

test("the summary says that all is well", () => {
  expect(asSummary([], "oakville, en")).toBe("### Content is in order: oakville, en.\n");
});

test("the summary has each file with its lines, and how to mend them", () => {
  expect(asSummary([problem(), problem({ file: "content/b.yaml", severity: "warning", id: "overdue" })], "")).toMatchInlineSnapshot(`
    "### 1 to mend, 1 to look at. Nothing is published until these are mended.

    #### \`content/oakville/pages/contact.mdx\`

    - **Mend** line 7: This can't be read. (\`bad-mdx\`)

      \`\`\`text
      Write it anew.
      \`\`\`

    #### \`content/b.yaml\`

    - Look at line 7: This can't be read. (\`overdue\`)

      \`\`\`text
      Write it anew.
      \`\`\`
    "
  `);
});

test("signs of Markdown and HTML in a message are shown, and do nothing", () => {
  const text = asSummary([problem({ message: "<img src=x> **bold** [a](https://example.org)", fix: "```\n  a" })], "");
  expect(text).toContain("\\<img src=x\\> \\*\\*bold\\*\\* \\[a\\](https://example.org)");
  expect(text).toContain("  ````text\n  ```\n    a\n  ````");
});
