import { expect, test } from "vitest";
import { organizations, page, root, services, serviceWithOrganization } from "../../../src/opendata/hsds.ts";
import { offset, schedules } from "../../../src/opendata/schedule.ts";
import { uuid } from "../../../src/opendata/uuid.ts";
import { faults, slips } from "../../helpers/hsds.ts";
import { example } from "./example.ts";

/** As it is read from a file: properties that are undefined are gone. */
const written = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const from = example();
const [full, least] = written(services(from)) as [ReturnType<typeof services>[number], ReturnType<typeof services>[number]];

test("ids are those of RFC 9562: its own example, and one in the namespace for URLs", () => {
  expect(uuid("www.example.com", "6ba7b810-9dad-11d1-80b4-00c04fd430c8")).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
  expect(uuid("https://chula-vista.liaison.example/resources/988/")).toBe("c2412f69-e5c9-5d6e-a108-f5be78b6f0d5");
});

test("services and organizations are valid by the standard and by our profile", () => {
  expect([full, least].flatMap((of) => faults("service", of))).toEqual([]);
  expect(written(services(from).map((of) => serviceWithOrganization(from, of))).flatMap((of) => faults("service", of))).toEqual([]);
  expect(written(organizations(from)).flatMap((of) => faults("organization", of))).toEqual([]);
  expect(slips([full, least], organizations(from))).toEqual([]);
});

test("the profile refuses what the standard lets through", () => {
  expect(faults("service", { ...full, color: "red" })).toEqual([
    expect.stringContaining("profile: service must NOT have additional properties"),
  ]);
  expect(faults("service", { ...full, status: undefined })).toEqual(expect.arrayContaining([expect.stringContaining("status")]));
  expect(faults("service", { ...full, id: "988" }).length).toBeGreaterThan(0);
  expect(slips([full, full], organizations(from)).length).toBeGreaterThan(0);
  expect(slips([{ ...full, organization_id: uuid("x") }], organizations(from)).length).toBeGreaterThan(0);
});

test("only organizations that run a listed service are there", () => {
  expect(organizations(from).map(({ name }) => name)).toEqual(["County"]);
});

test("phones say what they take, and in which languages", () => {
  expect(full.phones.map(({ number, type, languages }) => [number, type, languages.map(({ code }) => code)])).toEqual([
    ["(800) 662-4357", "voice", ["en", "es"]],
    ["(800) 662-4357", "voice", ["es"]],
    ["(800) 487-4889", "textphone", ["und"]],
    ["435748", "text", ["en"]],
  ]);
});

test("day and night is every day from 00:00 to 24:00; hours that are not published have no schedule", () => {
  expect(full.schedules.map(({ byday, opens_at, closes_at, attending_type }) => [byday, opens_at, closes_at, attending_type])).toEqual([
    ["MO,TU,WE,TH,FR,SA,SU", "00:00-08:00", "24:00-08:00", "Call"],
    ["MO,FR", "16:00-08:00", "24:00-08:00", "Chat"],
  ]);
  expect(least.schedules).toEqual([]);
});

test("the offset is the one of the day", () => {
  expect(offset("America/Los_Angeles", "2026-07-01")).toEqual({ text: "-07:00", number: -7 });
  expect(offset("Asia/Kolkata", "2026-07-01")).toEqual({ text: "+05:30", number: 5.5 });
  expect(offset("UTC", "2026-07-01")).toEqual({ text: "+00:00", number: 0 });
  expect(schedules(undefined, "UTC", "2026-07-01")).toEqual([]);
});

test("ages, cost, dates, who answers, who is told and samples stand where the standard wants them", () => {
  expect(full).toMatchObject({
    minimum_age: 12,
    maximum_age: 24,
    status: "active",
    alert: "Sample. Made up, to show how the site works. From a copy read on November 22, 2026. Not confirmed yet",
  });
  // What nobody has confirmed is not assured.
  expect([full.assured_date, least.assured_date]).toEqual([undefined, "2026-11-22"]);
  expect(full.cost_options).toMatchObject([{ option: "Free", currency: "USD", amount: 0 }]);
  expect(full.attributes.map((of) => [of.link_type, "value" in of ? of.value : of.taxonomy_term.code])).toEqual([
    ["topic", "housing"],
    ["topic", "suicide"],
    ["source", "https://example.org/facts"],
    ["answers", "counselor"],
    ["told", "ask"],
    ["read", "2026-11-22"],
    ["crisis", "true"],
    ["sample", "true"],
  ]);
  expect(least.alert).toBeUndefined();
  expect(least.organization_id).toBeUndefined();
});

test("the address, the chat, the form and the app are places", () => {
  expect(full.service_at_locations.map(({ location }) => [location.location_type, location.name])).toEqual([
    ["virtual", "Chat"],
    ["virtual", "Open the form"],
    ["physical", "1 Main St, Ventura, CA 93001"],
    ["virtual", "App: Example"],
  ]);
});

test("the same records give the same bytes", () => {
  expect(JSON.stringify(services(example()))).toBe(JSON.stringify(services(example())));
});

test("the root names version, profile and interface; a list says how long it is", () => {
  expect(root(from)).toMatchObject({ version: "3.0", profile: "https://example.org/data/" });
  expect(page([1, 2])).toEqual({
    total_items: 2,
    total_pages: 1,
    page_number: 1,
    size: 2,
    first_page: true,
    last_page: true,
    empty: false,
    contents: [1, 2],
  });
  expect(page([]).empty).toBe(true);
});
