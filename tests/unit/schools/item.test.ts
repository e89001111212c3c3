import { describe, expect, test } from "vitest";
import type { Fields } from "../../../src/schemas/index.ts";
import { SchoolFinder } from "../../../src/schools/find.ts";
import { readSchoolItem, schoolItem, schoolsToShow } from "../../../src/schools/item.ts";
import { schoolWords } from "../../../src/schools/words.ts";

const school = (more: object) => ({ name: "Oak High", level: "high", ...more }) as unknown as Fields<"schools">;
const dataset = (attributes: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.replace("data-", ""), value]));
const readBack = (more: object) => readSchoolItem(dataset(schoolItem(school(more))), "Oak High", "high");

describe("an item of the list", () => {
  test("tells the finder all that it needs", () => {
    const address = { street: "1 Main Street", city: "Oakville", state: "CA", zip: "91910" };
    expect(readBack({ aliases: ["OHS", "the Oaks"], address, latitude: 32.64, longitude: -117.08, district: "oak-district" })).toEqual({
      name: "Oak High",
      aliases: "OHS the Oaks",
      about: "Oakville 91910",
      level: "high",
      district: "oak-district",
      at: { latitude: 32.64, longitude: -117.08 },
    });
  });

  test("of a school of which little is known tells nothing that is not so", () => {
    expect(readBack({})).toEqual({ name: "Oak High", aliases: "", about: "", level: "high", district: "", at: undefined });
  });

  test("at zero degrees is a place too", () => {
    expect(readBack({ latitude: 0, longitude: 6.73 }).at).toEqual({ latitude: 0, longitude: 6.73 });
  });
});

describe("the finder shows", () => {
  const listed = (name: string, level: string, district: string, latitude?: number) => ({
    ...{ name, level, district, aliases: "", about: "" },
    at: latitude === undefined ? undefined : { latitude, longitude: -117 },
  });
  const schools = [
    listed("Oak High", "high", "north", 32.1),
    listed("Elm High", "high", "south", 32.9),
    listed("Oak Elementary", "elementary", "north", 32.5),
    listed("Ash Elementary", "elementary", "south"),
    ...[1, 2, 3, 4].map((number) => listed(`Far ${number}`, "middle", "south", 35 + number)),
  ];
  const finder = new SchoolFinder(schools, schoolWords([], []));
  const nothing = { asked: "", level: "", district: "", place: undefined };
  const names = (choice: Partial<Parameters<typeof schoolsToShow>[2]>) =>
    schoolsToShow(schools, finder, { ...nothing, ...choice }).map(({ name }) => name);

  test("nothing before anything is asked", () => {
    expect(names({})).toEqual([]);
    expect(names({ asked: "o" })).toEqual([]);
  });

  test("schools that fit the words, within what the filters leave", () => {
    expect(names({ asked: "oak" }).sort()).toEqual(["Oak Elementary", "Oak High"]);
    expect(names({ asked: "oak", level: "high" })).toEqual(["Oak High"]);
  });

  test("what the filters leave, where no words are given", () => {
    expect(names({ level: "elementary", district: "south" })).toEqual(["Ash Elementary"]);
  });

  test("the six nearest to the reader, the nearest first, without those whose place is not known", () => {
    expect(names({ place: { latitude: 32.8, longitude: -117 } })).toEqual([
      "Elm High",
      "Oak Elementary",
      "Oak High",
      "Far 1",
      "Far 2",
      "Far 3",
    ]);
    expect(names({ place: { latitude: 32.8, longitude: -117 }, level: "elementary" })).toEqual(["Oak Elementary"]);
  });

  test("what the words mean, even where the reader's place is known", () => {
    expect(names({ asked: "elm", place: { latitude: 32.1, longitude: -117 } })).toEqual(["Elm High"]);
  });
});
