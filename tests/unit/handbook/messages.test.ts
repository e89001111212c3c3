import { readFileSync } from "node:fs";
import sharp from "sharp";
import { expect, test } from "vitest";
import { filesBelow } from "../../../src/lib/files.ts";
import type { Message } from "../../../src/editorial/messages/message.ts";
import { messages } from "../../../src/editorial/messages/index.ts";
import { addFields, append, madeUp, pixel, problems, swap, tinyTree, type Changes } from "../../helpers/tree.ts";

const all = Object.entries(Object.assign({}, ...Object.values(messages)) as Record<string, Message>);

const live = { "content/oakville/department.yaml": swap("status: demonstration", "status: live") };
const contact = "content/oakville/pages/contact.es.mdx";
const program = "content/oakville/programs/safety-patrol.mdx";
const school = "content/oakville/schools/oak-high.mdx";
const talks = `part: helping
by: level
columns: [middle, high]
owner: sro-unit
source: https://www.example.org/page
checked: 2026-11-01
name: Talks
unit: talks
finding: "Students talked with an officer {count} times in {year}"
counts: A talk of five minutes.
leaves_out: Short greetings.
records: The daily log
labels:
  middle: Middle schools
  high: High schools
`;
const search = (stop: string) => `stop: ${stop}\nendings: [s]\nclasses: {}\n`;
const searchWords = {
  "content/interface/en.search.yaml": search("a the of to and is with for your you"),
  "content/interface/es.search.yaml": search("a la los de del que y con para su es"),
};
const spanish = (title: string, text = 'Llame a la unidad: <Phone of="sro-unit" />.', translates = "933ed7e8") =>
  `---\ntranslates: "${translates}"\n${title}\nsummary: Cómo hablar con el oficial de su escuela.\n---\n\n## Llámenos\n\n${text}\n`;
const glossary = {
  "content/common/glossary.yaml": `words:
  - say: { en: kid }
    not: { en: [youngster*] }
abbreviations:
  - short: OSRB
    long: { en: [Oakville School Review Board] }
`,
};
const picture = (text: string) => ({ [program]: append(`\n${text}\n`) });
const shows = picture("![A yellow vest](../pictures/vest.png)");
const wide = async (width: number) =>
  sharp({ create: { width, height: 10, channels: 3, background: "#fff" } })
    .png()
    .toBuffer();
const photo = async (place: boolean) => {
  const image = sharp({ create: { width: 4, height: 4, channels: 3, background: "#fff" } });
  return (place ? image.withExif({ IFD3: { GPSLatitude: "32/1 38/1 0/1" } }) : image).jpeg().toBuffer();
};

/** A file of the tiny tree with some lines in the place of others. */
const put = (path: string, from: string, lines: string) => ({ [path]: tinyTree[path]!.replace(from, () => lines) });
const resource = "content/common/resources/crisis-line.mdx";
/** What people ask at every other page. */
const asked = Object.fromEntries(
  [
    "topics/bullying",
    "resources/sro-unit",
    "resources/crisis-line",
    ...["contact", "students", "families", "staff", "about/index", "accessibility", "privacy"].map((page) => `pages/${page}`),
  ].map((name) => [`content/oakville/asked/${name}.txt`, `where is ${name}\n`]),
);

