import { describe, expect, test } from "vitest";
import { sentencesIn } from "../../../src/reading/sentences.ts";
import { stubsInARow, tooManyShort } from "../../../src/reading/stubs.ts";

const run = (text: string) => stubsInARow(sentencesIn(text))?.map((sentence) => sentence.text);

describe("stubs in a row", () => {
  test("are three or more sentences of three words at most", () => {
    expect(run("It may help. Not always. It depends. Ask them. Then decide what you want to do.")).toEqual([
      "It may help.",
      "Not always.",
      "It depends.",
      "Ask them.",
    ]);
  });

  test.each([
    ["two of them", "Not always. It depends. Ask the person who answers the phone."],
    ["three that are apart", "Not always. It depends. Ask the person who answers. Then decide."],
    ["sentences of four words", "You can stop here. They may ask more. Tell them your age."],
    ["questions", "Who is hurt? Is there smoke? Where are you?"],
    ["words to say", "Say: “Stop. I said no. Go away.”"],
    ["an entry of a list", "the school"],
  ])("are not %s", (_, text) => expect(run(text)).toBeUndefined());
});

describe("too many short sentences", () => {
  const long = "Tell the person who answers what you have seen and where. ";
  const text = (short: number, all: number) => sentencesIn("Ask them first. ".repeat(short) + long.repeat(all - short));

  test("are more than a third of a text", () => {
    expect(tooManyShort(text(5, 12))).toBeCloseTo(0.417, 3);
    expect(tooManyShort(text(4, 12))).toBeUndefined();
  });

  test("are not told of a text with fewer than twelve sentences", () => {
    expect(tooManyShort(text(11, 11))).toBeUndefined();
    expect(tooManyShort([])).toBeUndefined();
  });
});
