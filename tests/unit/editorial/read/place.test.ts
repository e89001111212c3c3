import { describe, expect, test } from "vitest";
import { said, tinyTree } from "../../../helpers/tree.ts";

const school = tinyTree["content/oakville/schools/oak-high.mdx"]!.replace("Oak High", "Elm High");
const program = tinyTree["content/oakville/programs/safety-patrol.mdx"]!.replace("title: Safety Patrol", "title: Book Club");

describe("files in the wrong place", () => {
  test("refuses a folder that does not exist, with the nearest that does", async () => {
    await expect(said("content/oakville/program/book-club.mdx", program)).resolves.toMatchInlineSnapshot(`
      "content/oakville/program/book-club.mdx:1:1 error misplaced
      There is no folder “program” for content. Did you mean “programs”?
      → Move it to content/oakville/programs/book-club.mdx."
    `);
  });

  test("lists the folders when none is near", async () => {
    await expect(said("content/oakville/stuff/book-club.mdx", program)).resolves.toMatchInlineSnapshot(`
      "content/oakville/stuff/book-club.mdx:1:1 error misplaced
      There is no folder “stuff” for content. Choose one of the 23 that exist, such as agreements, areas, asked, drawings, emergencies.
      → Move the file into the right folder."
    `);
  });

  test("refuses a record that stands in no folder", async () => {
    await expect(said("content/oakville/book-club.mdx", program)).resolves.toMatchInlineSnapshot(`
      "content/oakville/book-club.mdx:1:1 error misplaced
      “book-club.mdx” does not belong here.
      → Move it into one of the folders: areas, pages, topics, resources, organizations, schools, officers, programs, sheets, events, questions, journeys, feedback, agreements, law, history, figures, measures, notices, emergencies, drawings, pictures, asked."
    `);
  });

  test("suggests the name that a single file should have", async () => {
    await expect(said("content/oakville/redirect.yaml", "- a\n")).resolves.toMatchInlineSnapshot(`
      "content/oakville/redirect.yaml:1:1 error misplaced
      “redirect.yaml” does not belong here. Did you mean “redirects.yaml”?
      → Rename it to redirects.yaml."
    `);
  });

  test("refuses a record in a folder of its own", async () => {
    await expect(said("content/oakville/schools/elm-high/index.mdx", school)).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/elm-high/index.mdx:1:1 error misplaced
      Files of schools/ stand directly in it, not in a folder of their own.
      → Move it to content/oakville/schools/elm-high.mdx."
    `);
  });

  test("refuses a picture among the programs", async () => {
    await expect(said("content/oakville/programs/Patrol.JPG", "x")).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/Patrol.JPG:1:1 error misplaced
      “Patrol.JPG” does not belong in programs/.
      → Move it to content/oakville/pictures/."
    `);
  });

  test("refuses a photo among the drawings", async () => {
    await expect(said("content/oakville/drawings/patrol.png", "x")).resolves.toMatchInlineSnapshot(`
      "content/oakville/drawings/patrol.png:1:1 error misplaced
      “patrol.png” does not belong in drawings/.
      → Drawings are .svg files."
    `);
  });
});

describe("bad file names", () => {
  test("refuses capital letters, spaces and accents", async () => {
    await expect(said("content/oakville/schools/José Elm High.mdx", school)).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/José Elm High.mdx:1:1 error bad-name
      A file name has only small letters, digits and hyphens: it becomes an address.
      → Rename it to jose-elm-high.mdx."
    `);
  });

  test("refuses dots within a name", async () => {
    await expect(said("content/oakville/schools/st.elmo-high.mdx", school)).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/st.elmo-high.mdx:1:1 error bad-name
      A file name has only small letters, digits and hyphens: it becomes an address.
      → Rename it to st-elmo-high.mdx."
    `);
  });

  test("names the command that moves a .yaml file of an earlier version", async () => {
    await expect(said("content/oakville/schools/elm-high.es.yaml", school)).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/elm-high.es.yaml:1:1 error bad-name
      The file of a school ends with .mdx now, with its fields between two lines of three hyphens.
      → Run: npm run upgrade. It moves this file and all others like it, and changes nothing that they say."
    `);
  });

  test("refuses the ending .yml", async () => {
    await expect(said("content/oakville/schools/elm-high.yml", school)).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/elm-high.yml:1:1 error bad-name
      The file of a school ends with .mdx now, with its fields between two lines of three hyphens.
      → Run: npm run upgrade. It moves this file and all others like it, and changes nothing that they say."
    `);
  });

  test("refuses the ending .md", async () => {
    await expect(said("content/oakville/programs/book-club.md", program)).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/book-club.md:1:1 error bad-name
      The file of a program ends with .mdx.
      → Rename it to book-club.mdx."
    `);
  });

  test("refuses a file with no ending", async () => {
    await expect(said("content/oakville/schools/elm-high", school)).resolves.toMatchInlineSnapshot(`
      "content/oakville/schools/elm-high:1:1 error bad-name
      The file of a school ends with .mdx.
      → Rename it to elm-high.mdx."
    `);
  });

  test("refuses a drawing with capital letters", async () => {
    await expect(said("content/oakville/drawings/Big Bell.SVG", "x")).resolves.toMatchInlineSnapshot(`
      "content/oakville/drawings/Big Bell.SVG:1:1 error bad-name
      A file name has only small letters, digits and hyphens.
      → Rename it to big-bell.svg."
    `);
  });

  test("refuses a language that there is not", async () => {
    await expect(said("content/oakville/programs/safety-patrol.xx.mdx", "x")).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.xx.mdx:1:1 error bad-name
      There is no language “xx”. This site has: en.
      → Rename the file."
    `);
  });

  test("refuses English in a name", async () => {
    await expect(said("content/oakville/programs/safety-patrol.en.mdx", "x")).resolves.toMatchInlineSnapshot(`
      "content/oakville/programs/safety-patrol.en.mdx:1:1 error bad-name
      English is the language that files are first written in; its files carry no language.
      → Rename it to safety-patrol.mdx."
    `);
  });
});
