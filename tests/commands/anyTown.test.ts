import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BuiltPage } from "../../src/delivery/pages.ts";
import { serve } from "../../src/delivery/serve.ts";
import { placeOf } from "../helpers/belowPath.ts";
import type { Given } from "../../tools/new/answers.ts";
import { fromNothingToLive, type Town } from "../helpers/town.ts";

/** Towns that nobody has thought of, from nothing to live, with no change outside their folders and no other department beside them. */

const schools = "tests/fixtures/national-schools/ccd.csv";
/** Neither has the program and the dates that every department has: no officers, programs, events or figures are left. */
const leftOut = [
  "programs/red-ribbon-week",
  ...["211-day", "bullying-prevention-month", "poison-prevention-week", "teen-dating-violence-month"].map((name) => `events/${name}`),
];

const oregon: Given = {
  ...{ name: "Example City Police Department", place: "Example City", state: "Oregon", county: "Example County" },
  ...{ zone: "America/Boise", phone: "541-555-0142", schools },
};
const newMexico: Given = {
  ...{ name: "Oficina del Alguacil del Condado de Ejemplo", place: "Example County", state: "New Mexico", languages: "es" },
  ...{ zone: "America/Denver", phone: "505-555-0142", schools, colors: "#7a3b1d,#e8b08f" },
};

let town: Town;
const at = (address: string) => town.pages.find((page) => page.address === address)!;

