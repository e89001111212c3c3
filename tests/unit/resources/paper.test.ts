import { expect, test } from "vitest";
import { briefly, together, wayLabel } from "../../../src/resources/labels.ts";
import { waysOf } from "../../../src/resources/channels.ts";
import { dayAndNight, fitting, numbersFor, paperLines } from "../../../src/resources/paper.ts";
import { resource, wordsIn } from "./example.ts";

const areas = ["national", "california", "san-diego-county", "chula-vista"];
const named = (id: string, given: Record<string, unknown>) => ({ id, data: resource(given) });
const call = (number: string) => ({ call: [{ number, hours: "always" }] });

const lines = [
  named("broad", { crisis: true, topics: ["abuse", "housing", "stress"], ...call("(800) 422-4453") }),
  named("narrow", { crisis: true, topics: ["abuse"], ...call("(800) 656-4673") }),
  named("988", { crisis: true, ...call("988") }),
  named("911", { crisis: true, ...call("911") }),
  named("211", { area: "san-diego-county", ...call("211") }),
  named("state", { area: "california", crisis: true, ...call("(800) 843-5200") }),
  named("unit", { area: "chula-vista", police: "yes", ...call("(619) 691-5151") }),
  named("app", { crisis: true, app: "Example" }),
  named("quiet", { ...call("(800) 222-1222") }),
];

test("crisis lines, 211 and the unit, if they have a number: 911 and 988, then the broadest; the unit, then the nearest", () => {
  const { everywhere, near } = paperLines(lines, "unit", areas);
  expect(everywhere.map(({ id }) => id)).toEqual(["911", "988", "broad", "narrow"]);
  expect(near.map(({ id }) => id)).toEqual(["unit", "211", "state"]);
});

const lifeline = resource({
  call: [
    { number: "988", languages: ["en"], hours: "always" },
    { number: "988", press: "2", languages: ["es"], hours: "always" },
  ],
  text: [
    { number: "988", languages: ["en"], hours: "always" },
    { number: "988", keyword: "AYUDA", languages: ["es"], hours: "always" },
  ],
});

test("the number for the reader's language, in few words", () => {
  const labels = (language: string) => briefly(numbersFor(lifeline, language), wordsIn(language)).map(({ label }) => label);
  expect(labels("en")).toEqual(["call or text 988"]);
  expect(labels("es")).toEqual(["988, marca 2", "mensaje: AYUDA al 988"]);
  expect(together(numbersFor(lifeline, "en"), wordsIn("en"))).toEqual([{ label: "Call or text 988", link: "tel:988" }]);
});

test("numbers that may not answer at night are known by it", () => {
  const [day, text] = briefly(
    numbersFor(resource({ call: [{ number: "(800) 786-2929", hours: "always" }], text: [{ number: "66008" }] }), "en"),
    wordsIn("en"),
  );
  expect([day!.steady, text!.steady]).toEqual([true, false]);
  expect(dayAndNight(numbersFor(lifeline, "en"))).toBe(true);
});

test("lines for TTY devices are not on paper", () => {
  expect(
    numbersFor(resource({ call: [{ number: "(800) 487-4889", tty: true }, { number: "(800) 662-4357" }] }), "en").map(
      ({ number }) => number,
    ),
  ).toEqual(["(800) 662-4357"]);
});

test("as many lines as there is room for", () => {
  expect(fitting([3, 4, 2, 1], (size) => size, 8)).toEqual([3, 4, 1]);
  expect(fitting([3], (size) => size, 2)).toEqual([]);
});

test("every way has a label", () => {
  const all = resource({
    ...call("911"),
    text: [{ number: "898211", zip: true }],
    chat: [{ url: "https://example.org/chat" }],
    report: "https://example.org/form",
    web: "https://example.org",
    app: "P3 Tips",
    visit: { street: "1 Main St", city: "Ventura", state: "CA", zip: "93001" },
  });
  expect(waysOf(all).map((way) => wayLabel(way, wordsIn("en")))).toEqual([
    "Call 911",
    "Text your ZIP code to 898211",
    "Chat",
    "Open the report form",
    "Open the web site",
    "1 Main St, Ventura, CA 93001",
    "App: P3 Tips",
  ]);
});
