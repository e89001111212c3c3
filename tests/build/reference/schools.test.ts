import { expect, test } from "vitest";
import { schoolName } from "../../../tools/schools/names.ts";
import { builtSites, ofReference, expectNone } from "../../helpers/sites.ts";

const sites = ofReference(await builtSites());

test.each(sites)("$name: our schools have the names that an import makes of the directory's form, which is among their aliases", (site) => {
  const formal = site.content.entries.schools["en"]!.flatMap(({ data }) => {
    const alias = data.aliases?.find((name) => /\(| Senior High| - |\.[A-Z]\./.test(name));
    return alias ? [{ alias, name: data.name }] : [];
  });
  expect(formal).not.toEqual([]);
  expectNone(
    formal
      .filter(({ alias, name }) => schoolName(alias).name !== name)
      .map(({ alias, name }) => `${alias} became ${schoolName(alias).name}, but is ${name}`),
  );
});
