import { describe, expect, test } from "vitest";
import { milesBetween } from "../../../src/lib/miles.ts";
import { SchoolFinder } from "../../../src/schools/find.ts";
import { schoolWords } from "../../../src/schools/words.ts";

const school = (name: string, aliases = "", about = "") => ({ name, aliases, about, level: /(\w+)$/.exec(name)![1]!.toLowerCase() });
const schools = [
  school("Hilltop High", "Hilltop Senior High", "Chula Vista 91910"),
  school("Hilltop Middle", "HTM", "Chula Vista 91910"),
  school("Bonita Vista High", "BVHS", "Chula Vista 91913"),
  school("Castle Park Middle", "CPM", "Chula Vista 91911"),
  school("Castle Park High", "", "Chula Vista 91911"),
  school("Saburo Muraoka Elementary", "Muraoka", "Chula Vista 91915"),
  school("De Anza Academy", "", "Ventura 93001"),
  school("Ella B. Allen Elementary", "", "Bonita 91902"),
  school("St. Rose of Lima Private"),
];
const words = schoolWords(
  [
    { high: "high hs", middle: "middle", elementary: "elementary", common: "school the", alike: "st saint" },
    { high: "preparatoria", elementary: "primaria", common: "escuela la", alike: "santa san st" },
  ],
  [{ c: "k" }, { v: "b", ll: "y" }],
);
const finder = new SchoolFinder(schools, words);
const findSchools = (query: string) => finder.find(query);
const first = (query: string) => findSchools(query)[0]?.name;

describe("the school finder", () => {
  test("finds a school by two letters", () => expect(findSchools("hi").map(({ name }) => name)).toContain("Hilltop High"));
  test("shows nothing for a single letter", () => expect(findSchools("h")).toEqual([]));
  test("puts the school whose name begins so first", () => expect(first("bonita")).toBe("Bonita Vista High"));
  test("finds initials", () => expect(first("bvh")).toBe("Bonita Vista High"));
  test("finds an alias", () => expect(first("cpm")).toBe("Castle Park Middle"));
  test("tells schools of one name apart by their level", () => expect(first("castle park middle")).toBe("Castle Park Middle"));
  test("looks at every word, also after a level that does not fit", () => {
    expect(first("middle school castle")).toBe("Castle Park Middle");
    expect(findSchools("middle zebra")).toEqual([]);
    expect(
      findSchools("elementary castle park")
        .slice(0, 2)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["Castle Park High", "Castle Park Middle"]);
  });
  test("forgives a letter left out", () => expect(first("hilltp high")).toBe("Hilltop High"));
  test("forgives two letters swapped", () => expect(first("casltepark") ?? first("caslte park")).toMatch(/^Castle Park/));
  test("forgives a wrong vowel", () => expect(first("muraoca")).toBe("Saburo Muraoka Elementary"));
  test("takes accents as they come", () => expect(first("bonità")).toBe("Bonita Vista High"));
  test("takes two words written as one", () => expect(first("deanza")).toBe("De Anza Academy"));
  test("finds by ZIP code", () => expect(findSchools("91911")).toHaveLength(2));
  test("finds nothing for a word that is nowhere", () => expect(findSchools("zebra")).toEqual([]));
  test("forgives a first letter that is wrong", () => expect(first("filltop")).toMatch(/^Hilltop/));
  test("forgives what sounds alike in one of the languages", () => {
    expect(first("vonita")).toBe("Bonita Vista High");
    expect(first("muraoca")).toBe("Saburo Muraoka Elementary");
  });
  test("takes one word written as two", () => expect(first("hill top high")).toBe("Hilltop High"));
  test("knows levels in every language", () => {
    expect(first("preparatoria castle park")).toBe("Castle Park High");
    expect(first("escuela primaria allen")).toBe("Ella B. Allen Elementary");
  });
  test("knows words that stand for each other", () => {
    expect(first("saint rose")).toBe("St. Rose of Lima Private");
    expect(first("santa rosa")).toBe("St. Rose of Lima Private");
  });
  test("looks past a word that it does not know", () => expect(first("hilltop high pls")).toBe("Hilltop High"));
  test.each([
    ["nothing", ""],
    ["a space", " "],
    ["a picture", "🙂"],
    ["markup", "<b>"],
    ["signs", "¿…?"],
    ["10,000 letters", "x".repeat(10_000)],
    ["signs that rule the line", "\u202exyz\u0000"],
    ["brackets", "(".repeat(500)],
  ])("takes %s calmly", (_, query) => expect(findSchools(query)).toEqual([]));
});

test("measures miles between two places", () => {
  // Chula Vista City Hall to Ventura City Hall, about 168 miles by great circle.
  const miles = milesBetween({ latitude: 32.6401, longitude: -117.0842 }, { latitude: 34.2814, longitude: -119.2928 });
  expect(miles).toBeGreaterThan(165);
  expect(miles).toBeLessThan(172);
});
