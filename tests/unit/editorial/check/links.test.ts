import { describe, expect, test } from "vitest";
import { append, pixel, problems, said, swap } from "../../../helpers/tree.ts";

const page = "content/oakville/pages/contact.mdx";
const text = (words: string) => swap(/## Call us[\s\S]*/, `${words}\n`);

describe("components", () => {
  test("refuses a component of a record that does not exist", async () => {
    await expect(said(page, swap('<Phone of="sro-unit" />', '<Phone of="sro-units" />'))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:10:18 error unknown-record
      <Phone of="sro-units" />: there is no “sro-units” in resources/ or organizations/. Did you mean “sro-unit”?
      → Call the unit at <Phone of="sro-unit" />."
    `);
  });

  test("refuses a phone component of a record without a phone", async () => {
    await expect(said(page, swap('<Phone of="sro-unit" />', '<Phone of="crisis-line" />'))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:10:18 error unknown-record
      <Phone of="crisis-line" />: “crisis-line” has no phone number to call.
      → Call the unit at <Line of="crisis-line" />."
    `);
  });

  test("takes the phone of an organization", async () => {
    await expect(problems({ [page]: swap('<Phone of="sro-unit" />', '<Phone of="oakville-police" />') })).resolves.toEqual([]);
  });
});

describe("links", () => {
  test("refuses a link to a page that does not exist, with the nearest that does", async () => {
    await expect(said(page, text("Ask [the patrol](/programs/safty-patrol/#join) about it."))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:8:5 error dead-link
      There is no page /programs/safty-patrol/ on this site. Did you mean “/programs/safety-patrol/”?
      → Ask [the patrol](/programs/safety-patrol/#join) about it."
    `);
  });

  test("puts in a missing slash", async () => {
    await expect(said(page, text("See [our programs](/programs)."))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:8:5 error dead-link
      There is no page /programs on this site. Did you mean “/programs/”?
      → See [our programs](/programs/)."
    `);
  });

  test.each([
    "[a](javascript:alert(1))",
    "[a](JavaScript:alert(1))",
    "[a](&#106;avascript:alert(1))",
    "[a](data:text/html,a)",
    "[a](file:///etc/passwd)",
    "[a](ftp://example.org/)",
    "[a](//evil.example/)",
    "[a](https://www.example.gov@evil.example/)",
    "[a][b]\n\n[b]: vbscript:a",
  ])("refuses %s, which is no address of a page", async (link) => {
    const found = await problems({ [page]: text(link) });
    expect(found.map(({ id, message }) => `${id}: ${message}`)).toEqual([
      expect.stringMatching(/^dead-link: “.+” is not a web address\.$/),
    ]);
  });

  test("makes a relative link whole", async () => {
    await expect(said(page, text("See [our programs](../programs/)."))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:8:5 error dead-link
      There is no page ../programs/ on this site. Did you mean “/programs/”?
      → See [our programs](/programs/)."
    `);
  });

  test("lists what exists when no page is near", async () => {
    await expect(said(page, text("See [the weather](/weather/in/the/mountains/)."))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:8:5 error dead-link
      There is no page /weather/in/the/mountains/ on this site. Choose one of the 29 that exist, such as /, /a-z/, /about/, /accessibility/, /contact/.
      → Use an address that exists, with a slash at both ends."
    `);
  });

  test("refuses a link to a section in which there is nothing; a list of links leaves it out", async () => {
    await expect(said(page, text("See [our figures](/dashboard/)."))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:8:5 error dead-link
      There is nothing in /dashboard/ yet, and an empty part of the site is not made.
      → Take the link out, or write a measure first."
    `);
    await expect(problems({ "content/oakville/pages/students.mdx": swap("start: [", "start: [/dashboard/, ") })).resolves.toEqual([]);
  });

  test("corrects the second of two links on a line", async () => {
    await expect(said(page, text("See [one](/programs/) and [two](/program/)."))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:8:27 error dead-link
      There is no page /program/ on this site. Did you mean “/programs/”?
      → See [one](/programs/) and [two](/programs/)."
    `);
  });

  test("refuses a dead link that is defined below the text", async () => {
    await expect(said(page, text("See [our programs][p].\n\n[p]: /program/"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:10:1 error dead-link
      There is no page /program/ on this site. Did you mean “/programs/”?
      → [p]: /programs/"
    `);
  });

  test("refuses a web address that can't be one", async () => {
    await expect(said(page, text("See [a page](https://)."))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:8:5 error dead-link
      “https://” is not a web address.
      → Write it whole, like https://www.example.org/page"
    `);
  });

  test("takes links to a record's page, to a part of a page, and to other sites", async () => {
    await expect(
      problems({
        [page]: text("See [the patrol](/programs/safety-patrol/#what-it-is), [above](#top), [a page](https://www.example.org/)."),
      }),
    ).resolves.toEqual([]);
  });

  test("finds a dead link in a translation", async () => {
    const spanish =
      '---\ntranslates: "933ed7e8"\ntitle: Contacto\nsummary: Cómo hablar con el oficial de tu escuela.\n---\n\nLee [los programas](/program/).\n';
    const found = await problems({ "content/oakville/pages/contact.es.mdx": spanish });
    expect(found.filter(({ id }) => id === "dead-link").map(({ id, line, column }) => `${line}:${column} ${id}`)).toEqual([
      "7:5 dead-link",
    ]);
  });
});

describe("pictures", () => {
  test("refuses a picture that is not there, with the nearest that is", async () => {
    const shown = append("\n![Students](../pictures/patrol.png)\n");
    const changes = { "content/oakville/pictures/patrol.png": pixel, "content/oakville/pages/privacy.mdx": shown };
    await expect(said(page, text("![Students](../pictures/patrols.png)"), changes)).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:8:1 error missing-picture
      There is no picture ../pictures/patrols.png. Did you mean “patrol.png”?
      → ![Students](../pictures/patrol.png)"
    `);
  });

  test("says where pictures stand when there is none", async () => {
    await expect(said(page, text("![Students](patrol.png)"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:8:1 error missing-picture
      There is no picture patrol.png. There are none yet.
      → Put the picture in the folder pictures/ and write ../pictures/name.jpg."
    `);
  });
});

describe("resources outside the department's areas", () => {
  const elsewhere = {
    "content/common/resources/far-line.mdx":
      "---\narea: far-county\ntopics: [bullying]\ncall:\n  - number: 211\nanswers: counselor\nsource: https://www.example.org/page\nchecked: 2026-11-01\nname: Far Line\nwhat: Help in Far County.\nwho: Anyone there.\nprivacy: They may write it down.\n---\n",
  };

  test("refuses one in a text", async () => {
    await expect(said(page, swap('<Phone of="sro-unit" />', '<Phone of="far-line" />'), elsewhere)).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:10:18 error unknown-record
      <Phone of="far-line" />: “far-line” is for far-county, which is not among the areas of this department.
      → Name another, or put a file of the same name into the department's folder."
    `);
  });

  test("refuses a link to the page that one does not have here", async () => {
    await expect(said(page, text("See [the line](/resources/far-line/)."), elsewhere)).resolves.toMatchInlineSnapshot(`
      "content/oakville/pages/contact.mdx:8:5 error dead-link
      /resources/far-line/ is not a page of this site: it is for far-county, which is not among the areas of this department.
      → Name another, or put a file of the same name into the department's folder."
    `);
  });
});
