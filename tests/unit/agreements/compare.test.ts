import { expect, test } from "vitest";
import { compareVersions } from "../../../src/agreements/compare.ts";

const one = (older: string, newer: string) => compareVersions([{ title: "Rules", text: older }], [{ title: "Rules", text: newer }])[0];

test("says that a section did not change, whatever its line breaks", () => {
  expect(one("Officers stay\nout of it.", "Officers stay out of it.")).toEqual({ title: "Rules", state: "same" });
});

test("finds the words that came and went", () => {
  expect(
    one("Each officer trains for 40 hours within one year of work.", "Each officer trains for 80 hours within one year of work."),
  ).toEqual({
    title: "Rules",
    state: "changed",
    paragraphs: [
      [
        { kind: "same", text: "Each officer trains for" },
        { kind: "removed", text: "40" },
        { kind: "added", text: "80" },
        { kind: "same", text: "hours within one year of work." },
      ],
    ],
  });
});

test("takes a lone word between two changes into the change", () => {
  expect(one("It ends in June the old way.", "It begins in July the old way.")).toMatchObject({
    paragraphs: [
      [
        { kind: "same", text: "It" },
        { kind: "removed", text: "ends in June" },
        { kind: "added", text: "begins in July" },
        { kind: "same", text: "the old way." },
      ],
    ],
  });
});

test("leaves three words that are the same between two changes as they are", () => {
  expect(one("It ends in the month June.", "It begins in the month July.")).toMatchObject({
    paragraphs: [
      [
        { kind: "same", text: "It" },
        { kind: "removed", text: "ends" },
        { kind: "added", text: "begins" },
        { kind: "same", text: "in the month" },
        { kind: "removed", text: "June." },
        { kind: "added", text: "July." },
      ],
    ],
  });
});

test("keeps paragraphs apart", () => {
  expect(one("The first one stays.", "The first one stays.\n\nThe second is new.")).toMatchObject({
    paragraphs: [[{ kind: "same", text: "The first one stays." }], [{ kind: "added", text: "The second is new." }]],
  });
});

test("tells sections that came from sections that went", () => {
  const section = (title: string) => ({ title, text: "Words of the section." });
  expect(compareVersions([section("Old"), section("Both")], [section("Both"), section("New")])).toEqual([
    { title: "Both", state: "same" },
    { title: "New", state: "added", text: "Words of the section." },
    { title: "Old", state: "removed", text: "Words of the section." },
  ]);
});
