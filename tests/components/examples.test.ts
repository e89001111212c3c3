import { markdownToHtml } from "satteri";
import { describe, expect, test } from "vitest";
import { components } from "../../src/components/content/index.ts";
import { allExamples } from "../../src/handbook/components.ts";
import { links, show, text } from "./shown.ts";

const all = await allExamples();

/** What readers see of each example on a help topic, in English and in Spanish. */
const expected: Record<string, { en: string; es: string }> = {
  "Phone: the number of a service": { en: "", es: "" },
};

const examples = [...all].flatMap(([name, { examples }]) =>
  examples.map((example) => ({ title: `${name}: ${example.name}`, name, example })),
);

describe.each(["en", "es"] as const)("in %s", (language) => {
  test.each(examples)("$title", async ({ title, name, example }) => {
    const page = language === "en" ? "/help/bullying/" : `/${language}/help/bullying/`;
    const slot = example.text === undefined ? "" : (await markdownToHtml(example.text)).html;
    const shown = await show(components[name]!, page, example.of === undefined ? {} : { of: example.of }, slot);
    const led = links(shown);
    console.log(`@@ ${language} ${title}\n${shown.outerHTML.replace(/\s+/g, " ")}\n--\n` + [text(shown), ...led].join("\n"));
  });
});

test("every example has something to expect, and nothing is expected of others", () => {
  expect(Object.keys(expected).sort()).toEqual(examples.map(({ title }) => title).sort());
});
