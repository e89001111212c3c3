import { beforeEach, expect, test } from "vitest";
import { pageAt } from "../../../src/site/context.ts";
import { topicView } from "../../../src/site/topics.ts";
import { fill } from "../../helpers/astroContent.ts";
import { wordsIn } from "../resources/example.ts";

const both = <Fields>(id: string, fields: Fields) => ({ [`en/${id}`]: fields, [`es/${id}`]: fields });

beforeEach(() => {
  fill({
    interface: { en: wordsIn("en"), es: wordsIn("es") },
    department: both("department", { local_areas: ["oakville"] }),
    topics: {
      ...both("grief", { call: ["web-only", "national"], text: ["national"], report: ["school-form"], lines: ["national"] }),
      ...both("tell", { tip: true, call: ["police"], report: ["school-form"], lines: ["police", "national", "school-form"] }),
      ...both("site", { report: ["web-only"], lines: [] }),
      ...both("no-text", { call: ["national"], text: [], lines: ["national"] }),
    },
    resources: {
      ...both("national", {
        name: "National Line",
        area: "national",
        topics: ["grief"],
        call: [
          { number: "800-555-0001", languages: ["en"] },
          { number: "800-555-0001", press: "2", languages: ["es"] },
        ],
        text: [
          { number: "55501", keyword: "HELLO", languages: ["en"] },
          { number: "55501", keyword: "HOLA", languages: ["es"] },
        ],
      }),
      ...both("web-only", { name: "Web Only", area: "national", topics: ["grief"], web: "https://www.example.org/" }),
      ...both("school-form", {
        name: "School Form",
        area: "national",
        topics: ["grief"],
        tip: { asks_name: "no" },
        form: [{ url: "https://form.example.org/" }],
      }),
      ...both("police", {
        name: "Police",
        area: "national",
        topics: ["tell"],
        answers: "police",
        tip: { asks_name: "may" },
        call: [{ number: "555-0005" }],
      }),
      ...both("near", { name: "Near Line", area: "oakville", topics: ["grief"], call: [{ number: "555-0002" }] }),
      ...both("near-other", { name: "Near Other", area: "oakville", topics: ["food"], call: [{ number: "555-0003" }] }),
      ...both("far", { name: "Far Line", area: "california", topics: ["grief"], call: [{ number: "555-0004" }] }),
    },
  });
});

const shown = async (id: string, language: string) => topicView(id, await pageAt(language === "en" ? "/" : `/${language}/`));

test("gives a Spanish reader the key to press and the word to text in Spanish", async () => {
  const [call, text] = (await shown("grief", "es")).first;
  expect(call!.way.way).toMatchObject({ number: "800-555-0001", press: "2" });
  expect(text!.way.way).toMatchObject({ number: "55501", keyword: "HOLA" });
});

test("gives an English reader the plain number and the English word", async () => {
  const [call, text] = (await shown("grief", "en")).first;
  expect(call!.way.said).toBe("Call 800-555-0001");
  expect(text!.way.way).toMatchObject({ keyword: "HELLO" });
});

const firstOf = async (id: string) => (await shown(id, "en")).first.map(({ line, way }) => [line.id, way.way.channel]);

test("begins with the first line that can be called, then the one to text, then the form", async () => {
  expect(await firstOf("grief")).toEqual([
    ["national", "call"],
    ["national", "text"],
    ["school-form", "form"],
  ]);
});

test("where readers come to tell, the form leads, and the police come last", async () => {
  expect(await firstOf("tell")).toEqual([
    ["school-form", "form"],
    ["police", "call"],
  ]);
  expect((await shown("tell", "en")).lines.map(({ id }) => id)).toEqual(["school-form", "national", "police"]);
});

test("a site stands in for a form of which no address is known", async () => {
  expect(await firstOf("site")).toEqual([["web-only", "web"]]);
});

test("has no line to text where the topic names none", async () => {
  expect(await firstOf("no-text")).toEqual([["national", "call"]]);
});

test("adds to the named lines those that are near and belong to the topic, each once", async () => {
  expect((await shown("grief", "en")).lines.map(({ id }) => id)).toEqual(["national", "near"]);
});
