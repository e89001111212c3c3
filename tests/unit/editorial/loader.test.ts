import { expect, test } from "vitest";
import { contentLoaders, readings } from "../../../src/editorial/loader.ts";
import type { Reading } from "../../../src/editorial/readContent.ts";

const problem = {
  file: "content/oakville/department.yaml",
  line: 3,
  column: 1,
  id: "missing",
  severity: "error",
  message: "No name.",
  fix: "name: …",
};
const good = (name: string) =>
  ({
    problems: [],
    unreadable: new Set(),
    content: {
      entries: { schools: { en: [{ id: "oak-high", language: "en", file: "oak-high.mdx", textLanguage: undefined, data: { name } }] } },
      words: { en: {} },
    },
  }) as unknown as Reading;
/** A reading of content with a mistake in it, whose record can be read all the same. */
const faulty = (name: string) => ({ ...good(name), problems: [problem] }) as unknown as Reading;
const unreadable = {
  ...faulty(""),
  content: { entries: { schools: { en: [] } }, words: { en: {} } },
  unreadable: new Set(["schools oak-high"]),
} as unknown as Reading;

/** What a loader works on, with the store and the printed lines to look at. */
function context(watched: boolean) {
  const store = new Map<string, { data: { name: string } }>();
  const printed: string[] = [];
  const heard: ((event: string, path: string) => void)[] = [];
  const watcher = { add: () => undefined, on: (_: string, listener: (event: string, path: string) => void) => heard.push(listener) };
  return {
    store,
    printed,
    edit: (path: string) => heard.forEach((listener) => listener("change", path)),
    given: {
      store: {
        clear: () => store.clear(),
        values: () => [...store.values()],
        set: (entry: { id: string; data: { name: string } }) => store.set(entry.id, entry),
      },
      logger: { error: (text: string) => printed.push(text) },
      generateDigest: () => "digest",
      ...(watched ? { watcher } : {}),
    } as never,
  };
}

test("puts every record into the store under its language, with the language of its words", async () => {
  const { given, store } = context(false);
  await contentLoaders("/site", () => Promise.resolve(good("Oak High")))
    .records("schools")
    .load(given);
  expect([...store]).toEqual([["en/oak-high", { id: "en/oak-high", data: { name: "Oak High", language: "en" }, digest: "digest" }]]);
});

test("ends a build at content with errors, and tells them", async () => {
  const { given, store } = context(false);
  await expect(
    contentLoaders("/site", () => Promise.resolve(faulty("Oak High")))
      .records("schools")
      .load(given),
  ).rejects.toThrow("No name.");
  expect(store.size).toBe(0);
});

test("reads the content once for all collections", async () => {
  let readings = 0;
  const loaders = contentLoaders("/site", () => {
    readings += 1;
    return Promise.resolve(good("Oak High"));
  });
  await loaders.records("schools").load(context(false).given);
  await loaders.words.load(context(false).given);
  expect(readings).toBe(1);
});

test("keeps the last good state of a record that can't be read, tells why once, and shows the next edit", async () => {
  let reading = good("Oak High");
  const loaders = contentLoaders("/site", () => Promise.resolve(reading));
  const schools = context(true);
  const words = context(true);
  await loaders.records("schools").load(schools.given);
  await loaders.words.load(words.given);
  const name = () => schools.store.get("en/oak-high")?.data.name;
  const told = () => [...schools.printed, ...words.printed];

  reading = unreadable;
  for (const each of [schools, words]) each.edit("/site/content/oakville/department.yaml");
  await expect.poll(told, { timeout: 5000 }).toHaveLength(1);
  expect(told()[0]).toContain("No name.");
  expect(name()).toBe("Oak High");

  reading = good("Oak Tree High");
  for (const each of [schools, words]) each.edit("/site/content/oakville/department.yaml");
  await expect.poll(name).toBe("Oak Tree High");

  reading = faulty("Oak Hill High");
  for (const each of [schools, words]) each.edit("/site/content/oakville/department.yaml");
  await expect.poll(name).toBe("Oak Hill High");
});

test("shows an edit before it checks it", async () => {
  let checked = false;
  let reading = good("Oak High");
  const { edit, given, store } = context(true);
  await contentLoaders("/site", () => Promise.resolve(reading))
    .records("schools")
    .load(given);
  reading = Object.defineProperty(good("Oak Tree High"), "problems", {
    get() {
      checked = true;
      return [];
    },
  });
  edit("/site/content/oakville/department.yaml");
  await expect.poll(() => store.get("en/oak-high")?.data.name).toBe("Oak Tree High");
  expect(checked).toBe(false);
  await expect.poll(() => checked, { timeout: 5000 }).toBe(true);
});

test("starts with mistakes, as long as somebody watches, and says what was read to whoever asks", async () => {
  const heard: unknown[] = [];
  const hear = (message: unknown) => heard.push(message);
  readings.subscribe(hear);
  const { given, printed, store } = context(true);
  const reading = faulty("Oak High");
  await contentLoaders("/site", () => Promise.resolve(reading))
    .records("schools")
    .load(given);
  readings.unsubscribe(hear);
  expect([...store.keys()]).toEqual(["en/oak-high"]);
  expect(printed).toHaveLength(1);
  expect(heard).toEqual([reading]);
});

test("does not read again for a file outside the content", async () => {
  let readings = 0;
  const { edit, given } = context(true);
  await contentLoaders("C:\\site", () => {
    readings += 1;
    return Promise.resolve(good("Oak High"));
  })
    .records("schools")
    .load(given);
  edit("C:\\site\\src\\pages\\index.astro");
  edit("C:\\site\\content\\oakville\\department.yaml");
  await expect.poll(() => readings).toBe(2);
});
