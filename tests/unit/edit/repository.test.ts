import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { save, type Save } from "../../../tools/edit/cms/repository.ts";
import { shownFiles } from "../../../tools/edit/cms/shown.ts";
import { steps, undo } from "../../../tools/edit/actions/undo.ts";
import { tinyTree } from "../../helpers/tree.ts";

const english = "content/oakville/events/open-house.mdx";
const spanish = "content/oakville/events/open-house.es.mdx";
/** The colors that the check holds the department's against. */
const tokens = readFileSync("src/styles/tokens.css", "utf8");
let root: string;
const desk = () => ({ root, department: "oakville" });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "liaison-"));
  const tree = {
    ...tinyTree,
    "content/interface/en.yaml": "a: b\n",
    "content/interface/es.yaml": "a: b\n",
    "src/styles/tokens.css": tokens,
  };
  for (const [path, text] of Object.entries(tree))
    put(path, path.endsWith("department.yaml") ? text.replace("languages: [en]", "languages: [en, es]") : text);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const read = (path: string) => readFileSync(join(root, path), "utf8");

type Form = Record<string, unknown>;
/** What the editor has open. */
const open = (path: string): Form => JSON.parse(shownFiles(desk()).get(path)!.text!) as Form;
/** What it sends: the form with changes, and what the file was when it was opened. */
const sent = (path: string, change: Form, sha = shownFiles(desk()).get(path)?.sha): Save => ({
  ...{ operation: sha ? ("update" as const) : ("create" as const), path, sha },
  bytes: Buffer.from(JSON.stringify(sha && shownFiles(desk()).has(path) ? { ...open(path), ...change } : change)),
});

const espanol = { title: "Puertas abiertas", summary: "Conozca a los oficiales de su escuela.", body: "Venga y pregunte." };

test("a new translation gets its file and its fingerprint; an empty one gets neither", async () => {
  await save(desk(), [sent("events/open-house.es.json", { title: "", summary: "", body: "" })]);
  expect(() => read(spanish)).toThrow("ENOENT");
  await save(desk(), [sent("events/open-house.es.json", espanol)]);
  expect(read(spanish)).toMatch(
    /^---\ntranslates: "?[0-9a-f]{8}"?\ntitle: Puertas abiertas\nsummary: Conozca a los oficiales de su escuela\.\n---\n\nVenga y pregunte\.\n$/,
  );
});

test("when the English changes, the fingerprint stays until the Spanish is changed or compared", async () => {
  await save(desk(), [sent("events/open-house.es.json", espanol)]);
  const before = read(spanish);
  await save(desk(), [sent("events/open-house.json", { title: "Open evening" })]);
  expect(read(spanish)).toBe(before);
  expect((open("events/open-house.json")["_es"] as Form)["behind"]).toContain("The English has changed");
  await save(desk(), [
    sent("events/open-house.json", { _es: { same: true, confirmed: { by: "Community Relations", date: "2026-11-20" } } }),
  ]);
  const lines = (text: string) => text.split("\n").filter((line) => !line.startsWith("translates"));
  expect(read(spanish)).not.toContain(/translates: .*/.exec(before)![0]);
  expect(lines(read(spanish)).filter((line) => !lines(before).includes(line))).toEqual([
    "confirmed:",
    "  by: Community Relations",
    "  date: 2026-11-20",
  ]);
  expect(open("events/open-house.json")["_es"]).not.toHaveProperty("behind");
});

test("of two people who save one file, the second is told, and nothing of the first is lost", async () => {
  const [first, second] = [sent("events/open-house.json", { title: "First" }), sent("events/open-house.json", { title: "Second" })];
  await save(desk(), [first]);
  await expect(save(desk(), [second])).rejects.toThrow("Someone else has changed this file since you opened it");
  expect(read(english)).toBe(tinyTree[english]!.replace("Open house", "First"));
});

test("what was changed in a text editor meanwhile counts as someone else's change", async () => {
  const mine = sent("events/open-house.json", { title: "Mine" });
  put(english, tinyTree[english]!.replace("Meet the officers.", "Meet all of the officers."));
  await expect(save(desk(), [mine])).rejects.toThrow("Someone else has changed this file");
});

test.each([
  ["a soft line break", "Come in.\u000bBring a friend.", "U\\+000B|sign"],
  ["a phone number with Word’s own space", "Call (619)\u00a0691-5151.", "fact that can change"],
  ["bullets that are no list", "•\tBring a friend.", "list"],
  ["Word’s own marks", "<o:p>Come.</o:p>", "<"],
])("of a text pasted from Word, %s is told in a sentence, and nothing is saved", async (_, body, says) => {
  await expect(save(desk(), [sent("events/open-house.json", { body })])).rejects.toThrow(
    new RegExp(`^Not saved\\. content/oakville/events/open-house\\.mdx: .*(${says})`),
  );
  expect(read(english)).toBe(tinyTree[english]);
});

