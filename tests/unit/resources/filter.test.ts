import { expect, test } from "vitest";
import { languagesOf, waysOf } from "../../../src/resources/channels.ts";
import { facets, readFacets } from "../../../src/resources/facets.ts";
import { fits, openBy, type Choice } from "../../../src/resources/filter.ts";
import type { Fields } from "../../../src/schemas/index.ts";
import { resource } from "./example.ts";

/** What a browser makes of the attributes: `data-need` is `dataset.need`. */
function card(of: Fields<"resources">, spoken = ["en", "es", "ase"]) {
  const attributes = Object.entries(facets(of, spoken)).flatMap(([name, value]) =>
    value === undefined ? [] : [[name.replace("data-", ""), String(value)] as const],
  );
  return readFacets(Object.fromEntries(attributes));
}

const sunday = new Date("2026-11-22T12:00:00-08:00");
const monday = new Date("2026-11-23T17:00:00-08:00");
const fit = (of: Fields<"resources">, choice: Choice, moment = sunday) => fits(card(of), choice, moment);

const line = resource({
  topics: ["suicide", "counseling"],
  ages: { from: 12, to: 24 },
  call: [{ number: "(888) 724-7240", languages: ["en"], hours: "always" }],
  chat: [{ url: "https://example.org/chat", hours: [{ days: ["mon"], from: "16:00", to: "22:00" }] }],
  web: "https://example.org",
  hours: "always",
});

test("nothing chosen leaves everything", () => {
  expect(fit(line, {})).toBe(true);
  expect(fit(resource({ app: "Example" }), { need: "", channel: "", language: "", open: false })).toBe(true);
});

test("need, channel and language must be there", () => {
  expect(fit(line, { need: "suicide" })).toBe(true);
  expect(fit(line, { need: "housing" })).toBe(false);
  expect(fit(line, { channel: "chat" })).toBe(true);
  expect(fit(line, { channel: "text" })).toBe(false);
  expect(fit(line, { language: "en" })).toBe(true);
  expect(fit(line, { language: "es" })).toBe(false);
});

test("a name that is part of another does not count", () => {
  expect(fit(resource({ topics: ["running-away"], app: "Example" }), { need: "running" })).toBe(false);
});

test("ages include both ends; a service without ages is for everyone", () => {
  expect([11, 12, 24, 25].map((age) => fit(line, { age }))).toEqual([false, true, true, false]);
  expect(fit(resource({ ages: { to: 12 }, app: "Example" }), { age: 0 })).toBe(true);
  expect(fit(resource({ ages: { from: 18 }, app: "Example" }), { age: 90 })).toBe(true);
  expect(fit(resource({ app: "Example" }), { age: 0 })).toBe(true);
});

test("open now asks the chosen channel", () => {
  expect(fit(line, { open: true })).toBe(true);
  expect(fit(line, { open: true, channel: "chat" })).toBe(false);
  expect(fit(line, { open: true, channel: "chat" }, monday)).toBe(true);
});

test("a website does not close: there the rest of the service counts", () => {
  expect(fit(line, { open: true, channel: "web" })).toBe(true);
});

test("unknown hours are neither open nor closed", () => {
  const unknown = resource({ call: [{ number: "(619) 555-0151" }], web: "https://example.org" });
  expect(openBy(card(unknown), undefined, sunday)).toBeUndefined();
  expect(fit(unknown, { open: true })).toBe(false);
});

test("a service without numbers is as open as its record says", () => {
  expect(openBy(card(resource({ app: "P3 Tips", hours: "always" })), undefined, sunday)).toBe(true);
  expect(openBy(card(resource({ app: "Soluna" })), undefined, sunday)).toBeUndefined();
});

test("interpreters speak any language that can be chosen, but no sign language", () => {
  const interpreted = resource({ call: [{ number: "211" }], interpreters: 200 });
  expect(["en", "es", "other", "ase"].map((language) => fit(interpreted, { language }))).toEqual([true, true, true, false]);
});

test("hours and languages of the record hold only where no number or chat has its own", () => {
  const one = resource({ call: [{ number: "211" }], text: [{ number: "898211" }], hours: "always", languages: ["en"] });
  expect(waysOf(one).map(({ hours, languages }) => [hours, languages])).toEqual([
    ["always", ["en"]],
    ["always", ["en"]],
  ]);
  const other = resource({
    call: [{ number: "211", hours: "always", languages: ["en", "es"] }],
    text: [{ number: "898211" }],
    hours: "always",
    languages: ["en", "es"],
  });
  expect(waysOf(other).map(({ hours, languages }) => [hours, languages])).toEqual([
    ["always", ["en", "es"]],
    [undefined, undefined],
  ]);
});

test("a service speaks what its record or any of its channels says", () => {
  expect(
    languagesOf(
      resource({
        call: [
          { number: "988", languages: ["en"] },
          { number: "988", press: "2", languages: ["es"] },
        ],
        languages: ["ase"],
      }),
    ),
  ).toEqual(["ase", "en", "es"]);
});
