import { beforeEach, expect, test } from "vitest";
import { doorOf, languagePaths, nameOf, pageAt, pagesAbove, recordAt, recordPaths, siteLanguages } from "../../../src/site/context.ts";
import { fill } from "../../helpers/astroContent.ts";

const english = {
  sections: { home: "Home", help: "Get help", schools: "Schools", about: "About" },
  doors: { schools: "Who is our officer?" },
};
const spanish = {
  sections: { home: "Inicio", help: "Buscar ayuda", schools: "Escuelas", about: "Acerca de" },
  doors: { schools: "¿Quién es?" },
};
const tagalog = { sections: { home: "Tahanan" }, doors: {} };

beforeEach(() => {
  fill({
    interface: { es: spanish, tl: tagalog, en: english },
    department: {
      "en/department": { name: "Oakville Officers" },
      "es/department": { name: "Oficiales de Oakville" },
      "tl/department": { name: "Oakville Officers", language: "en" },
    },
    topics: {
      "en/bullying": { title: "If someone is bullying you", name: "Bullying", door: "Someone is bullying me" },
      "es/bullying": { title: "Si alguien te acosa", name: "Acoso", door: "Alguien me acosa" },
    },
    pages: {
      "en/about/index": { title: "About the program" },
      "es/about/index": { title: "El programa" },
      "en/about/history": { title: "Our history" },
      "es/about/history": { title: "Our history", language: "en" },
      "en/notes/one": { title: "A note" },
    },
    schools: { "en/oak-high": { name: "Oak High" }, "es/oak-high": { name: "Oak High" } },
  });
});

test("names English first among the site's languages, the others in alphabetical order", async () => {
  expect(await siteLanguages()).toEqual(["en", "es", "tl"]);
});

test("works out an English page from its address", async () => {
  const page = await pageAt("/help/bullying/");
  expect(page).toMatchObject({ language: "en", address: "/help/bullying/", section: "help" });
  expect(page.department.name).toBe("Oakville Officers");
  expect(page.words.sections.help).toBe("Get help");
  expect(page.link("/schools/")).toBe("/schools/");
});

test("works out a page in another language from its address", async () => {
  const page = await pageAt("/es/help/bullying/");
  expect(page).toMatchObject({ language: "es", address: "/help/bullying/", section: "help" });
  expect(page.department.name).toBe("Oficiales de Oakville");
  expect(page.words.sections.help).toBe("Buscar ayuda");
  expect(page.link("/schools/")).toBe("/es/schools/");
});

test.each([
  ["/", "en", "/"],
  ["/es/", "es", "/"],
  ["/escuelas/", "en", "/escuelas/"],
  ["/en/", "en", "/en/"],
  ["/share/es-home.png", "en", "/share/es-home.png"],
])("takes %s for %s at %s", async (path, language, address) => {
  expect(await pageAt(path)).toMatchObject({ language, address });
});

test("sees content that has changed, as it does while someone edits", async () => {
  await pageAt("/");
  fill({ interface: { en: english }, department: { "en/department": { name: "Riverside Officers" } } });
  expect((await pageAt("/")).department.name).toBe("Riverside Officers");
  expect(await siteLanguages()).toEqual(["en"]);
});

test("calls a section as the menu does, and any other page by its title", async () => {
  const page = await pageAt("/es/");
  expect(await nameOf("/", page)).toEqual({ text: "Inicio", lang: undefined });
  expect(await nameOf("/about/", page)).toEqual({ text: "Acerca de", lang: undefined });
  expect(await nameOf("/help/bullying/#now", page)).toEqual({ text: "Acoso", lang: undefined });
});

test("says that a name is in English where its page has not been translated", async () => {
  expect(await nameOf("/about/history/", await pageAt("/es/"))).toEqual({ text: "Our history", lang: "en" });
});

test("stops at the name of a page that does not exist", async () => {
  await expect(nameOf("/nowhere/", await pageAt("/"))).rejects.toThrow("There is no page /nowhere/.");
});

test("says to students what a student would say, to others the name of the page", async () => {
  const page = await pageAt("/es/");
  expect((await doorOf("/help/bullying/", page, true)).text).toBe("Alguien me acosa");
  expect((await doorOf("/help/bullying/", page, false)).text).toBe("Acoso");
});

test("asks a reader's question before a section that has one", async () => {
  const page = await pageAt("/");
  expect((await doorOf("/schools/", page, false)).text).toBe("Who is our officer?");
  expect((await doorOf("/about/", page, true)).text).toBe("About");
  expect((await doorOf("/schools/oak-high/", page, true)).text).toBe("Oak High");
});

test("finds the record whose page is at an address", async () => {
  expect((await recordAt("/schools/oak-high/", "es"))?.address).toBe("/es/schools/oak-high/");
  expect(await recordAt("/schools/", "es")).toBeUndefined();
  expect(await recordAt("/nowhere/", "en")).toBeUndefined();
});

test.each([
  ["/", []],
  ["/schools/", ["/"]],
  ["/schools/oak-high/poster/", ["/", "/schools/", "/schools/oak-high/"]],
  ["/about/history/", ["/", "/about/"]],
  ["/notes/one/", ["/"]],
])("leads from %s up to the pages that exist above it", async (address, above) => {
  expect(await pagesAbove(address)).toEqual(above);
});

test("makes a page of the kit once per language, and a record's page too", async () => {
  expect((await languagePaths()).map(({ params }) => params.lang)).toEqual([undefined, "es", "tl"]);
  expect(await recordPaths("schools", "school")).toEqual([
    { params: { lang: undefined, school: "oak-high" }, props: { language: "en", id: "oak-high" } },
    { params: { lang: "es", school: "oak-high" }, props: { language: "es", id: "oak-high" } },
  ]);
});
