import { expect, test } from "vitest";
import { lineSummary } from "../../../src/site/lines.ts";
import { resource, wordsIn } from "../resources/example.ts";

const words = wordsIn("en");
const summary = (given: Record<string, unknown>) => lineSummary(resource(given), words, "en").join(" · ");

test("tells hours, ages, cost, languages and who answers, each in a few words", () => {
  const said = summary({ ages: { from: 12, to: 17 }, cost: "free", call: [{ number: "(800) 555-2671", languages: ["en", "es"] }] });
  expect(said).toBe("Ages 12 to 17 · Free · English and Spanish · Trained counselors answer");
});

test("is silent about what is not published", () => {
  expect(summary({ answers: "police", told: "police", call: [{ number: "(619) 555-0142" }] })).toBe("Police answer");
});

test("a line that passes on what it hears is no police line", () => {
  const said = summary({ answers: "staff", told: "police" });
  expect(said).toBe("The service’s own staff answer");
});

test("“day and night” never stands beside a chat that closes at ten", () => {
  const evening = [{ days: ["mon", "tue", "wed", "thu", "fri"], from: "16:00", to: "22:00" }];
  const said = summary({
    call: [{ number: "(888) 555-2671", hours: "always" }],
    text: [{ number: "55501" }],
    chat: [{ url: "https://example.org/chat", hours: evening }],
  });
  expect(said).toMatch(/^Call: Day and night · Chat: Mon – Fri: 4:00\sPM – 10:00\sPM ·/);
});

test("what nobody has to answer keeps no hours that are not published", () => {
  expect(summary({ answers: "nobody", web: "https://example.org/" })).toBe("Nobody answers. It is a website");
});