/** The tree of an example where its lines alone are not enough. */
const settings: { [id: string]: (lines: string, isWrong: boolean) => Changes | Promise<Changes> } = {
  "bad-fence": (lines) => put("content/oakville/pages/contact.mdx", "---\noffice: true\nchecked: 2026-11-01", lines),
  "not-utf8": (lines, isWrong) => ({
    [program]: Buffer.from(tinyTree[program]!.replace("title: Safety Patrol", lines), isWrong ? "latin1" : "utf8"),
  }),
  "missing-picture": (lines) => put(program, "drawing: bench", lines),
  "missing-alt": (lines) => ({ ...picture(lines), "content/oakville/pictures/vest.png": pixel }),
  "broken-picture": (_, isWrong) => ({ ...shows, "content/oakville/pictures/vest.png": isWrong ? pixel.subarray(0, 50) : pixel }),
  "large-picture": async (_, isWrong) => ({ ...shows, "content/oakville/pictures/vest.png": await wide(isWrong ? 3000 : 2400) }),
  "photo-place": async (_, isWrong) => ({
    ...picture("![A yellow vest](../pictures/vest.jpg)"),
    "content/oakville/pictures/vest.jpg": await photo(isWrong),
  }),
  "unused-picture": (_, isWrong) => ({ "content/oakville/pictures/vest.png": isWrong ? pixel : undefined }),
  "no-questions": (lines) => ({ ...searchWords, ...asked, "content/oakville/asked/programs/safety-patrol.txt": lines || undefined }),
  "bad-question": (lines) => ({ ...searchWords, "content/oakville/asked/programs/safety-patrol.txt": lines }),
  "emergency-on": (lines) => ({
    "content/oakville/emergency.yaml": lines,
    "content/common/emergencies/lockdown.yaml":
      "source: https://www.example.org/page\nchecked: 2026-11-01\ntitle: A school is locked down\ntext: Stay where you are.\n",
  }),
  "bad-hours": (lines) => put("content/oakville/resources/sro-unit.mdx", "    from: 08:00\n    to: 17:00", lines),
  discontinued: (lines) => put(resource, "text:\n  - number: 741741", lines),
  "voice-line": (lines) => put(resource, "text:\n  - number: 741741", lines),
  "takes-no-tips": (lines) => ({ "content/common/topics/bullying.mdx": swap("call: sro-unit\ntext: crisis-line", lines) }),
  "outside-county": (lines) => ({
    [school]: swap("level: high", lines),
    "content/oakville/department.yaml": append("bounds: { south: 32, north: 33, west: -118, east: -116 }\n"),
  }),
  "no-consent": (lines) => ({ "content/oakville/officers/oak-high.mdx": addFields(`${lines}\n`) }),
  "no-review": (lines) => ({ ...live, "content/oakville/pages/contact.mdx": addFields(`${lines}\n`) }),
  "sample-in-live": (lines) => ({ ...live, [school]: madeUp(tinyTree[school]!).replace("sample: true", lines) }),
  "of-another": (lines) => ({
    "content/elm-river/department.yaml": "place: Elm River\n",
    "content/elm-river/schools/elm-river-high.mdx": "---\nname: Elm River High\n---\n",
    "content/oakville/pages/contact.mdx": append(`\n${lines}\n`),
  }),
  "to-write": (lines) => ({ ...live, ...put(program, "join: Ask in the school office.", lines) }),
  "fact-in-translation": (lines) => ({ [contact]: spanish(lines) }),
  "not-translated": (lines) => ({
    "content/oakville/notices/open-late.yaml":
      "starts: 2026-11-01\nends: 2026-12-20\nlevel: info\nchecked: 2026-11-01\ntitle: Open late\ntext: The office is open until six.\n",
    "content/oakville/notices/open-late.es.yaml": lines || undefined,
    ...(lines ? {} : { [contact]: spanish("title: Contacto") }),
  }),
  "stale-translation": (lines) => ({ [contact]: spanish("title: Contacto").replace('translates: "933ed7e8"', lines) }),
  "not-confirmed": (lines) => ({ ...live, [contact]: spanish(lines) }),
  "translation-differs": (lines) => ({ [contact]: spanish("title: Contacto", lines) }),
  "mixed-language": (lines) => ({
    ...searchWords,
    [contact]: spanish("title: Contacto", `${lines}\n\nLlame a la unidad: <Phone of="sro-unit" />.`),
  }),
  placeholder: (lines) => ({ "content/interface/es.yaml": (text) => text.replace("{name}", lines).concat("\n") }),
  "unused-language": (lines) => ({
    "content/oakville/department.yaml": swap("languages: [en]", "languages: [ en ]"),
    [contact]: lines || undefined,
  }),
  "reading-grade": (lines) => ({ "content/oakville/pages/contact.mdx": append(`\n${lines}\n`) }),
  stubs: (lines) => ({ "content/oakville/pages/contact.mdx": append(`\n${lines}\n`) }),
  abbreviation: (lines) => ({ ...glossary, "content/oakville/pages/contact.mdx": append(`\n${lines}\n`) }),
  "refused-word": (lines) => ({ ...glossary, [program]: swap("who: Students in grades 5 and 6.", lines) }),
};

/** An example's lines in the tiny tree: in the place of the right ones, or else among the fields, or as a file of their own. */
function treeOf(id: string, { file, right }: Message, lines: string, isWrong: boolean): Changes | Promise<Changes> {
  if (settings[id]) return settings[id](lines, isWrong);
  const path = `content/${file}`;
  const before = tinyTree[path];
  const numbers = file.endsWith(".csv") ? { "content/oakville/measures/talks.yaml": talks } : {};
  if (before === undefined) {
    const csv = lines.startsWith("month") || !file.endsWith(".csv") ? lines : `month,middle,high,total\n${lines}\n`;
    return { ...numbers, [path]: lines === "" ? undefined : csv };
  }
  if (lines === "") return { [path]: undefined };
  if (before.includes(right)) return lines === right ? {} : { [path]: before.replace(right, () => lines) };
  // What stands behind the first line of the right example is new in the file.
  const names = right.split("\n").flatMap((line) => line.match(/^[\w-]+:/)?.[0] ?? []);
  const kept = before.split("\n").filter((line) => !names.some((name) => line.startsWith(name)));
  return { [path]: kept.join("\n").replace(/\n---\n/, () => `\n${lines}\n---\n`) };
}

const found = async (id: string, message: Message, isWrong: boolean) =>
  (
    await problems(
      await treeOf(id, message, isWrong ? message.wrong : message.right, isWrong),
      message.file.startsWith("newtown") && isWrong ? "newtown" : undefined,
    )
  ).map((problem) => problem.id as string);

test.each(all)("the wrong example of “%s” leads to its message, and the right one does not", async (id, message) => {
  expect(await found(id, message, true)).toContain(id);
  expect(await found(id, message, false)).not.toContain(id);
});

test("no id stands in two subjects", () => {
  const ids = Object.values(messages).flatMap((own) => Object.keys(own));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("the check can say every message of the handbook: each id stands in its code", () => {
  const code = filesBelow("src/editorial")
    .filter((file) => !file.startsWith("messages/"))
    .map((file) => readFileSync(`src/editorial/${file}`, "utf8"))
    .join("\n");
  expect(all.map(([id]) => id).filter((id) => !code.includes(`"${id}"`))).toEqual([]);
});
