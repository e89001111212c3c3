import { describe, expect, test } from "vitest";
import { readContent } from "../../../src/editorial/readContent.ts";
import { newRecord, nouns } from "../../../tools/new/record.ts";
import { inTree, original, today } from "../../helpers/tree.ts";

const source = ["--source", "https://www.example.org/page"];

/** What must be given for a record of each kind; its words are marked as to be written. */
const given: Record<string, string[]> = {
  area: ["--kind", "district", "--within", "oakville"],
  page: ["--file", "about/mission"],
  "help-topic": [
    ...["--drawing", "bench", "--order", "9", "--group", "needs", "--call", "[sro-unit]", "--lines", "[sro-unit]"],
    ...["--messages", "[{ to: friend, text: Can we talk? }, { to: parent, text: Can we talk? }]"],
  ],
  resource: ["--area", "oakville", "--topics", "[bullying]", "--answers", "counselor", "--call", "[{ number: (619) 555-0133 }]", ...source],
  "help-line": [
    "--area",
    "oakville",
    "--topics",
    "[bullying]",
    "--answers",
    "counselor",
    "--call",
    "[{ number: (619) 555-0134 }]",
    ...source,
  ],
  organization: ["--kind", "nonprofit", ...source],
  school: ["--name", "Elm Middle", "--level", "middle", ...source],
  officer: ["--schools", "[oak-high]", "--languages", "[en]", "--contact", "sro-unit"],
  program: ["--drawing", "bench", ...source],
  sheet: ["--form", "pledge", "--drawing", "bench", "--file", "programs/safety-patrol/pledge"],
  event: ["--starts", "2027-01-14T18:00", "--ends", "2027-01-14T20:00", ...source],
  question: ["--audience", "families", ...source],
  "what-happens-if": [
    "--steps",
    "[{ title: You tell, what: Say what you saw., sees: The officer., stop: Yes. }, { title: You wait, what: Stay where you are., sees: The officer., stop: Yes. }]",
    ...source,
  ],
  "way-to-speak-up": ["--outside", "[oakville-police]", "--ask", "[When was it?, What happened?]", ...source],
  agreement: ["--versions", "[{ date: 2026-07-01 }]", "--covers", "[Why officers are there]", ...source],
  "passage-of-law": ["--file", "oakville/reporting", ...source],
  "step-of-the-history": ["--when", "'1994'", ...source],
  figure: ["--value", "3", "--publisher", "city", ...source],
  measure: [
    ...["--part", "helping", "--by", "level", "--columns", "[middle, high]", "--owner", "sro-unit", ...source],
    ...[
      "--finding",
      "Officers gave {count} talks in {year}",
      "--labels",
      "{ middle: Middle schools, high: High schools }",
      "--records",
      "The daily log",
    ],
  ],
  notice: [
    "--starts",
    "2026-11-23",
    "--ends",
    "2026-12-01",
    "--level",
    "info",
    "--title.es",
    "Un aviso",
    "--text.es",
    "Por escribir: el aviso.",
  ],
  "emergency-text": [
    "--file",
    "lockdown",
    "--checked",
    "2026-11-01",
    "--lines",
    "[Stay where you are.]",
    "--title.es",
    "Encierro",
    "--lines.es",
    "[Quédate donde estás.]",
  ],
};

/** What else a file of the kind needs beside it. */
const beside: Record<string, Record<string, string>> = {
  measure: { "content/oakville/measures/a-file.csv": "month,middle,high,total\n2026-08,1,2,3\n" },
};

describe.each(Object.keys(nouns))("a new %s", (noun) => {
  test("passes the check from the first minute, and a live site asks for its words", () =>
    inTree({ ...beside[noun], "content/interface/es.yaml": original("content/interface/es.yaml") }, async (root) => {
      const flags = given[noun]!;
      const said = newRecord(root, noun, [...flags, ...(flags.includes("--file") ? [] : ["--file", "a-file"])], today, "oakville");
      const [path] = said.replace("Written: ", "").split(", ");
      const errors = async (live: boolean) =>
        (await readContent(root, "oakville", today, undefined, live)).problems
          .filter(({ file, severity }) => severity === "error" && file === path)
          .map(({ id, message }) => `${id}: ${message}`);
      expect(await errors(false)).toEqual([]);
      if (!["school", "measure", "emergency-text"].includes(noun)) expect((await errors(true)).join()).toContain("to-write");
    }));
});

test("every kind that can be made is tried here", () => {
  expect(Object.keys(given).sort()).toEqual(Object.keys(nouns).sort());
});

test("writes the words of a further language beside the file, as up to date as it is", () =>
  inTree({ "content/interface/es.yaml": original("content/interface/es.yaml") }, async (root) => {
    const words = ["--title", "Open night", "--title.es", "Casa abierta", "--summary.es", "Conozca a los oficiales de su escuela."];
    expect(newRecord(root, "event", [...given["event"]!, ...words], today, "oakville")).toBe(
      "Written: content/oakville/events/open-night.mdx, content/oakville/events/open-night.es.mdx",
    );
    const { pairs } = await readContent(root, "oakville", today);
    expect(pairs.find(({ file }) => file.includes("open-night"))?.state).toBe("unconfirmed");
  }));
