import { beforeEach, expect, test } from "vitest";
import { frontMatter, hasRecord, isOf, named, record, records, titleOf } from "../../../src/site/records.ts";
import { fill } from "../../helpers/astroContent.ts";

beforeEach(() => {
  fill({
    programs: {
      "en/red-ribbon": { title: "Red Ribbon Week", summary: "A week in October.", order: 2, sample: true },
      "en/academy-10": { title: "Academy 10", summary: "Ten evenings." },
      "en/academy-9": { title: "Academy 9", summary: "Nine evenings." },
      "es/red-ribbon": { title: "Semana del Listón Rojo", summary: "Una semana de octubre.", order: 2 },
      "es/academy-10": { title: "Academy 10", summary: "Ten evenings.", language: "en" },
      "es/academy-9": { title: "Academy 9", summary: "Nine evenings.", language: "en" },
    },
    topics: { "en/bullying": { title: "If someone is bullying you", name: "Bullying", door: "Someone is bullying me", summary: "Stop." } },
    resources: { "en/text-line": { name: "Text Line", what: "For hard moments.", aliases: ["crisis"] } },
    organizations: { "en/police": { name: "Oakville Police" } },
  });
});

test("lists the records of one language by order, then by name, and numbers in names as numbers", async () => {
  expect((await records("programs", "en")).map(({ id }) => id)).toEqual(["red-ribbon", "academy-9", "academy-10"]);
});

test("tells the language of the words where it is not the page's, for lang attributes", async () => {
  const [translated, untranslated] = await records("programs", "es");
  expect([translated!.language, translated!.lang]).toEqual(["es", undefined]);
  expect([untranslated!.language, untranslated!.lang]).toEqual(["en", "en"]);
});

test("puts a record's page among those of the language asked for, translated or not", async () => {
  const addresses = (await records("programs", "es")).map(({ address }) => address);
  expect(addresses).toEqual(["/es/programs/red-ribbon/", "/es/programs/academy-9/", "/es/programs/academy-10/"]);
  expect((await record("organizations", "en", "police")).address).toBeUndefined();
});

test("keeps the language out of a record's fields", async () => {
  expect((await record("organizations", "en", "police")).data).toEqual({ name: "Oakville Police" });
});

test("stops at a record that does not exist, instead of leaving it out", async () => {
  await expect(record("programs", "en", "gone")).rejects.toThrow("There is no “gone” in programs/.");
  await expect(named("programs", "en", ["red-ribbon", "gone"])).rejects.toThrow("There is no “gone” in programs/.");
});

test("gives named records in the order of the names", async () => {
  const found = await named("programs", "en", ["academy-9", "red-ribbon"]);
  expect(found.map(({ data }) => data.title)).toEqual(["Academy 9", "Red Ribbon Week"]);
  expect(await named("programs", "en", undefined)).toEqual([]);
});

test("knows whether there is a record, and of which collection it is", async () => {
  expect([await hasRecord("programs", "red-ribbon"), await hasRecord("resources", "red-ribbon")]).toEqual([true, false]);
  const program = await record("programs", "en", "red-ribbon");
  expect([isOf("programs", program), isOf("events", program)]).toEqual([true, false]);
});

test("lists a help topic by its short name, and whatever else by title or name", async () => {
  expect(titleOf(await record("topics", "en", "bullying"))).toBe("Bullying");
  expect(titleOf(await record("programs", "en", "red-ribbon"))).toBe("Red Ribbon Week");
  expect(titleOf(await record("organizations", "en", "police"))).toBe("Oakville Police");
  expect(titleOf({ collection: "figures", id: "students", language: "en", data: {} })).toBe("students");
});

test("heads a page with what its record says, whatever its fields are called", async () => {
  expect(frontMatter(await record("topics", "en", "bullying"))).toMatchObject({ title: "If someone is bullying you", summary: "Stop." });
  expect(frontMatter(await record("resources", "en", "text-line"))).toMatchObject({
    title: "Text Line",
    summary: "For hard moments.",
    aliases: ["crisis"],
  });
  expect(frontMatter(await record("programs", "en", "red-ribbon"))).toMatchObject({ title: "Red Ribbon Week", sample: true });
});
