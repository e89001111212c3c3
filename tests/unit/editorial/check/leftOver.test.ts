import { expect, test } from "vitest";
import { append, problems, said, tinyTree } from "../../../helpers/tree.ts";

const page = "content/oakville/pages/contact.mdx";
const neighbor = {
  "content/elm-river/department.yaml": "contact: unit\nplace: Elm River\n",
  "content/elm-river/resources/unit.mdx": "---\ncall:\n  - number: (415) 555-0100\nname: The unit\n---\n",
  "content/elm-river/schools/elm-river-high.mdx": "---\nname: Elm River High\n---\n",
  "content/elm-river/schools/oak-high.mdx": "---\nname: Oak High\n---\n",
};

test("finds a school of another department, with the line on which it stands", async () => {
  await expect(said(page, append("\nAn officer is at Elm River High.\n"), neighbor)).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:12:18 warning of-another
    “Elm River High” belongs to elm-river.
    → If it was left when the file was copied, put your own in its place."
  `);
});

test("finds a number with another department's area code", async () => {
  const school = "content/oakville/schools/oak-high.mdx";
  await expect(said(school, tinyTree[school]!.replace("(619) 555-0111", "(415) 555-0111"), neighbor)).resolves.toMatchInlineSnapshot(`
    "content/oakville/schools/oak-high.mdx:9:8 warning of-another
    The area code 415 is that of elm-river.
    → If it was left when the file was copied, put your own in its place."
  `);
});

test("lets a department speak of a school of its own that another has too, and of a page that stands elsewhere", async () => {
  const text = "\nAn officer is at Oak High, and at Elm Riverside. See [the city’s own page](https://www.example.org/Elm-River).\n";
  await expect(problems({ ...neighbor, [page]: append(text) })).resolves.toEqual([]);
});

test("takes a word that begins a sentence for no city of that name, and the city for one wherever it is meant", async () => {
  const mobile = { "content/mobile/department.yaml": "contact: unit\nplace: Mobile\n" };
  const found = async (text: string) => (await problems({ ...mobile, [page]: append(`\n${text}\n`) })).length;
  expect(await found("Ask first. Mobile crisis teams come to you.")).toBe(0);
  for (const text of ["An officer of Mobile answers.", "Mobile, Alabama", "Mobile County has more.", "Ask in Mobile."])
    expect(await found(text), text).toBe(1);
});

test("lets departments of one county share its agencies, lines and area codes, but not each other's place and schools", async () => {
  const county = (within: string) => ({
    "content/elm-river/department.yaml": "contact: unit\nplace: Elm River\nareas: [elm-river]\n",
    "content/elm-river/areas/elm-river.yaml": `kind: city\nwithin: ${within}\nname: Elm River\n`,
    "content/elm-river/organizations/office.yaml": "name: County Office of Education\n",
    "content/elm-river/organizations/police.yaml": "name: Elm River Police Department\n",
  });
  const found = async (text: string, where: string) =>
    (await problems({ ...neighbor, ...county(where), [page]: append(`\n${text}\n`) })).filter(({ file }) => file === page).length;
  const office = "Ask the County Office of Education.";
  expect([await found(office, "national"), await found(office, "far-county")]).toEqual([0, 1]);
  for (const text of ["Ask the Elm River Police Department.", "An officer is at Elm River High."])
    expect(await found(text, "national"), text).toBe(1);
});

test("takes the name of one's own school district for one's own, though it is that of the next city", async () => {
  const police = tinyTree["content/oakville/organizations/oakville-police.yaml"]!;
  const district = police.replace(/(?<=^name: ).*$/m, "Elm River Unified School District");
  const text = "\nThe Elm River Unified School District runs the schools.\n";
  const found = async (files: Record<string, string>) =>
    (await problems({ ...neighbor, ...files, [page]: append(text) })).filter(({ id }) => id === "of-another").length;
  expect([await found({}), await found({ "content/oakville/organizations/district.yaml": district })]).toEqual([1, 0]);
});
