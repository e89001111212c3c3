import { describe, expect, test } from "vitest";
import { reach } from "../../../src/resources/reach.ts";
import { messageLink } from "../../../src/resources/said.ts";
import { resource, wordsIn } from "./example.ts";

const reader = (language: string) => ({ language, words: wordsIn(language) });
const english = reader("en");
const spanish = reader("es");
/** A reader of a language that has no words here: French, in the English frame. */
const french = { language: "fr", words: wordsIn("en") };
const seen = (views: { link: string | undefined; said: string; written: string }[]) =>
  views.map(({ link, said, written }) => [link, said, written]);

/** A line that callers and texters reach in two languages, each in its own way. */
const lifeline = resource({
  call: [
    { number: "988", languages: ["en"], hours: "always" },
    { number: "988", press: "2", languages: ["es"], hours: "always" },
  ],
  text: [
    { number: "988", languages: ["en"], hours: "always" },
    { number: "988", keyword: "AYUDA", languages: ["es"], hours: "always" },
  ],
  hours: "always",
  languages: ["en", "es", "ase"],
});

test("a number that nobody has confirmed says so, as it is said and as it is written, and is dialed all the same", () => {
  const unit = resource({ call: [{ number: "(805) 555-0100", unconfirmed: true }] });
  expect(seen(reach(unit, english).every)).toEqual([
    ["tel:+18055550100", "Call (805) 555-0100 (not confirmed)", "(805) 555-0100 (not confirmed)"],
  ]);
  expect(reach(unit, spanish).call?.written).toBe("(805) 555-0100 (sin confirmar)");
});

describe("a number that two languages reach in two ways", () => {
  test("in English there is nothing to press and nothing to send", () => {
    expect(seen(reach(lifeline, english).fitting)).toEqual([
      ["tel:988", "Call 988", "988"],
      ["sms:988", "Text 988", "text 988"],
    ]);
  });

  test("in Spanish the key and the word are dialed, said and written", () => {
    expect(seen(reach(lifeline, spanish).fitting)).toEqual([
      ["tel:988", "Llamar al 988, opción 2", "988, opción 2"],
      ["sms:988?&body=AYUDA", "Mandar AYUDA al 988", "texto: AYUDA al 988"],
    ]);
  });

  test("in a language without a key or a word it is reached as in its first language, and says which that is", () => {
    const { call, fitting, text } = reach(lifeline, french);
    expect(fitting).toHaveLength(2);
    expect([call?.said, call?.languages, text?.link]).toEqual(["Call 988", "English", "sms:988"]);
  });

  test("all four stay on the page that tells everything, each with its language and hours", () => {
    expect(reach(lifeline, spanish).every.map(({ said, languages, hours }) => [said, languages, hours])).toEqual([
      ["Llamar al 988", "inglés", "De día y de noche"],
      ["Llamar al 988, opción 2", "español", "De día y de noche"],
      ["Mandar un texto al 988", "inglés", "De día y de noche"],
      ["Mandar AYUDA al 988", "español", "De día y de noche"],
    ]);
  });

  test("on paper one entry stands for calls and texts where they are alike, and two where they are not", () => {
    expect(reach(lifeline, english).numbers).toEqual([
      { link: "tel:988", said: "Call or text 988", written: "call or text 988", steady: true },
    ]);
    expect(reach(lifeline, spanish).numbers.map(({ written, steady }) => [written, steady])).toEqual([
      ["988, opción 2", true],
      ["texto: AYUDA al 988", true],
    ]);
  });
});

