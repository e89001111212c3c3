import { describe, expect, test } from "vitest";
import { problems, read, said, swap } from "../../../helpers/tree.ts";

const resource = "content/oakville/resources/sro-unit.mdx";
const line = "content/common/resources/crisis-line.mdx";
const hours = (spans: string) => swap(/hours:\n[\s\S]*?answers/, `hours:\n${spans}answers`);
const span = (days: string, from: string, to: string) => `  - days: [${days}]\n    from: ${from}\n    to: ${to}\n`;

test("refuses a resource with no way to reach it", async () => {
  const changes = {
    "content/common/resources/quiet.mdx":
      "---\narea: national\ntopics: [bullying]\nanswers: counselor\nsource: https://www.example.org/page\nchecked: 2026-11-01\nname: Quiet Line\nwhat: Nobody knows.\nwho: Anyone.\nprivacy: Nothing is written down.\n---\n",
  };
  await expect(said("content/common/resources/quiet.mdx", changes["content/common/resources/quiet.mdx"])).resolves.toMatchInlineSnapshot(`
    "content/common/resources/quiet.mdx:7:7 error no-channel
    There is no way to reach this service: no number, chat, website or place.
    → Add one of: call, text, chat, form, web, app, visit."
  `);
});

test.each([
  ["74174", "a digit left out"],
  ["747141", "two digits swapped"],
  ["741742", "a wrong digit"],
])("warns of %s, %s from the number that another line uses", async (number) => {
  const texting = swap("hours:\n", `text:\n  - number: ${number}\nhours:\n`);
  const found = (await problems({ [resource]: texting })).filter(({ file }) => file === resource);
  expect(found.map(({ severity, message, fix }) => `${severity}: ${message} → ${fix}`)).toEqual([
    `warning: ${number} is one digit away from 741741, which crisis-line uses. A text to a wrong number reaches nobody: is it right? →   - number: 741741`,
  ]);
});

describe("ways that have ended", () => {
  const ended = (text: string) => swap("hours: always", `discontinued:\n${text}hours: always`);
  const option = '  - number: 988\n    press: "3"\n    ended: 2025-07-17\n';

  test("refuses an option that another file says has ended", async () => {
    const changes = {
      [line]: ended(option),
      [resource]: swap("    languages: [en]", '    languages: [en]\n  - number: 988\n    press: "3"'),
    };
    await expect(said(resource, changes[resource]!, changes)).resolves.toMatchInlineSnapshot(`
      "content/oakville/resources/sro-unit.mdx:9:12 error discontinued
      988 no longer has an option 3: it ended on July 17, 2025.
      → Take this entry out."
    `);
  });

  test("refuses a word to text that has ended, and a whole number", async () => {
    await expect(said(line, ended("  - number: 741741\n    ended: 2025-07-17\n"))).resolves.toMatchInlineSnapshot(`
      "content/common/resources/crisis-line.mdx:5:13 error discontinued
      741741 no longer answers: it ended on July 17, 2025.
      → Take this entry out."
    `);
    const word = "discontinued:\n  - number: 741741\n    keyword: HELLO\n    ended: 2025-07-17\n";
    await expect(said(line, swap(" 741741\nhours: always", ` 741741\n    keyword: Hello\n${word}hours: always`))).resolves
      .toMatchInlineSnapshot(`
      "content/common/resources/crisis-line.mdx:6:14 error discontinued
      741741 no longer takes the word HELLO: it ended on July 17, 2025.
      → Take this entry out."
    `);
  });

  test("takes other options of the number, and the number without one", async () => {
    const changes = {
      [line]: ended(option),
      [resource]: swap("    languages: [en]", '    languages: [en]\n  - number: 988\n  - number: 988\n    press: "2"'),
    };
    await expect(problems(changes)).resolves.toEqual([]);
  });
});

