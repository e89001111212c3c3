import type { Exported } from "../../../src/opendata/exported.ts";
import { kinds, type Fields } from "../../../src/schemas/index.ts";
import { recordSchema } from "../../../src/schemas/kind.ts";
import { resource, wordsIn } from "../resources/example.ts";

/** A service that has everything a record can have. */
export const full = resource({
  organization: "county",
  topics: ["housing", "suicide"],
  ages: { from: 12, to: 24 },
  call: [
    { number: "(800) 662-4357", languages: ["en", "es"], hours: "always" },
    { number: "(800) 662-4357", press: "2", languages: ["es"], hours: "always" },
    { number: "(800) 487-4889", tty: true, hours: "always" },
  ],
  text: [{ number: "435748", zip: true, languages: ["en"] }],
  chat: [{ url: "https://example.org/chat", hours: [{ days: ["fri", "mon"], from: "16:00", to: "24:00" }] }],
  form: [{ url: "https://example.org/form" }],
  web: "https://example.org",
  app: "Example",
  visit: { street: "1 Main St", city: "Ventura", state: "CA", zip: "93001" },
  interpreters: 170,
  cost: "free",
  crisis: true,
  answers: "counselor",
  checked: undefined,
  read: "2026-11-22",
  sample: true,
  next: ["They ask, “Are you safe?”", "Then they listen."],
  note: "It is not for emergencies.",
});

/** A small export: one service with everything, one with the least, one organization that runs none of them. */
export function example(): Exported {
  const organization = (given: Partial<Fields<"organizations">>) =>
    recordSchema(kinds.organizations).parse({
      kind: "county",
      source: "https://example.org/facts",
      checked: "2026-11-22",
      name: "County",
      ...given,
    });
  const topic = { name: "A place to stay", summary: "Where to sleep tonight." } as Fields<"topics">;
  return {
    url: "https://example.org",
    name: "Example SROs",
    today: "2026-11-23",
    language: "en",
    words: wordsIn("en"),
    resources: [
      { id: "full", data: full },
      { id: "least", data: resource({ call: [{ number: "911" }] }) },
    ],
    organizations: [
      { id: "county", data: organization({ phone: "(805) 555-0100", website: "https://example.org", summary: "Runs the line." }) },
      { id: "idle", data: organization({ name: "Idle" }) },
    ],
    topics: [
      { id: "housing", data: topic },
      { id: "suicide", data: { ...topic, name: "Thoughts of suicide" } },
    ],
  };
}
