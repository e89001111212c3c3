import { describe, expect, test } from "vitest";
import { problems, said, swap, type Change } from "../../../helpers/tree.ts";

const unit = "content/oakville/resources/sro-unit.mdx";
const line = "content/common/resources/crisis-line.mdx";
const topic = "content/common/topics/bullying.mdx";
const privacy = (words: string) => swap(/^privacy: .*$/m, `privacy: ${words}`);
const told = (fields: string) => swap("answers: counselor", `answers: counselor\n${fields}`);

describe("who may be told", () => {
  test("“not the police” needs the page where the service says so", async () => {
    await expect(said(line, told("told: not-police"))).resolves.toMatchInlineSnapshot(`
      "content/common/resources/crisis-line.mdx:8:1 error missing
      This promises that police are not told, and names no page where the service says so.
      → Take this line out: pages then say “Staff may have to report abuse or danger. Ask first.” Or add that page: told_source: https://www.example.org/privacy"
    `);
  });

  test("with that page it may be said, in the field and in words", async () => {
    const sourced = told("told: not-police\ntold_source: https://www.example.org/privacy");
    await expect(problems({ [line]: (text) => privacy("It says that police are not told.")(sourced(text)) })).resolves.toEqual([]);
  });

  test("without it, words can't say it either", async () => {
    await expect(said(line, privacy("This is not the police. Ask them what they keep."))).resolves.toMatchInlineSnapshot(`
      "content/common/resources/crisis-line.mdx:13:10 error promise
      “This is not the police. Ask them what they keep.” tells readers that police do not learn of it.
      → Say who answers, and what the service says of itself. If it says that police are not told: told: not-police and told_source"
    `);
  });

  test("police tell police", async () => {
    await expect(said(unit, swap("told: police\n", ""))).resolves.toMatchInlineSnapshot(`
      "content/oakville/resources/sro-unit.mdx:12:1 error contradiction
      What is said to the police is told to police.
      → told: police"
    `);
  });
});

describe("what telling gives away", () => {
  test("a line whose words go on to police says whether it asks for a name", async () => {
    await expect(said(line, told("told: police"))).resolves.toMatchInlineSnapshot(`
      "content/common/resources/crisis-line.mdx:8:1 error missing
      What is said here goes on to police. It is not said whether a name is asked for, and whether a caller's number shows.
      → tip: { asks_name: unknown, shows_number: unknown }"
    `);
  });

  test("a number says whether the caller's shows", async () => {
    await expect(said(unit, swap(", shows_number: may", ""))).resolves.toMatchInlineSnapshot(`
      "content/oakville/resources/sro-unit.mdx:20:1 error missing
      It is not said whether a caller's number shows.
      → shows_number: unknown"
    `);
  });

  test("and who reads it", async () => {
    await expect(said(unit, swap("read_by: The police department.\n", ""))).resolves.toMatchInlineSnapshot(`
      "content/oakville/resources/sro-unit.mdx:20:1 error missing
      It is not said who reads or hears what is told here.
      → read_by: [who, like “Crime Stoppers, then local police.”]"
    `);
  });
});

describe("a topic where readers come to tell", () => {
  const tip =
    (words: string): Change =>
    (text) =>
      text
        .replace(/^text: .*\n/m, "")
        .replace(/^door: .*$/m, `door: ${words}`)
        .replace(/^lines: .*$/m, "$&\ntip: true");

  test("can't promise a way without a name where no line is known for one", async () => {
    await expect(said(topic, tip("I want to tell without my name"))).resolves.toMatchInlineSnapshot(`
      "content/common/topics/bullying.mdx:12:7 error promise
      “I want to tell without my name” promises a way without a name, and no line of this department is known for one.
      → Say what there is, like: door: I want to tell someone. Or name a line with asks_name: "no"."
    `);
  });

  test("can, where a line is", async () => {
    const changes = { [topic]: tip("I want to tell without my name"), [unit]: swap("asks_name: may", 'asks_name: "no"') };
    await expect(problems(changes)).resolves.toEqual([]);
  });

  test("does not begin with a line that takes no tips, where another takes them without a name", async () => {
    const change: Change = (text) => text.replace(/^lines: .*$/m, "$&\ntip: true");
    await expect(said(topic, change, { [unit]: swap("asks_name: may", 'asks_name: "no"') })).resolves.toMatchInlineSnapshot(`
      "content/common/topics/bullying.mdx:6:7 error takes-no-tips
      “crisis-line” takes no tips, and readers come here to tell something.
      → Name a line that has tip among its fields, or take this line out."
    `);
  });

  test("may begin with people to think it through with, where nobody takes a word without a name", async () => {
    await expect(problems({ [topic]: (text) => text.replace(/^lines: .*$/m, "$&\ntip: true") })).resolves.toEqual([]);
  });
});

describe("a translation", () => {
  const spanish = (words: string, english = privacy("They keep notes.")) => ({
    [line]: english,
    "content/common/resources/crisis-line.es.mdx": `---\ntranslates: "00000000"\nname: Crisis\nwhat: Escucha.\nwho: Todos.\nprivacy: ${words}\n---\n`,
  });
  const promised = async (changes: Record<string, Change>) =>
    (await problems(changes)).filter(({ id }) => id === "promise").map(({ message }) => message.split(";")[0]);

  test.each([
    ["No es la policía.", "police do not learn of it"],
    ["La policía no se entera.", "police do not learn of it"],
    ["Nadie se entera.", "nobody learns of it"],
    ["Es confidencial.", "it is confidential"],
    ["Queda en secreto.", "it is secret or private"],
    ["Es anónimo.", "no name is needed"],
    ["No te piden tu nombre.", "no name is needed"],
  ])("that says “%s” promises more than its English", async (words, what) => {
    expect(await promised(spanish(words))).toEqual([`This says that ${what}`]);
  });

  test("may say what the English says", async () => {
    expect(await promised(spanish("Dice que es confidencial.", privacy("It says it is confidential.")))).toEqual([]);
  });
});
