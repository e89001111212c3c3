import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { authorComponents } from "../../../../src/schemas/components.ts";
import { problems, said, swap } from "../../../helpers/tree.ts";

const page = "content/oakville/pages/contact.mdx";
const text = (words: string) => swap(/## Call us[\s\S]*/, `${words}\n`);

test("refuses a component that does not exist, with the nearest that does", async () => {
  await expect(said(page, text('Call <Phne of="sro-unit" />.'))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:8:6 error unknown-component
    There is no component <Phne>. Did you mean “Phone”?
    → Call <Phone of="sro-unit" />."
  `);
});

test("lists the components when none is near", async () => {
  await expect(said(page, text("<Carousel />"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:8:1 error unknown-component
    There is no component <Carousel>. Choose one of the 18 that exist, such as Agreements, Answer, Figure, History, Law.
    → Use Markdown instead: **bold**, [a link](/help/), - a list."
  `);
});

test("refuses a component in small letters", async () => {
  await expect(said(page, text('Call <phone of="sro-unit" />.'))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:8:6 error unknown-component
    There is no component <phone>. Did you mean “Phone”?
    → Call <Phone of="sro-unit" />."
  `);
});

test.each(["constructor", "toString", "hasOwnProperty", "__proto__"])("refuses <%s />, to which every object answers", async (name) => {
  const found = await problems({ [page]: text(`<${name} />`) });
  expect(found.map(({ id, line }) => `${line} ${id}`)).toEqual(["8 unknown-component"]);
});

test("refuses a component that does not say of what", async () => {
  await expect(said(page, text("Call <Phone />."))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:8:6 error bad-component
    <Phone> must say of what.
    → Call <Phone of="…" />."
  `);
});

test("refuses a setting that a component does not have", async () => {
  await expect(said(page, text('Call <Phone of="sro-unit" size="big" />.'))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:8:6 error bad-component
    <Phone> has no setting “size”.
    → Call <Phone of="sro-unit" />."
  `);
});

test("refuses a value in braces", async () => {
  await expect(said(page, text("Call <Phone of={unit} />."))).resolves.toMatchInlineSnapshot(`
    "content/oakville/pages/contact.mdx:8:6 error bad-component
    <Phone> must say of what.
    → Call <Phone of="…" />."
  `);
});

test("takes a note with text in it", async () => {
  await expect(problems({ [page]: text('<Note>\n\nCall <Phone of="sro-unit" /> first.\n\n</Note>') })).resolves.toEqual([]);
});

test("refuses a help topic that lacks a component every topic has", async () => {
  await expect(said("content/common/topics/bullying.mdx", swap("<WhatHappens />\n", "Talk to someone.\n"))).resolves.toMatchInlineSnapshot(`
    "content/common/topics/bullying.mdx:20:1 error missing-component
    The text lacks <WhatHappens />, which every page of this kind has.
    → <WhatHappens />"
  `);
});

test("does not ask for components in a text that can't be read", async () => {
  const found = await problems({ "content/common/topics/bullying.mdx": swap("<Lines />", "<Lines>") });
  expect(found.map(({ id, line }) => `${line} ${id}`)).toEqual(["23 bad-mdx"]);
});

test("knows every component in the folder of what authors may write, and no other", () => {
  const names = readdirSync("src/components/content")
    .filter((file) => file.endsWith(".astro"))
    .map((file) => file.replace(".astro", ""));
  expect(Object.keys(authorComponents).sort()).toEqual(names.sort());
});
