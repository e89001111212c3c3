import { expect, test } from "vitest";
import { foldsOf } from "../../../src/site/folds.ts";
import { wordsIn } from "../resources/example.ts";

const say = wordsIn("en").topic;
const text = (...parts: [id: string, name: string, body: string][]) =>
  parts.map(([id, name, body]) => `<h2 id="${id}">${name}</h2>\n${body}`).join("\n");

const topic = text(
  ["right-now", "Right now", "<p>Call.</p>"],
  ["do", "What you can do", "<ol><li>Wait.</li></ol>"],
  ["words", "Words you can send", "<h3>To a friend</h3>"],
  ["lines", "Who to talk to", "<h3>911</h3>"],
  ["happens", "What happens when you call or text", "<h3>988</h3><p>They listen.</p>"],
  ["know", "Who will know", "<p>Nobody.</p>"],
  ["friend", "Helping a friend", "<p>Ask.</p>"],
  ["parent", "For parents and caregivers", "<p>Stay.</p>"],
);

test("what to do now is not folded; what one can do is open, all else closed", () => {
  const { before, folds } = foldsOf(`<p>Hello.</p>${topic}`, say);
  expect(before).toBe('<p>Hello.</p><h2 id="right-now">Right now</h2>\n<p>Call.</p>');
  expect(folds.map(({ open, title }) => `${title}: ${open}`)).toEqual([
    "What you can do: true",
    "Words you can send: false",
    "Who to talk to, who will know: false",
    "For friends and parents: false",
  ]);
});

test("parts that fold together keep their headings and ids, one level lower", () => {
  const { folds } = foldsOf(topic, say);
  expect(folds[2]!.body).toBe(
    '<h3 id="lines">Who to talk to</h3>\n<h4>911</h4><h3 id="happens">What happens when you call or text</h3>\n<h4>988</h4><p>They listen.</p><h3 id="know">Who will know</h3>\n<p>Nobody.</p>',
  );
  expect(folds[3]!.body).toContain('<h3 id="friend">Helping a friend</h3>');
});

test("leads friends and parents to their parts", () => {
  expect(foldsOf(topic, say).jumps).toEqual([
    { id: "friend", text: "I’m a friend" },
    { id: "parent", text: "I’m a parent" },
  ]);
  expect(foldsOf(text(["do", "What you can do", ""]), say).jumps).toEqual([]);
});

test("a part of another name folds alone, and no word is lost", () => {
  const { folds } = foldsOf(text(["more", "More <em>to know</em>", "<p>This.</p>"]), say);
  expect(folds).toEqual([{ id: "more", title: "More <em>to know</em>", body: "\n<p>This.</p>", open: false }]);
  expect(foldsOf("<p>All of it.</p>", say)).toEqual({ before: "<p>All of it.</p>", folds: [], jumps: [] });
});

test("the first steps stand open, and those that a small phone has no room for fold; a step keeps its own list", () => {
  const step = (name: string) => `<li>${name} ${"word ".repeat(80)}<ul><li>one</li></ul></li>`;
  const { folds } = foldsOf(text(["do", "What you can do", `<ol>${["A", "B", "C", "D"].map(step).join("")}</ol>\n<p>End.</p>`]), say);
  const [open, more = ""] = folds[0]!.body.split('<details class="more">');
  expect(open).toBe(`\n<ol>${step("A")}${step("B")}</ol>`);
  expect(more).toBe(`<summary>2 more</summary><ol start="3">${step("C")}${step("D")}</ol></details>\n<p>End.</p>`);
});