describe("numbers for several languages", () => {
  test("refuses a second language that has no key to press", async () => {
    await expect(said(resource, swap("    languages: [en]", "    languages: [en]\n  - number: (619) 555-0142\n    languages: [es]")))
      .resolves.toMatchInlineSnapshot(`
      "content/oakville/resources/sro-unit.mdx:8:13 error duplicate
      Another entry for (619) 555-0142 is dialed in the same way, so both lead to the same place.
      → Add the key to press then (press) to the one that needs it. If there is none, write one entry for both: languages: [en, es]"
    `);
  });

  test("refuses a second language that has no word to send", async () => {
    await expect(said(line, swap(" 741741", " 741741\n    languages: [en]\n  - number: 741741\n    languages: [es]"))).resolves
      .toMatchInlineSnapshot(`
      "content/common/resources/crisis-line.mdx:7:13 error duplicate
      Another entry for 741741 is dialed in the same way, so both lead to the same place.
      → Add the word to send (keyword) to the one that needs it. If there is none, write one entry for both: languages: [en, es]"
    `);
  });

  test("takes one number with a key and without", async () => {
    const second = '    languages: [en]\n  - number: (619) 555-0142\n    press: "2"\n    languages: [es]';
    await expect(problems({ [resource]: swap("    languages: [en]", second) })).resolves.toEqual([]);
  });
});