describe("each kind of way", () => {
  const ways = (given: Record<string, unknown>, to = english) => seen(reach(resource(given), to).every);

  test("a call", () => {
    expect(ways({ call: [{ number: "(619) 555-0142" }] })).toEqual([["tel:+16195550142", "Call (619) 555-0142", "(619) 555-0142"]]);
  });

  test("a call with a key to press", () => {
    expect(ways({ call: [{ number: "(619) 555-0142", press: "7" }] })).toEqual([
      ["tel:+16195550142", "Call (619) 555-0142, then press 7", "(619) 555-0142, then press 7"],
    ]);
  });

  test("a line for TTY devices says that it is one, everywhere", () => {
    expect(ways({ call: [{ number: "(619) 555-0143", tty: true }] })).toEqual([
      ["tel:+16195550143", "TTY (619) 555-0143", "TTY (619) 555-0143"],
    ]);
  });

  test("a text with a word to send", () => {
    expect(ways({ text: [{ number: "55555", keyword: "HELLO" }] })).toEqual([
      ["sms:55555?&body=HELLO", "Text HELLO to 55555", "text HELLO to 55555"],
    ]);
  });

  test("a text with a ZIP code leaves the writing to the reader", () => {
    expect(ways({ text: [{ number: "555555", zip: true }] })).toEqual([
      ["sms:555555", "Text your ZIP code to 555555", "text your ZIP code to 555555"],
    ]);
    expect(ways({ text: [{ number: "555555", zip: true }] }, spanish)).toEqual([
      ["sms:555555", "Mandar el código postal al 555555", "texto: tu código postal al 555555"],
    ]);
  });

  test("a chat, a form, a site, a place and an app", () => {
    const all = {
      chat: [{ url: "https://example.org/chat" }],
      form: [{ url: "https://example.org/form" }],
      web: "https://example.org",
      visit: { street: "1 Main St", city: "Ventura", state: "CA", zip: "93001" },
      app: "P3 Tips",
    };
    expect(ways(all).map(([link, said]) => [link, said])).toEqual([
      ["https://example.org/chat", "Chat"],
      ["https://example.org/form", "Open the form"],
      ["https://example.org", "Open example.org"],
      [undefined, "1 Main St, Ventura, CA 93001"],
      [undefined, "App: P3 Tips"],
    ]);
  });

  test("languages and hours are those of the way; what is not known is not said", () => {
    const [call] = reach(resource({ call: [{ number: "211" }] }), english).every;
    expect([call!.languages, call!.hours]).toEqual([undefined, undefined]);
    const [site] = reach(resource({ web: "https://example.org", hours: "always" }), english).every;
    expect([site!.languages, site!.hours]).toEqual([undefined, undefined]);
  });
});

test("the telephone of a school or an organization is reached like any other", () => {
  const office = {
    phone: "(619) 555-0111",
    website: "https://example.org",
    address: { street: "1 Main St", city: "Ventura", state: "CA" },
  };
  expect(seen(reach(office, spanish).every)).toEqual([
    ["tel:+16195550111", "Llamar al (619) 555-0111", "(619) 555-0111"],
    ["https://example.org", "Abrir example.org", "Abrir example.org"],
    [undefined, "1 Main St, Ventura, CA", "1 Main St, Ventura, CA"],
  ]);
});

test("a record without any way has none", () => {
  expect(reach({}, english)).toEqual({ every: [], fitting: [], call: undefined, text: undefined, numbers: [] });
});

test("the number to call first is never one for TTY devices", () => {
  const both = resource({ call: [{ number: "(800) 555-0101", tty: true }, { number: "(800) 555-0102" }] });
  expect(reach(both, english).call?.link).toBe("tel:+18005550102");
  expect(reach(both, english).fitting).toHaveLength(2);
});

test("a number that names no language stays beside one that names the reader's", () => {
  const line = resource({ call: [{ number: "(800) 555-0101" }, { number: "(800) 555-0102", languages: ["es"] }] });
  expect(reach(line, spanish).fitting.map(({ link }) => link)).toEqual(["tel:+18005550101", "tel:+18005550102"]);
  expect(reach(line, spanish).call?.link).toBe("tel:+18005550102");
});

test("numbers that may not answer at night are known by it", () => {
  const line = resource({ call: [{ number: "(800) 555-0101", hours: "always" }], text: [{ number: "55555" }] });
  expect(reach(line, english).numbers.map(({ steady }) => steady)).toEqual([true, false]);
});

describe("a ready message", () => {
  const text = (given: Record<string, unknown>, to = english) => reach(resource({ text: [{ number: "55555", ...given }] }), to).text?.way;

  test("is the word alone where the line waits for one", () => {
    expect(messageLink(reach(lifeline, spanish).text?.way, "Tengo miedo.", "es")).toBe("sms:988?&body=AYUDA");
    expect(messageLink(reach(lifeline, english).text?.way, "I am scared.", "en")).toBe("sms:988?&body=I%20am%20scared.");
  });

  test("does not go to a line that does not answer in its language", () => {
    expect(messageLink(text({ languages: ["en"] }, spanish), "Tengo miedo.", "es")).toBeUndefined();
  });

  test("goes in English alone to a line that names no language", () => {
    expect(messageLink(text({}, spanish), "Tengo miedo.", "es")).toBeUndefined();
    expect(messageLink(text({}), "I am scared.", "en")).toBe("sms:55555?&body=I%20am%20scared.");
  });

  test("does not go to a line that waits for a ZIP code, or to none", () => {
    expect(messageLink(text({ zip: true }), "I am scared.", "en")).toBeUndefined();
    expect(messageLink(undefined, "I am scared.", "en")).toBeUndefined();
  });
});