test("what Word does to quotes and dashes is taken as it is", async () => {
  await save(desk(), [sent("events/open-house.json", { body: "“Come” – it’s open." })]);
  expect(read(english)).toContain("“Come” – it’s open.");
});

test("of several files none is written if one can't be", async () => {
  const saves = [sent("events/open-house.json", { title: "New" }), sent("programs/safety-patrol.json", { who: "x".repeat(500) })];
  await expect(save(desk(), saves)).rejects.toThrow(/^Not saved\. .*write at most/);
  expect(read(english)).toBe(tinyTree[english]);
});

test("what would stop publishing is not saved, wherever it would do so", async () => {
  await expect(save(desk(), [sent("events/open-house.json", { body: "Read about [our programs](/nowhere/)." })])).rejects.toThrow(
    /^Not saved\. content\/oakville\/events\/open-house\.mdx: There is no page \/nowhere\/ on this site\./,
  );
  expect(read(english)).toBe(tinyTree[english]);
});

test("a save is one step, and can be undone", async () => {
  await save(desk(), [sent("events/open-house.json", { title: "New" })]);
  const step = steps(root).at(-1)!;
  expect([step.what, step.paths]).toEqual(["Saved in the editor: events/open-house", [english]]);
  undo(root, step.id);
  expect(read(english)).toBe(tinyTree[english]);
});

test("Windows line ends and remarks stay as they are", async () => {
  put(english, tinyTree[english]!.replace("title:", "# Told by the city.\ntitle:").replaceAll("\n", "\r\n"));
  const before = read(english);
  await save(desk(), [sent("events/open-house.json", { title: "New", body: "Come and ask.\n\nBring a friend." })]);
  expect(read(english)).toBe(before.replace("Open house", "New").replace("ask.\r\n", "ask.\r\n\r\nBring a friend.\r\n"));
});

test("a file in another encoding is not touched: its accents would be lost", async () => {
  put(english, Buffer.from(tinyTree[english]!.replace("Open house", "Caf\u00e9"), "latin1"));
  await expect(save(desk(), [sent("events/open-house.json", { summary: "New words for it." })])).rejects.toThrow("is not saved as UTF-8");
});

test("a file that can't be read is not shown, so that nobody saves over it", () => {
  put(english, "---\ntitle: [open\n---\n");
  expect([...shownFiles(desk()).keys()].filter((path) => path.startsWith("events/"))).toEqual([]);
});

test("a name with accents and spaces is refused for a page, and mended for a picture", async () => {
  await expect(save(desk(), [sent("events/Café mañana.json", { title: "x" })])).rejects.toThrow("only small letters, digits and hyphens");
  const photo = await sharp({ create: { width: 30, height: 20, channels: 3, background: "#333" } })
    .png()
    .toBuffer();
  await save(desk(), [
    { operation: "create", path: "pictures/Oficial García 1.png", bytes: photo },
    sent("events/open-house.json", { body: "Come and ask.\n\n![Two officers](/pictures/Oficial García 1.png)" }),
  ]);
  expect(readdirSync(join(root, "content/oakville/pictures"))).toEqual(["oficial-garcia-1.jpg"]);
  expect(read(english)).toContain("![Two officers](../pictures/oficial-garcia-1.jpg)");
  expect(open("events/open-house.json")["body"]).toContain("(/pictures/oficial-garcia-1.jpg)");
});

test("a picture without words for those who can't see it is refused", async () => {
  await expect(save(desk(), [sent("events/open-house.json", { body: "![](/pictures/one.jpg)" })])).rejects.toThrow("Not saved.");
  const consent = { date: "2026-11-01", by: "Chief's office" };
  await expect(save(desk(), [sent("officers/oak-high.json", { photo: "/pictures/one.jpg", consent })])).rejects.toThrow(
    "The photo has no text",
  );
});

test("a drawing is chosen, not sent; a page is not renamed here", async () => {
  await expect(save(desk(), [{ operation: "create", path: "drawings/own.svg", bytes: Buffer.from("<svg/>") }])).rejects.toThrow(
    "Choose one of those",
  );
  await expect(save(desk(), [{ ...sent("events/open-house.json", {}), from: "events/other.json" }])).rejects.toThrow(
    "renamed on the first page",
  );
});

