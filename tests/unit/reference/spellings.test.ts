import { describe, expect, test } from "vitest";
import { readSearchWords } from "../../../src/editorial/read/searchWords.ts";
import { projectRoot } from "../../../src/environment.ts";
import { SchoolFinder } from "../../../src/schools/find.ts";
import { readSchoolItem, schoolItem } from "../../../src/schools/item.ts";
import { schoolWords } from "../../../src/schools/words.ts";
import { contentOf } from "../../helpers/departments.ts";

/** What people may type, by the school that they mean: written by ear, joined, split, short, in another language. */
const spellings: Record<string, Record<string, string[]>> = {
  "chula-vista": {
    "allen-elementary": ["alen elementary", "ella allen", "primaria allen"],
    "bonita-vista-high": ["bonita vista preparatoria", "bonitta vista", "bvhs"],
    "castle-park-middle": ["castle park ms", "cassel park middle"],
    "chula-vista-learning-community-charter": ["learning community charter", "chula vista lerning comunity"],
    "clear-view": ["clearview", "cleer view"],
    "cook-elementary": ["hazel cook", "cooke elementary"],
    "eastlake-middle": ["secundaria eastlake", "est lake middle"],
    "finney-elementary": ["finey", "myrtle finny"],
    "heritage-elementary": ["heratage", "escuela heritage"],
    "hilltop-middle": ["htm", "hiltop midle"],
    "juarez-lincoln-elementary": ["juarez lincon", "huarez lincoln"],
    "liberty-elementary": ["libertey elementary"],
    "marshall-elementary": ["thurgood marshal"],
    "montgomery-elementary": ["mongomery elementary"],
    "otay-ranch-high": ["otay ranch prepa", "otayranch"],
    "parkview-elementary": ["park view", "parkveiw"],
    "rancho-del-rey-middle": ["rancho delrey", "rdr"],
    "st-pius-x-school": ["saint pius", "san pius"],
    "sunnyside-elementary": ["sunny side", "sunyside elem"],
    "valley-vista-elementary": ["vally vista"],
    "wolf-canyon-elementary": ["wolf cañon"],
  },
  ventura: {
    "citrus-glen-elementary": ["citris glen"],
    "e-p-foster-elementary": ["e.p. foster", "foster primaria"],
    "foothill-technology-high": ["fothill"],
    "junipero-serra-elementary": ["hunipero serra"],
    "lemon-grove": ["lemongrove"],
    "loma-vista-elementary": ["lomavista elementary"],
    "ventura-high": ["ventura preparatoria"],
  },
};

describe.each(Object.keys(spellings))("in %s", (department) => {
  test("who misspells the name of a school finds it among the first three", async () => {
    const { entries, languages, words } = await contentOf(department);
    const spoken = Object.values(words).map(({ school_words: own }) => own);
    const sounds = Object.values(readSearchWords(projectRoot, languages).words).map(({ sounds }) => sounds);
    const dataset = (attributes: object) => Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.slice(5), value]));
    const schools = entries.schools["en"]!.map(({ id, data }) => ({
      id,
      ...readSchoolItem(dataset(schoolItem(data)) as Record<string, string | undefined>, data.name, data.level),
    }));
    const finder = new SchoolFinder(schools, schoolWords(spoken, sounds));
    const lost = Object.entries(spellings[department]!).flatMap(([id, typed]) =>
      typed
        .filter(
          (words) =>
            !finder
              .find(words)
              .slice(0, 3)
              .some((school) => school.id === id),
        )
        .map((words) => `“${words}” does not find ${id}`),
    );
    expect(lost).toEqual([]);
  });
});
