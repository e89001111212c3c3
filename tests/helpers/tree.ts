import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { sharePictures } from "../../src/i18n/sections.ts";
import type { Problem } from "../../src/editorial/explain/problem.ts";
import { readContent, type Reading } from "../../src/editorial/readContent.ts";

/** The day on which the tests take place. */
export const today = "2026-11-22";

const evidence = `source: https://www.example.org/page
checked: 2026-11-01`;

/** A file's new text or bytes, a change of the text it has, or `undefined` to leave it out. */
export type Change = string | Uint8Array | ((text: string) => string) | undefined;
export type Changes = Record<string, Change>;

/** The smallest content that has one record of each common kind: department “oakville”, with nothing wrong in it. */
export const tinyTree: Record<string, string> = {
  "content/oakville/department.yaml": `status: demonstration
url: https://sro.example.gov
own_page: https://www.example.gov/sro
exit_to: https://www.weather.gov/
organization: oakville-police
contact: sro-unit
areas: [oakville]
time_zone: America/Los_Angeles
navigation: [/help/, /programs/]
doors: [/students/, /families/, /staff/]
colors:
  light:
    brand: "#0f6460"
    brand_tint: "#e0f3ef"
    sun: "#ffbc3d"
    sun_tint: "#fff1cf"
    sky: "#d3ecf8"
  dark:
    brand: "#6fc7bb"
    brand_tint: "#1b3b38"
    sun: "#e8a93a"
    sun_tint: "#43371a"
    sky: "#1c3a44"
${evidence}
name: Oakville School Resource Officers
short: Oakville SROs
place: Oakville
headline: A person you know.
welcome: Officers who work with schools.
count_note: One school, counted once.
emergency: sro-unit
crisis: sro-unit
languages: [en]
`,
  "content/oakville/emergency.yaml": "show: nothing\n",
  "content/common/areas/national.yaml": "kind: country\nname: The whole country\n",
  "content/common/areas/far-county.yaml": "kind: county\nwithin: national\nname: Far County\n",
  "content/oakville/areas/oakville.yaml": "kind: city\nwithin: national\nname: Oakville\n",
  "content/oakville/organizations/oakville-police.yaml": `kind: police
phone: (619) 555-0100
${evidence}
name: Oakville Police
`,
  "content/oakville/resources/sro-unit.mdx": `---
organization: oakville-police
area: oakville
topics: [bullying]
call:
  - number: (619) 555-0142
    languages: [en]
hours:
  - days: [mon, tue]
    from: 08:00
    to: 17:00
answers: police
${evidence}
name: School Resource Officers
what: Questions about school and safety.
who: Students, families and staff.
privacy: An officer may write a report.
told: police
tip: { asks_name: may, shows_number: may }
read_by: The police department.
---
`,
  "content/oakville/schools/oak-high.mdx": `---
name: Oak High
level: high
address:
  street: 1 Main Street
  city: Oakville
  state: CA
  zip: 91910
phone: (619) 555-0111
${evidence}
---
`,
  "content/oakville/officers/oak-high.mdx": `---
schools: [oak-high]
languages: [en, es]
contact: sro-unit
checked: 2026-11-01
title: SRO for Oak High
summary: Walks the halls and listens.
reach: Call, or stop by the office.
stand_in: The unit answers.
---
`,
  "content/oakville/programs/safety-patrol.mdx": `---
drawing: bench
schools: [oak-high]
contact: sro-unit
${evidence}
title: Safety Patrol
summary: Older students help younger ones cross the street.
who: Students in grades 5 and 6.
when: On school days.
join: Ask in the school office.
---

## What it is

Students wear a vest and hold a flag. Read about [help](/help/).
`,
  "content/oakville/events/open-house.mdx": `---
starts: 2026-12-01
ends: 2026-12-02
program: safety-patrol
${evidence}
title: Open house
summary: Meet the officers.
---

Come and ask.
`,
  "content/oakville/pages/contact.mdx": `---
office: true
checked: 2026-11-01
title: Contact
summary: How to reach an officer of your school.
---

## Call us

Call the unit at <Phone of="sro-unit" />.
`,
  ...Object.fromEntries(
    ["students", "families", "staff"].map((reader) => [
      `content/oakville/pages/${reader}.mdx`,
      `---
audience: [${reader}]
start: [/help/, /schools/]
checked: 2026-11-01
title: For ${reader}
summary: Where ${reader} begin to look for help.
door: We are ${reader}
---

Look at [the schools](/schools/).
`,
    ]),
  ),
  ...Object.fromEntries(
    ["about/index", "accessibility", "privacy"].map((page) => [
      `content/oakville/pages/${page}.mdx`,
      `---
checked: 2026-11-01
title: The page ${page.replace("/", " ")}
summary: What every site says about itself.
---

Written for everyone.
`,
    ]),
  ),
  "content/common/topics/bullying.mdx": `---
drawing: bench
order: 1
group: hurt
call: sro-unit
text: crisis-line
lines: [sro-unit, crisis-line]
${evidence}
title: If someone is bullying you
name: Bullying
door: Someone is bullying me
summary: It is not your fault.
messages:
  - to: parent
    text: Can we talk tonight?
  - to: friend
    text: Can you stay near me?
---

<ReadyWords />

<Lines />

<WhatHappens />
`,
  "content/common/resources/crisis-line.mdx": `---
area: national
topics: [bullying]
text:
  - number: 741741
hours: always
answers: counselor
${evidence}
name: Crisis Line
what: Someone who listens.
who: Anyone.
privacy: They keep what you say to themselves.
---
`,
  ...Object.fromEntries(
    ["bench", "mark", "home", "kite", ...Object.values(sharePictures)].map((name) => [
      `content/common/drawings/${name}.svg`,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180">
<rect class="sky" width="320" height="180"/>
</svg>
`,
    ]),
  ),
};

/** A folder that is kept in memory, where the machine has one: hundreds of trees are written and taken away. */
const temporary = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

/** Writes the tiny tree, with changes, into a temporary folder, and takes it away after use. */
export async function inTree<T>(changes: Changes, use: (root: string) => T | Promise<T>): Promise<T> {
  const root = mkdtempSync(join(temporary, "liaison-"));
  try {
    // The Spanish words are read only where a test needs them: that is most of the time a reading takes.
    const brought = Object.keys(changes).flatMap((path) => path.match(/^content\/interface\/(\w{2,3})\.yaml$/)?.[1] ?? []);
    const spanish = Object.keys(changes).some((path) => /[./]es\./.test(path)) ? ["es"] : [];
    const languages = [...new Set(["en", ...spanish, ...brought])].filter(
      (language) =>
        !(`content/interface/${language}.yaml` in changes) ||
        changes[`content/interface/${language}.yaml`] !== undefined ||
        language === "en",
    );
    const copied = [
      ...languages.map((language) => `content/interface/${language}.yaml`),
      "content/common/law-words.yaml",
      "src/styles/tokens.css",
    ];
    // The numbers of the tiny tree are those of films, which a live site may not have.
    const settings = changes["content/oakville/department.yaml"];
    const isLive = typeof settings === "function" && settings(tinyTree["content/oakville/department.yaml"]!).includes("status: live");
    for (const path of new Set([...copied, ...Object.keys(tinyTree), ...Object.keys(changes)])) {
      const written = path in changes ? changed(path, changes[path]) : (tinyTree[path] ?? original(path));
      const real = isLive && typeof written === "string" ? written.replaceAll("555-01", "555-21") : written;
      // A tree that is given Spanish words is that of a site in two languages.
      const text =
        path === "content/oakville/department.yaml" && typeof real === "string"
          ? real.replace(/^languages: \[en\]$/m, `languages: [${languages.join(", ")}]`)
          : real;
      if (text === undefined) continue;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A file of the kit. */
export function original(path: string): string {
  return readFileSync(path, "utf8");
}

function changed(path: string, change: Change): string | Uint8Array | undefined {
  if (typeof change !== "function") return change;
  const before = path.startsWith("content/interface/") ? original(path) : tinyTree[path];
  if (before === undefined) throw new Error(`The tiny tree has no ${path}.`);
  const after = change(before);
  if (after === before) throw new Error(`The change of ${path} changed nothing.`);
  return after;
}

/** The reading of the tiny tree with changes. */
export function read(changes: Changes = {}, department = "oakville"): Promise<Reading> {
  return inTree(changes, (root) => readContent(root, department, today));
}

/** The problems of the tiny tree with changes. */
export async function problems(changes: Changes = {}, department?: string): Promise<Problem[]> {
  return (await read(changes, department)).problems;
}

/** The one problem that a change makes. Fails if it makes none or several. */
export async function problem(path: string, change: Change, others: Changes = {}): Promise<Problem> {
  const found = await problems({ ...others, [path]: change });
  if (found.length !== 1) throw new Error(`Expected one problem, found ${found.length}:\n${found.map(shown).join("\n")}`);
  return found[0]!;
}

/** A problem as the check shows it: where it is, what is wrong, and the corrected line. Inline snapshots are made of these. */
export function shown(problem: Problem): string {
  const { file, line, column, id, severity, message, fix } = problem;
  return `${file}:${line}:${column} ${severity} ${id}\n${message}\n→ ${fix}`;
}

/** The one problem that a change makes, as the check shows it. */
export async function said(path: string, change: Change, others?: Changes): Promise<string> {
  return shown(await problem(path, change, others));
}

/** A change that replaces some words of a file. */
export function swap(from: string | RegExp, to: string): (text: string) => string {
  return (text) => text.replace(from, () => to);
}

/** A change that adds text at the end of a file. */
export function append(more: string): (text: string) => string {
  return (text) => `${text}${more}`;
}

/** A change that adds fields at the end of those of an MDX file. */
export function addFields(more: string): (text: string) => string {
  return (text) => text.replace(/\n---\n/, () => `\n${more}---\n`);
}

/** A change that makes a record a made-up one: marked, without a source and a day. */
export function madeUp(text: string): string {
  return text.replace(/^source: .*\n/m, "").replace(/^(checked|read): .*$/m, "sample: true");
}

/** A picture of one pixel. */
export const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
