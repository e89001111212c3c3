import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { interfaceSchema } from "../../../src/schemas/interface.ts";

test.each(["en", "es"])("takes the words of %s", (language) => {
  expect(interfaceSchema.safeParse(parse(readFileSync(`content/interface/${language}.yaml`, "utf8"))).error?.issues ?? []).toEqual([]);
});

test("refuses an empty word", () => {
  const words = parse(readFileSync("content/interface/en.yaml", "utf8")) as { site: { skip: string } };
  words.site.skip = " ";
  expect(interfaceSchema.safeParse(words).error!.issues.map(({ path }) => path.join("."))).toEqual(["site.skip"]);
});
