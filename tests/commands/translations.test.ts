import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { oakville } from "../helpers/oakville.ts";
import { inTree, problems, today } from "../helpers/tree.ts";

const settings = "content/oakville/department.es.yaml";
const contact = "content/oakville/pages/contact.mdx";
const spanish = "content/oakville/pages/contact.es.mdx";
const translation = (fingerprint: string) => `---
translates: "${fingerprint}"
translated_by: machine
title: Contacto
summary: Cómo hablar con el oficial de tu escuela.
---

## Llámanos

Llama a la unidad: <Phone of="sro-unit" />.
`;

/** What the command says in a folder. */
function said(root: string): string {
  const env = { ...process.env, SITE_DATE: today, DEPARTMENT: "oakville" };
  const { stdout, stderr, status } = spawnSync(process.execPath, [resolve("src/commands/translations.ts")], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  return stdout;
}

test("the translations: totals first, then what is missing, and what has changed in English since, line by line", async () => {
  const stale = await problems({ [spanish]: translation("00000000") });
  const fingerprint = stale.map(({ fix }) => fix.match(/"(\w{8})"/)?.[1]).find(Boolean)!;
  await inTree({ [spanish]: translation(fingerprint), [settings]: oakville[settings]! }, (root) => {
    const git = (...command: string[]) =>
      execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...command], { cwd: root });
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "First");
    writeFileSync(
      join(root, contact),
      readFileSync(join(root, contact), "utf8").replace("Call the unit at", "In an emergency call 911. Else"),
    );
    const text = said(root);
    expect(text.split("\n")[0]).toBe(
      "oakville, es: 2 of 15 translated, 13 missing, 1 changed in English since, 0 confirmed; a live site needs 2 more confirmed.",
    );
    expect(text).toContain("\n  content/common/topics/bullying.es.mdx  (help topic: a live site needs it confirmed)\n");
    expect(text).toContain(`Changed in English since: compare, then write the new fingerprint
  ${spanish}  (contact page: a live site needs it confirmed)
      - Call the unit at <Phone of="sro-unit" />.
      + In an emergency call 911. Else <Phone of="sro-unit" />.
`);
    expect(text).toContain(`Translated, not confirmed\n  ${settings}\n`);
  });
});

test("a folder without a history still says which English texts have changed", async () => {
  await inTree({ [spanish]: translation("00000000") }, (root) => {
    expect(said(root)).toContain("What it said when it was translated is not in the project's history.");
  });
});

test("a department in one language has nothing to translate", async () => {
  await inTree({}, (root) => {
    expect(said(root)).toBe("oakville: in one language, en.\n");
  });
});