test.each(["../../package.json", "events/..--..--x.json", "pictures/../../x.jpg", "interface/en.json"])(
  "%s is no file of the content",
  async (path) => {
    await expect(save(desk(), [{ operation: "create", path, bytes: Buffer.from("{}") }])).rejects.toThrow("is not a file of the content");
    expect(readdirSync(root)).toEqual(["content", "src"]);
  },
);

describe("in a department that writes in Spanish first", () => {
  const own = "content/oakville/programs/safety-patrol.mdx";
  const common = "content/common/emergencies/lockdown.yaml";
  const languages = (all: string) =>
    put("content/oakville/department.yaml", read("content/oakville/department.yaml").replace("languages: [en, es]", `languages: [${all}]`));

  test("the Spanish is the original of its own records; facts and words stand in one file", async () => {
    languages("es, en");
    expect(open("programs/safety-patrol.json")["title"]).toBe("Safety Patrol");
    await save(desk(), [sent("programs/safety-patrol.json", { title: "Patrulla escolar" })]);
    expect(read(own)).toBe(tinyTree[own]!.replace("title: Safety Patrol", "title: Patrulla escolar"));
    await save(desk(), [
      sent("programs/safety-patrol.en.json", {
        title: "Safety Patrol",
        summary: "Older students help.",
        who: "Grades 5 and 6.",
        when: "School days.",
        join: "Ask at the office.",
        body: "Ask for [help](/help/).",
      }),
    ]);
    expect(read(own.replace(".mdx", ".en.mdx"))).toMatch(/^---\ntranslates: "?[0-9a-f]{8}"?\ntitle: Safety Patrol\n/);
    await save(desk(), [sent("programs/safety-patrol.json", { title: "Patrulla" })]);
    expect((open("programs/safety-patrol.json")["_en"] as Form)["behind"]).toContain("The Spanish has changed");
  });

  test("a common record is a translation from the English, in its own file", async () => {
    put(common, "checked: 2026-11-01\ntitle: Lockdown\nlines: [Stay where you are.]\n");
    languages("es, en");
    const english = read(common);
    expect(open("emergencies/lockdown.json")).toEqual({ checked: "2026-11-01" });
    expect(open("emergencies/lockdown.en.json")).toEqual({ title: "Lockdown", lines: ["Stay where you are."] });
    await save(desk(), [sent("emergencies/lockdown.json", { title: "Encierro", lines: ["Quédese donde está."] })]);
    expect(read(common)).toBe(english);
    expect(read(common.replace(".yaml", ".es.yaml"))).toMatch(/^translates: "?[0-9a-f]{8}"?\ntitle: Encierro\nlines:/);
    await save(desk(), [sent("emergencies/lockdown.json", { checked: "2026-11-20" })]);
    expect(read(common)).toBe(english.replace("2026-11-01", "2026-11-20"));
    await save(desk(), [sent("emergencies/lockdown.en.json", { title: "Lockdown now" })]);
    expect(read(common)).toContain("title: Lockdown now");
    expect((open("emergencies/lockdown.json")["_es"] as Form)["behind"]).toContain("The English has changed");
  });

  test("where English is not spoken, its words stay as they are", async () => {
    put(common, "checked: 2026-11-01\ntitle: Lockdown\nlines: [Stay where you are.]\n");
    languages("es");
    expect([...shownFiles(desk()).keys()].filter((path) => path.includes("lockdown"))).toEqual(["emergencies/lockdown.json"]);
    await save(desk(), [sent("emergencies/lockdown.json", { title: "Encierro", lines: ["Quédese."], checked: "2026-11-20" })]);
    expect(read(common)).toBe("checked: 2026-11-20\ntitle: Lockdown\nlines: [Stay where you are.]\n");
  });

  test("of the original nothing is said about its translation", async () => {
    languages("es, en");
    await expect(save(desk(), [sent("programs/safety-patrol.json", { _es: { translated_by: "Reception" } })])).rejects.toThrow(
      "This was first written in Spanish: empty what you wrote in “About the Spanish text”.",
    );
  });

  test("three languages stand side by side", async () => {
    languages("es, en, tl");
    put("content/interface/tl.yaml", "a: b\n");
    await save(desk(), [sent("events/open-house.tl.json", { title: "Bukas", summary: "Kilalanin ang mga pulis.", body: "Pumunta po." })]);
    expect(read("content/oakville/events/open-house.tl.mdx")).toContain("title: Bukas");
    expect([...shownFiles(desk()).keys()].filter((path) => path.startsWith("events/open-house"))).toEqual([
      "events/open-house.json",
      "events/open-house.tl.json",
    ]);
  });
});
