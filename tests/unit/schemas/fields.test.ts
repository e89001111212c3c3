import { describe, expect, test } from "vitest";
import { area, day, language, line, records, siteAddress, timeOfDay, webAddress } from "../../../src/schemas/fields.ts";
import { evidence } from "../../../src/schemas/sharedFields.ts";
import { phoneNumber, textNumber } from "../../../src/schemas/phone.ts";

const takes = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) => schema.safeParse(value).success;

describe("a day", () => {
  test.each(["2026-11-22", "2024-02-29"])("takes %s", (text) => expect(takes(day(), text)).toBe(true));
  test.each(["2026-02-30", "2026-02-29", "2026-13-01", "2026-11-31", "11/22/2026", "2026-11", "", "2026-11-22T10:00"])(
    "refuses %j",
    (text) => expect(takes(day(), text)).toBe(false),
  );
});

describe("a phone number", () => {
  test.each([
    ["(619) 555-0151", "(619) 555-0151"],
    ["619-555-0151", "(619) 555-0151"],
    ["619.555.0151", "(619) 555-0151"],
    ["+1 619 555 0151", "(619) 555-0151"],
    ["1-800-273-8255", "(800) 273-8255"],
    [6195550151, "(619) 555-0151"],
    [988, "988"],
    ["911", "911"],
    ["2-1-1", "211"],
  ])("reads %j as %s", (given, expected) => expect(phoneNumber().parse(given)).toBe(expected));

  test.each([
    "555-0151",
    "619-42",
    "741741",
    "(119) 555-0151",
    "619-191-5151",
    "619-555-01511",
    "619-555-0151 ext. 2",
    "call us",
    "",
    "123",
    true,
    null,
  ])("refuses %j", (given) => expect(takes(phoneNumber(), given)).toBe(false));

  test.each(["(619) 911-5151", "(222) 222-2222", "(411) 555-0151", "(292) 555-0151", "(619) 555-1212", "619-211-5151"])(
    "refuses %j, which no line has",
    (given) => expect(phoneNumber().safeParse(given).error?.issues[0]?.message).toMatch(/^is a number that no line has/),
  );

  test("refuses a number that callers pay for", () => {
    expect(
      phoneNumber()
        .safeParse("(900) 976-1234")
        .error?.issues.map(({ message }) => message),
    ).toEqual(["is a number that callers pay for. Write another number of this service"]);
  });
});

describe("a number to text", () => {
  test.each([
    [741741, "741741"],
    ["67283", "67283"],
    ["619-555-0151", "(619) 555-0151"],
  ])("reads %j as %s", (given, expected) => expect(textNumber().parse(given)).toBe(expected));
  test.each(["619-42", "1234", "TEEN"])("refuses %j", (given) => expect(takes(textNumber(), given)).toBe(false));
});

describe("a web address", () => {
  test.each(["https://www.example.org", "http://example.org/a?b=c#d"])("takes %s", (text) => expect(takes(webAddress(), text)).toBe(true));
  test.each(["www.example.org", "ftp://example.org", "https://localhost", "https://", "javascript:alert(1)", "https://exa mple.org", ""])(
    "refuses %j",
    (text) => expect(takes(webAddress(), text)).toBe(false),
  );
  test.each([`https://${"a".repeat(64)}.org/`, `https://${"a.".repeat(130)}org/`, `https://${"A1e".repeat(6000)}.org/`])(
    "refuses a host with a name that no host can have",
    (text) => expect(takes(webAddress(), text)).toBe(false),
  );
});

describe("an address of this site", () => {
  test.each(["/", "/help/", "/programs/red-ribbon-week/", "/about/#goal"])("takes %s", (text) =>
    expect(takes(siteAddress(), text)).toBe(true),
  );
  test.each(["help", "/help", "help/", "/Help/", "//example.org/", "/../", "/help/?a"])("refuses %j", (text) =>
    expect(takes(siteAddress(), text)).toBe(false),
  );
});

describe("a time of day", () => {
  test.each(["00:00", "08:30", "23:59", "24:00"])("takes %s", (text) => expect(takes(timeOfDay(), text)).toBe(true));
  test.each(["8:30", "24:01", "12:60", "noon"])("refuses %j", (text) => expect(takes(timeOfDay(), text)).toBe(false));
});

test("counts the letters of a line without the spaces around it", () => {
  expect(line(5).parse("  abcde  ")).toBe("abcde");
  expect(takes(line(5), "abcdef")).toBe(false);
  expect(takes(line(), "a\nb")).toBe(false);
});

test("takes a single name for a list of names, and a number for a name", () => {
  expect(records("resources").parse("sro-unit")).toEqual(["sro-unit"]);
  expect(records("resources").parse(988)).toEqual(["988"]);
  expect(takes(records("resources"), [])).toBe(false);
});

test("takes one source or several", () => {
  expect(evidence.source.parse("https://www.example.org/a")).toEqual(["https://www.example.org/a"]);
  expect(takes(evidence.source, [])).toBe(false);
  // Nobody finds a fact again on the first page of a site.
  expect(takes(evidence.source, "https://www.example.org/")).toBe(false);
  expect(takes(evidence.source, "https://www.example.org/?p=23860")).toBe(true);
});

test("takes languages and areas in small letters", () => {
  expect([takes(language(), "ase"), takes(language(), "ES"), takes(language(), "english")]).toEqual([true, false, false]);
  expect([takes(area(), "san-diego-county"), takes(area(), "San Diego"), takes(area(), "-")]).toEqual([true, false, false]);
});
