import { expect, test } from "vitest";
import { count, dateInWords, dayParts, decimal, fill, list, spanInWords, timesInWords } from "../../../src/i18n/format.ts";

test("puts values into their places", () => {
  expect(fill("Text {word} to {number}", { word: "HOME", number: 741741 })).toBe("Text HOME to 741741");
});

test("leaves a place that has no value", () => {
  expect(fill("Checked {date}", {})).toBe("Checked {date}");
});

test("puts a value in that looks like a place", () => {
  expect(fill("{a}", { a: "{b}", b: "c" })).toBe("{b}");
});

test.each([
  [0, "0 schools"],
  [1, "1 school"],
  [2, "2 schools"],
  [1994, "1,994 schools"],
])("counts %i", (number, expected) => {
  expect(count({ one: "{count} school", other: "{count} schools" }, number, "en")).toBe(expected);
});

test("counts in Spanish", () => {
  expect(count({ one: "{count} escuela", other: "{count} escuelas" }, 1, "es")).toBe("1 escuela");
  expect(count({ one: "{count} escuela", other: "{count} escuelas" }, 0, "es")).toBe("0 escuelas");
});

test("groups numbers as in the United States, in Spanish too", () => {
  expect([decimal(70560, "en"), decimal(70560, "es"), decimal(1.5, "es")]).toEqual(["70,560", "70,560", "1.5"]);
});

test.each([
  ["2018-07-18", "en", "July 18, 2018"],
  ["2018-07-18", "es", "18 de julio de 2018"],
  ["2018-07", "en", "July 2018"],
  ["2018-07", "es", "julio de 2018"],
  ["1994", "en", "1994"],
  ["2026-10-23T18:00", "en", "October 23, 2026"],
  ["2026-01-01", "en", "January 1, 2026"],
])("says %s in words (%s)", (date, language, expected) => {
  expect(dateInWords(date, language)).toBe(expected);
});

test("joins a list", () => {
  expect(list(["English"], "en")).toBe("English");
  expect(list(["English", "Spanish"], "en")).toBe("English and Spanish");
  expect(list(["call", "text", "chat"], "en")).toBe("call, text, and chat");
  expect(list(["español", "inglés"], "es")).toBe("español e inglés");
});

test("a day without its year has its parts in the order of the language", () => {
  const said = (language: string) => dayParts("2026-12-03T18:00", language).map(({ text }) => text);
  expect([said("en"), said("es")]).toEqual([
    ["Dec", "3"],
    ["3", "dic"],
  ]);
});

test("a value that ends with a full stop closes its sentence by itself", () => {
  expect(fill("Empieza a las {time}. Ven.", { time: "8:00 a.m." })).toBe("Empieza a las 8:00 a.m. Ven.");
  expect(fill("Begins at {time}. Come.", { time: "8:00 AM" })).toBe("Begins at 8:00 AM. Come.");
  expect(fill("{name}…", { name: "a.m." })).toBe("a.m.…");
});

test.each([
  ["2027-02-01", "2027-02-28", "February 1 – 28, 2027", "1–28 de febrero de 2027"],
  ["2027-02-11", "2027-02-11", "February 11, 2027", "11 de febrero de 2027"],
  ["2026-12-30", "2027-01-02", "December 30, 2026 – January 2, 2027", "30 de diciembre de 2026 – 2 de enero de 2027"],
  ["2026-12-03T08:00", "2026-12-03T09:00", "December 3, 2026, 8:00 – 9:00 AM", "3 de diciembre de 2026, 8:00–9:00 a.m."],
])("says once what the days of a span have in common: %s, %s", (starts, ends, english, spanish) => {
  expect([spanInWords(starts, ends, "en"), spanInWords(starts, ends, "es")]).toEqual([english, spanish]);
});

test("says hours without minutes where there are none", () => {
  expect(timesInWords("2026-12-03T08:00", "2026-12-03T09:00", "en")).toBe("8 – 9 AM");
  expect(timesInWords("2026-12-03T11:00", "2026-12-03T13:30", "en")).toBe("11:00 AM – 1:30 PM");
});
