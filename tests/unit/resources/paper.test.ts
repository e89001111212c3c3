import { expect, test } from "vitest";
import { fitting, paperLines } from "../../../src/resources/paper.ts";
import { resource } from "./example.ts";

const settings = {
  areas: ["national", "california", "san-diego-county", "chula-vista"],
  contact: "unit",
  emergency: "danger",
  crisis: "lifeline",
  referral: "finder",
};
const named = (id: string, given: Record<string, unknown>) => ({ id, data: resource(given) });
const call = (number: string) => ({ call: [{ number, hours: "always" }] });

const lines = [
  named("broad", { crisis: true, topics: ["abuse", "housing", "stress"], ...call("(800) 555-0101") }),
  named("narrow", { crisis: true, topics: ["abuse"], ...call("(800) 555-0102") }),
  named("lifeline", { crisis: true, ...call("988") }),
  named("danger", { ...call("911") }),
  named("finder", { area: "san-diego-county", ...call("211") }),
  named("state", { area: "california", crisis: true, ...call("(800) 555-0103") }),
  named("unit", { area: "chula-vista", answers: "police", ...call("(619) 555-0142") }),
  named("texts", { area: "chula-vista", crisis: true, text: [{ number: "55555" }] }),
  named("app", { crisis: true, app: "Example" }),
  named("quiet", { ...call("(800) 555-0104") }),
];

test("crisis lines and the department's own lines, if they have a number: danger, crisis, then the broadest; the unit, then the nearest", () => {
  const { everywhere, near } = paperLines(lines, settings);
  expect(everywhere.map(({ id }) => id)).toEqual(["danger", "lifeline", "broad", "narrow"]);
  expect(near.map(({ id }) => id)).toEqual(["unit", "texts", "finder", "state"]);
});

test("the unit stands first among what is near, however wide the area that it serves", () => {
  for (const area of ["california", "national"]) {
    const wide = lines.map((line) => (line.id === "unit" ? { ...line, data: { ...line.data, area } } : line));
    expect(paperLines(wide, settings).near.map(({ id }) => id)).toEqual(["unit", "texts", "finder", "state"]);
  }
});

test("a department may have no line that finds others", () => {
  const { near } = paperLines(lines, { ...settings, referral: undefined });
  expect(near.map(({ id }) => id)).toEqual(["unit", "texts", "state"]);
});

test("as many lines as there is room for", () => {
  expect(fitting([3, 4, 2, 1], (size) => size, 8)).toEqual([3, 4, 1]);
  expect(fitting([3], (size) => size, 2)).toEqual([]);
});