describe("the lines that stand on every page", () => {
  const home = "content/oakville/department.yaml";

  test("refuses a line for danger that nobody can call", async () => {
    await expect(said(home, swap("emergency: sro-unit", "emergency: crisis-line"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/department.yaml:32:12 error no-channel
      “crisis-line” stands where readers look for a number to call, and has none.
      → Name another resource under emergency, or give content/common/resources/crisis-line.mdx a number to call."
    `);
  });

  test("refuses a line for a crisis without a number", async () => {
    const chat = "call:\n  - number: (619) 555-0142\n    tty: true\nweb: https://www.example.org/";
    const changes = {
      [home]: swap("crisis: sro-unit", "crisis: quiet"),
      "content/oakville/resources/quiet.mdx": `---\narea: oakville\ntopics: [bullying]\n${chat}\nanswers: counselor\nsource: https://www.example.org/page\nchecked: 2026-11-01\nname: Quiet\nwhat: Listens.\nwho: Anyone.\nprivacy: Ask.\n---\n`,
    };
    await expect(said(home, changes[home]!, changes)).resolves.toMatchInlineSnapshot(`
      "content/oakville/department.yaml:33:9 error no-channel
      “quiet” stands where readers look for a number to call or to text, and has none.
      → Name another resource under crisis, or give content/oakville/resources/quiet.mdx a number to call or to text."
    `);
  });

  test("asks for a line that is not named", async () => {
    await expect(said(home, swap("emergency: sro-unit\n", ""))).resolves.toMatchInlineSnapshot(`
      "content/oakville/department.yaml:1:1 error missing
      The field “emergency” is missing. The line for danger right now, like 911: it stands in the footer, on posters and beside help.
      → emergency: …"
    `);
    await expect(said(home, swap("crisis: sro-unit\n", ""))).resolves.toMatchInlineSnapshot(`
      "content/oakville/department.yaml:1:1 error missing
      The field “crisis” is missing. The line for a crisis, like 988: it stands in the footer, on posters and wherever help is offered.
      → crisis: …"
    `);
  });
});

test("refuses ages that end before they begin", async () => {
  await expect(said(line, swap("hours: always", "ages:\n  from: 18\n  to: 12\nhours: always"))).resolves.toMatchInlineSnapshot(`
    "content/common/resources/crisis-line.mdx:7:3 error bad-span
    The ages begin at 18 and end at 12.
    → Write the smaller number after “from”."
  `);
});

describe("hours", () => {
  test("refuses hours that end before they start", async () => {
    await expect(said(resource, hours(span("mon", "18:00", "02:00")))).resolves.toMatchInlineSnapshot(`
      "content/oakville/resources/sro-unit.mdx:9:5 error bad-hours
      The hours end (02:00) before they start (18:00).
      → For hours past midnight write two spans: to 24:00, and from 00:00 on the next day."
    `);
  });

  test("refuses hours that end when they start", async () => {
    const found = await problems({ [resource]: hours(span("mon", "18:00", "18:00")) });
    expect(found.map(({ id }) => id)).toEqual(["bad-hours"]);
  });

  test("refuses hours that overlap", async () => {
    await expect(said(resource, hours(span("mon, tue", "08:00", "12:00") + span("tue, wed", "11:30", "17:00")))).resolves
      .toMatchInlineSnapshot(`
      "content/oakville/resources/sro-unit.mdx:12:5 error bad-hours
      On tue the hours 11:30 to 17:00 overlap with 08:00 to 12:00.
      → Join the two spans into one."
    `);
  });

  test("takes hours that follow each other", async () => {
    await expect(problems({ [resource]: hours(span("mon, tue", "08:00", "12:00") + span("tue, wed", "12:00", "24:00")) })).resolves.toEqual(
      [],
    );
  });

  test("points at the hours of one number", async () => {
    await expect(
      said(
        resource,
        swap(
          /    languages: \[en\]\nhours:[\s\S]*?answers/,
          "    languages: [en]\n    hours:\n      - days: [sat]\n        from: 17:00\n        to: 09:00\nanswers",
        ),
      ),
    ).resolves.toMatchInlineSnapshot(`
      "content/oakville/resources/sro-unit.mdx:9:9 error bad-hours
      The hours end (09:00) before they start (17:00).
      → For hours past midnight write two spans: to 24:00, and from 00:00 on the next day."
    `);
  });
});

test("refuses hours of the whole beside hours of one way", async () => {
  await expect(said(resource, swap("    languages: [en]", "    languages: [en]\n    hours: always"))).resolves.toMatchInlineSnapshot(`
    "content/oakville/resources/sro-unit.mdx:9:1 error duplicate
    Hours stand here for every way, and below one way for itself: which of them hold is not clear.
    → Take this line out, and give each way its own hours. A way without any shows none."
  `);
});

test("refuses a chat that is only the service's site", async () => {
  const chat = (url: string) => swap("hours: always", `chat:\n  - url: ${url}\nweb: https://www.example.org/help\nhours: always`);
  await expect(said(line, chat("https://www.example.org"))).resolves.toMatchInlineSnapshot(`
    "content/common/resources/crisis-line.mdx:7:10 error wrong-way
    This is the service's site, not the chat itself: a reader who taps “chat” would have to look for it.
    → Write the address at which the chat opens. If it is not known, take the chat out, write web: https://www.example.org and say in the note that there is a chat."
  `);
  await expect(said(line, chat("https://www.example.org/help"))).resolves.toMatchInlineSnapshot(`
    "content/common/resources/crisis-line.mdx:7:10 error wrong-way
    This is the service's site, not the chat itself: a reader who taps “chat” would have to look for it.
    → Write the address at which the chat opens. If it is not known, take the chat out, write web: https://www.example.org/help and say in the note that there is a chat."
  `);
  await expect(problems({ [line]: chat("https://www.example.org/help/chat") })).resolves.toEqual([]);
});

describe("the time zone of the hours", () => {
  const spans = hours(span("mon", "08:00", "17:00"));
  const inLine = swap("hours: always", `hours:\n${span("mon", "08:00", "17:00").trimEnd()}`);

  test("is the department's, where a department's own file does not say it", async () => {
    const { content } = await read({ [resource]: spans, "content/oakville/department.yaml": swap("America/Los_Angeles", "America/Boise") });
    expect(content.entries.resources["en"]!.map(({ id, data }) => `${id} ${data.time_zone}`)).toEqual([
      "crisis-line America/Boise",
      "sro-unit America/Boise",
    ]);
  });

  test("is the record's own, where it says it", async () => {
    const { content } = await read({ [resource]: swap("answers: police", "answers: police\ntime_zone: America/Denver") });
    expect(content.entries.resources["en"]!.find(({ id }) => id === "sro-unit")!.data.time_zone).toBe("America/Denver");
  });

  test("stands in a common file that has hours", async () => {
    await expect(said(line, inLine)).resolves.toMatchInlineSnapshot(`
      "content/common/resources/crisis-line.mdx:2:1 error missing
      This common file has hours, but not the time zone they are in: departments elsewhere would read them on their own clocks.
      → Write time_zone with the name of its zone, which is that of a city."
    `);
  });

  test("is refused when it is misspelt", async () => {
    await expect(said(resource, swap("answers: police", "answers: police\ntime_zone: Pacific Standard"))).resolves.toMatchInlineSnapshot(`
      "content/oakville/resources/sro-unit.mdx:13:12 error bad-value
      “time_zone”: “Pacific Standard” is not a time zone.
      → Write it like America/Los_Angeles."
    `);
  });
});

test("an address without its state is refused: a kit for every state must not guess it", async () => {
  await expect(said("content/oakville/schools/oak-high.mdx", swap("  state: CA\n", ""))).resolves.toMatchInlineSnapshot(`
    "content/oakville/schools/oak-high.mdx:5:3 error missing
    The field “address, state” is missing. State, two letters.
    → state: …"
  `);
});
