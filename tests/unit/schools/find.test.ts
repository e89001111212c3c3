import { describe, expect, test } from "vitest";
import { findSchools, milesBetween } from "../../../src/schools/find.ts";

const school = (name: string, aliases = "", about = "") => ({ name, aliases, about });
const schools = [
  school("Hilltop High", "Hilltop Senior High", "Chula Vista 91910"),
  school("Hilltop Middle", "HTM", "Chula Vista 91910"),
  school("Bonita Vista High", "BVHS", "Chula Vista 91913"),
  school("Castle Park Middle", "CPM", "Chula Vista 91911"),
  school("Castle Park High", "", "Chula Vista 91911"),
  school("Saburo Muraoka Elementary", "Muraoka", "Chula Vista 91915"),
  school("De Anza Academy", "", "Ventura 93001"),
  school("Ella B. Allen Elementary", "", "Bonita 91902"),
];
const first = (query: string) => findSchools(query, schools)[0]?.name;

describe("the school finder", () => {
  test("finds a school by two letters", () => expect(findSchools("hi", schools).map(({ name }) => name)).toContain("Hilltop High"));
  test("shows nothing for a single letter", () => expect(findSchools("h", schools)).toEqual([]));
  test("puts the school whose name begins so first", () => expect(first("bonita")).toBe("Bonita Vista High"));
  test("finds initials", () => expect(first("bvh")).toBe("Bonita Vista High"));
  test("finds an alias", () => expect(first("cpm")).toBe("Castle Park Middle"));
  test("tells schools of one name apart by their level", () => expect(first("castle park middle")).toBe("Castle Park Middle"));
  test("looks at every word, also after a level that does not fit", () => {
    expect(first("middle school castle")).toBe("Castle Park Middle");
    expect(findSchools("middle zebra", schools)).toEqual([]);
    expect(findSchools("elementary castle park", schools)).toHaveLength(2);
  });
  test("forgives a letter left out", () => expect(first("hilltp high")).toBe("Hilltop High"));
  test("forgives two letters swapped", () => expect(first("casltepark") ?? first("caslte park")).toMatch(/^Castle Park/));
  test("forgives a wrong vowel", () => expect(first("muraoca")).toBe("Saburo Muraoka Elementary"));
  test("takes accents as they come", () => expect(first("bonità")).toBe("Bonita Vista High"));
  test("takes two words written as one", () => expect(first("deanza")).toBe("De Anza Academy"));
  test("finds by ZIP code", () => expect(findSchools("91911", schools)).toHaveLength(2));
  test("finds nothing for a word that is nowhere", () => expect(findSchools("zebra", schools)).toEqual([]));
  test("does not take a wrong first letter for a mistake", () => expect(findSchools("filltop", schools)).toEqual([]));
});

test("measures miles between two places", () => {
  // Chula Vista City Hall to Ventura City Hall, about 168 miles by great circle.
  const miles = milesBetween({ latitude: 32.6401, longitude: -117.0842 }, { latitude: 34.2814, longitude: -119.2928 });
  expect(miles).toBeGreaterThan(165);
  expect(miles).toBeLessThan(172);
});
