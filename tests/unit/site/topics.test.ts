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
      ...both("school-form", { name: "School Form", area: "national", topics: ["grief"], report: "https://form.example.org/" }),
      ...both("near", { name: "Near Line", area: "oakville", topics: ["grief"], call: [{ number: "555-0002" }] }),
      ...both("near-other", { name: "Near Other", area: "oakville", topics: ["food"], call: [{ number: "555-0003" }] }),
      ...both("far", { name: "Far Line", area: "california", topics: ["grief"], call: [{ number: "555-0004" }] }),
    },
  });
});

const shown = async (id: string, language: string) => topicView(id, await pageAt(language === "en" ? "/" : `/${language}/`));

test("gives a Spanish reader the key to press and the word to text in Spanish", async () => {
  const view = await shown("grief", "es");
  expect(view.call?.way).toMatchObject({ number: "800-555-0001", press: "2" });
  expect(view.text?.way).toMatchObject({ number: "55501", keyword: "HOLA" });
});

test("gives an English reader the plain number and the English word", async () => {
  const view = await shown("grief", "en");
  expect(view.call?.said).toBe("Call 800-555-0001");
  expect(view.text?.way).toMatchObject({ keyword: "HELLO" });
});

test("calls the first line that can be called, and names the form that comes before", async () => {
  const view = await shown("grief", "en");
  expect([view.callLine?.id, view.textLine?.id, view.report?.link]).toEqual(["national", "national", "https://form.example.org/"]);
});

test("has no line to text where the topic names none", async () => {
  const view = await shown("no-text", "en");
  expect([view.textLine, view.text]).toEqual([undefined, undefined]);
});

test("adds to the named lines those that are near and belong to the topic, each once", async () => {
  expect((await shown("grief", "en")).lines.map(({ id }) => id)).toEqual(["national", "near"]);
});
