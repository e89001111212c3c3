import { expect, test } from "vitest";
import { contactOf } from "../../../src/resources/contact.ts";
import { escaped, folded, vcard } from "../../../src/resources/vcard.ts";
import { resource, wordsIn } from "./example.ts";

test("commas, semicolons, backslashes and line breaks are escaped", () => {
  expect(escaped("a, b; c\\d\ne\r\nf")).toBe("a\\, b\\; c\\\\d\\ne\\nf");
});

test("lines are folded at 75 octets, and the space that goes on counts", () => {
  const parts = folded("x".repeat(200)).split("\r\n");
  expect(parts.map((part) => part.length)).toEqual([75, 75, 52]);
  expect(parts.slice(1).every((part) => part.startsWith(" "))).toBe(true);
});

test("a line of exactly 75 octets stays whole", () => {
  expect(folded("x".repeat(75))).toBe("x".repeat(75));
});

test("no letter is cut in two, and unfolding gives the text back", () => {
  const text = "NOTE:" + "línea de crisis “día y noche” 🙂 ".repeat(20);
  const parts = folded(text).split("\r\n");
  expect(parts.length).toBeGreaterThan(5);
  expect(parts.every((part) => Buffer.byteLength(part) <= 75)).toBe(true);
  expect(folded(text).replaceAll("\r\n ", "")).toBe(text);
});

const line = resource({
  name: "Example, Line; North",
  call: [
    { number: "(800) 843-5200", press: "2", languages: ["es"] },
    { number: "(800) 487-4889", tty: true },
  ],
  text: [{ number: "741741", keyword: "HOME" }],
  web: "https://example.org/a,b",
  note: "Not for emergencies.",
});
const contact = (language: string, of = line) =>
  contactOf(of, { language, organization: "Example Org", page: "https://example.org/resources/example/", words: wordsIn(language) });

test("an entry has name, numbers with labels, address and note, each on a line that ends with CR LF", () => {
  const text = vcard(contact("en")!);
  const lines = text.replaceAll("\r\n ", "").split("\r\n");
  expect(lines.slice(0, 3)).toEqual(["BEGIN:VCARD", "VERSION:3.0", "FN:Example\\, Line\\; North"]);
  expect(lines).toContain("item1.TEL;TYPE=VOICE:+18008435200");
  expect(lines).toContain("item1.X-ABLabel:Call (800) 843-5200\\, then press 2");
  expect(lines).toContain("item2.X-ABLabel:TTY (800) 487-4889");
  expect(lines).toContain("item3.TEL;TYPE=CELL:741741");
  expect(lines).toContain("item3.X-ABLabel:Text HOME to 741741");
  expect(lines).toContain("URL:https://example.org/a,b");
  expect(lines.find((of) => of.startsWith("NOTE"))).toBe(
    "NOTE;LANGUAGE=en:Call (800) 843-5200\\, then press 2\\nText HOME to 741741\\nTalk about an example.\\nNot for emergencies.\\nTrained counselors answer.\\nStaff may have to report abuse or danger. Ask first.\\nAsk them what they keep.\\nChecked November 22\\, 2026",
  );
  expect(lines.slice(-2)).toEqual(["END:VCARD", ""]);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("labels and note are in the language of the page", () => {
  const text = vcard(contact("es")!);
  expect(text).toContain("item3.X-ABLabel:Mandar HOME al 741741");
  expect(text).toContain("NOTE;LANGUAGE=es:");
});

test("a made-up service says so in its name", () => {
  expect(contact("en", { ...line, sample: true })!.name).toBe("Sample: Example, Line; North");
});

test("a service without a number has no entry", () => {
  expect(contact("en", resource({ app: "Soluna", web: "https://example.org" }))).toBeUndefined();
});