describe.each([
  [
    "a city in Oregon, below a path of its own site",
    oregon,
    {
      url: "https://city.example.gov/police/sro",
      school: "/schools/example-high-school/",
      languages: ["/", "/es/"],
      phone: "tel:+15415552142",
    },
  ],
  [
    "a county in New Mexico, in Spanish alone",
    newMexico,
    { url: "https://sro.example.gov", school: "/schools/mesa-high-school/", languages: ["/"], phone: "tel:+15055552142" },
  ],
])("%s", (_, given, { url, school, languages, phone }) => {
  beforeAll(async () => {
    town = await fromNothingToLive(given, leftOut, {
      // One common text waits for its translation.
      kit: (root) => rmSync(join(root, "content/common/questions/what-is-an-sro.es.mdx")),
      folder: (folder) => {
        writeFileSync(join(folder, "redirects.yaml"), "- from: /tips/\n  to: /contact/\n  why: Short.\n");
        const department = join(folder, "department.yaml");
        writeFileSync(department, readFileSync(department, "utf8").replace(/^url: .*$/m, `url: ${url}`));
      },
    });
  });
  afterAll(() => town.remove());

  test("the check leads from the first minute to the last day", () => {
    expect(town.said.first).toMatch(/write what is marked “To be written”[\s\S]*lawyer[\s\S]*both languages/);
    expect(town.said.last).toContain(`Nothing is left to do in the content of ${town.name}.`);
  });

  test("nothing outside the department's folder has changed", () => {
    expect(town.changed).toEqual([]);
  });

  test("it is live: no banner, and search engines are welcome", () => {
    expect(town.pages.filter(({ root }) => root.querySelector(".banner")).map(({ address }) => address)).toEqual([]);
    expect(at("/").hidden).toBe(false);
  });

  test("empty parts are not there: not as pages, in no menu, in no list, in no map", () => {
    const empty = /^\/(es\/)?(officers|programs|events|dashboard)\//;
    expect(town.pages.filter(({ address }) => empty.test(address)).map(({ address }) => address)).toEqual([]);
    expect(readFileSync(join(town.dist, "sitemap-0.xml"), "utf8")).not.toMatch(/\/(officers|programs|events|dashboard)\//);
    // A part has more than its heading.
    const bare = town.pages.flatMap(({ address, root }) =>
      root
        .querySelectorAll("main section, footer ul, header .menu ul")
        .filter(
          (part) =>
            part.textContent.trim() ===
            part
              .querySelectorAll("h2, h3")
              .map((heading) => heading.textContent)
              .join("")
              .trim(),
        )
        .map((part) => `${address}: ${part.outerHTML.slice(0, 80)}`),
    );
    expect(bare).toEqual([]);
  });

  test("nothing of another place is there: no other state's law, no other city, no other area code", () => {
    // Where the man came from after whom a week is called is no law.
    const text = (page: BuiltPage) => page.root.querySelector("body")!.textContent.replace(/Calexico, (una ciudad de )?California/g, "");
    const foreign = /California|San Diego|Ventura|Chula Vista|\((619|805)\)|Penal Code|Education Code|\b(SB|AB) \d/;
    expect(town.pages.flatMap((page) => (foreign.exec(text(page)) ? [`${page.address}: ${foreign.exec(text(page))![0]}`] : []))).toEqual(
      [],
    );
  });

  test("no page names a source that speaks of another place", () => {
    // What is read out on a page of one state or county holds there; a copy of a national page may lie anywhere.
    const there =
      /\.ca\.(gov|us)\b|\/ca\/|calif|calpoison|leginfo|calaw|san-?diego|sdcounty|ventura|vcbh|vcstar|chulavista|longbeach|cosb\.us/i;
    const named = town.pages.flatMap(({ address, root }) =>
      root.querySelectorAll(".sources a, .steps .meta a").map((link) => `${address} ${link.getAttribute("href")}`),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((one) => there.test(one))).toEqual([]);
  });

  test("help leads to lines that serve here, the unit's own number last", () => {
    const first = (address: string) =>
      at(address)
        .root.querySelectorAll("main .first a[href^='tel:'], main .first a[href^='sms:']")
        .map((link) => link.getAttribute("href"));
    expect(first("/help/emergency/")).toContain("tel:911");
    expect(first("/help/suicide/")).toEqual(expect.arrayContaining(["tel:988", expect.stringMatching(/^sms:988/)]));
    const foot = town.pages[0]!.root.querySelectorAll(".footer .calls a").map((link) => link.getAttribute("href"));
    expect(foot).toEqual(["tel:988", "tel:911", phone]);
  });

  test("it is served as it is", async () => {
    const { base } = placeOf(url);
    const server = await serve(town.dist, 0, base);
    const { port } = server.address() as { port: number };
    const status = async (address: string) => (await fetch(`http://127.0.0.1:${port}${base}${address.slice(1)}`)).status;
    expect(await Promise.all([...languages, school, "/officers/"].map(status))).toEqual([...languages.map(() => 200), 200, 404]);
    server.close();
    server.closeAllConnections();
  });

  test("the tests of every built site pass with it alone, wherever it stands on its host: no dead link, a search index of its own, numbers that are its own", () => {
    expect(town.run("node_modules/vitest/vitest.mjs", "run", "--project", "build")).toMatch(/Tests .*passed/);
  });

  test.runIf(given.languages === "es")("its pages stand without a language in their addresses, and say that they are Spanish", () => {
    const pages = town.pages.filter(({ root }) => !root.querySelector("meta[http-equiv=refresh]"));
    expect(pages.filter(({ root }) => root.querySelector("html")!.getAttribute("lang") !== "es").map(({ address }) => address)).toEqual([]);
    expect(pages.filter(({ address }) => /^\/(en|es)\//.test(address)).map(({ address }) => address)).toEqual([]);
    expect(at("/").root.querySelector("h1")!.text.trim()).toBe("Encuentra ayuda y quién trabaja con tu escuela.");
    const abroad = town.pages.flatMap(({ root }) =>
      root.querySelectorAll("header a[hreflang], link[hreflang=en], a[href^='/es/'], a[href^='/en/']"),
    );
    expect(abroad.map(String)).toEqual([]);
  });

  test.runIf(given.languages === "es")(
    "a common text without a translation says so in Spanish, and offers no page that is not there",
    () => {
      const notice = at("/questions/what-is-an-sro/").root.querySelector(".fallback")!;
      expect(notice.text.replace(/\s+/g, " ").trim()).toBe("Solo en inglés. Esta página todavía no está traducida.");
    },
  );

  test("the page at an old address leads on in the site's language", () => {
    const leadsOn =
      given.languages === "es" ? /<html lang="es"[^>]*>.*Ir a la dirección nueva/ : /<html lang="en"[^>]*>.*Go to its new address/;
    expect(readFileSync(join(town.dist, "tips/index.html"), "utf8")).toMatch(leadsOn);
  });
});
