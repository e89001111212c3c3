import { beforeEach, expect, test } from "vitest";
import { openSchools } from "../../../src/site/openData.ts";
import { records } from "../../../src/site/records.ts";
import { byLevel, districtsWithSchools, officersOf } from "../../../src/site/schools.ts";
import { sheetsOf } from "../../../src/site/sheets.ts";
import { fill } from "../../helpers/astroContent.ts";

beforeEach(() => {
  fill({
    interface: { en: {} },
    department: { "en/department": { url: "https://sro.example.gov" } },
    organizations: { "en/small": { name: "Small District" }, "en/large": { name: "Large District" } },
    schools: {
      "en/ash": { name: "Ash High", level: "high", district: "small" },
      "en/birch": { name: "Birch Elementary", level: "elementary", district: "large" },
      "en/cedar": { name: "Cedar High", level: "high", district: "large" },
      "en/dogwood": { name: "Dogwood Academy", level: "high" },
    },
    officers: {
      "en/north": { title: "Officer North", schools: ["ash", "birch"] },
      "en/south": { title: "Officer South", schools: ["cedar"] },
    },
    sheets: {
      "en/programs/walk/pledge": { title: "Pledge", order: 2 },
      "en/programs/walk/plan": { title: "Plan", order: 1 },
      "en/programs/run/plan": { title: "Another plan" },
    },
  });
});

test("finds the officers whose post includes a school", async () => {
  expect((await officersOf("birch", "en")).map(({ id }) => id)).toEqual(["north"]);
  expect(await officersOf("dogwood", "en")).toEqual([]);
});

test("groups schools by level, high schools first, and leaves out levels without schools", async () => {
  const groups = byLevel(await records("schools", "en"));
  expect(groups.map(({ level, schools }) => [level, schools.map(({ id }) => id)])).toEqual([
    ["high", ["ash", "cedar", "dogwood"]],
    ["elementary", ["birch"]],
  ]);
});

test("names the districts that run schools of the list, the largest first", async () => {
  const districts = await districtsWithSchools("en");
  expect(districts.map(({ district, schools }) => [district.id, schools.map(({ id }) => id)])).toEqual([
    ["large", ["birch", "cedar"]],
    ["small", ["ash"]],
  ]);
});

test("gives the open data each school with its page and the name of its district", async () => {
  const [ash, , , dogwood] = await openSchools();
  expect([ash!.page, ash!.district]).toEqual(["https://sro.example.gov/schools/ash/", "Small District"]);
  expect([dogwood!.page, dogwood!.district]).toEqual(["https://sro.example.gov/schools/dogwood/", undefined]);
});

test("finds the sheets of a page, in their order", async () => {
  expect((await sheetsOf("/programs/walk/", "en")).map(({ data }) => data.title)).toEqual(["Plan", "Pledge"]);
  expect(await sheetsOf("/programs/", "en")).toEqual([]);
});
