import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { pageAt } from "../../../src/site/context.ts";
import { record } from "../../../src/site/records.ts";
import { addressData, departmentData, eventData, measureData, schoolData, serviceData } from "../../../src/site/structured.ts";
import { fill } from "../../helpers/astroContent.ts";
import { wordsIn } from "../resources/example.ts";

const address = { street: "1 Main Street", city: "Oakville", state: "CA", zip: "91910" };

beforeEach(() => {
  vi.stubEnv("SITE_DATE", "2026-11-22");
  fill({
    interface: { en: wordsIn("en") },
    department: {
      "en/department": {
        organization: "police",
        contact: "unit",
        own_page: "https://www.example.gov/sro",
        place: "Oakville",
        time_zone: "America/Los_Angeles",
      },
    },
    organizations: { "en/police": { name: "Oakville Police", address } },
    resources: { "en/unit": { name: "SRO Unit", call: [{ number: "(619) 555-0100" }] } },
    events: {
      "en/fair": { title: "Fair", summary: "All day.", starts: "2026-12-01T18:00", ends: "2026-12-01T20:00", status: "canceled" },
    },
  });
});
afterAll(() => {
  vi.unstubAllEnvs();
});

test("describes the department as a police station that can be called from anywhere", async () => {
  expect(await departmentData(await pageAt("/"))).toEqual({
    "@type": "PoliceStation",
    name: "Oakville Police",
    url: "https://www.example.gov/sro",
    telephone: "+16195550100",
    address: {
      "@type": "PostalAddress",
      streetAddress: "1 Main Street",
      addressLocality: "Oakville",
      addressRegion: "CA",
      postalCode: "91910",
      addressCountry: "US",
    },
  });
});

test("leaves out of an address what is not known", () => {
  expect(addressData({ ...address, zip: undefined })).not.toHaveProperty("postalCode");
  expect(addressData(undefined)).toBeUndefined();
});

test("describes a school, and only what is known of it", async () => {
  const school = { name: "Oak High", level: "high", latitude: 32.64, longitude: -117.08, phone: "(619) 555-0101" };
  expect(schoolData(school as never, "https://sro.example.gov/schools/oak-high/", (await pageAt("/")).words)).toEqual({
    "@type": "School",
    name: "Oak High",
    url: "https://sro.example.gov/schools/oak-high/",
    telephone: "+16195550101",
    geo: { "@type": "GeoCoordinates", latitude: 32.64, longitude: -117.08 },
  });
});

test("describes an event at its next time, on the department's clock, and says that it is canceled", async () => {
  expect(await eventData(await pageAt("/events/fair/"), await record("events", "en", "fair"))).toMatchObject({
    "@type": "Event",
    startDate: "2026-12-01T18:00:00-08:00",
    endDate: "2026-12-01T20:00:00-08:00",
    eventStatus: "https://schema.org/EventCancelled",
    location: { name: "Oakville" },
    inLanguage: "en",
  });
});

test("describes a help line with its first number, who runs it, and where it serves", async () => {
  const line = {
    name: "Line",
    what: "For all.",
    area: "national",
    area_name: "All of the United States",
    call: [{ number: "800-555-0001" }],
  };
  expect(serviceData(line as never, "Helpers", await pageAt("/"))).toEqual({
    "@type": "Service",
    name: "Line",
    description: "For all.",
    provider: { "@type": "Organization", name: "Helpers" },
    areaServed: "All of the United States",
    availableChannel: { "@type": "ServiceChannel", servicePhone: { "@type": "ContactPoint", telephone: "+18005550001" } },
  });
});

test("describes a measure as a data set from its first month to its last, and says that it is a sample and nobody's", async () => {
  const measure = { language: "en", data: { name: "Lessons", counts: "Every lesson.", unit: "lessons", sample: true } };
  const years = [{ months: [{ month: "2025-08" }, { month: "2026-05" }] }, { months: [{ month: "2024-08" }] }];
  const data = measureData({ measure, name: "Sample: Lessons", years, file: "/l.csv" } as never, {
    ...(await pageAt("/")),
    department: { url: "https://sro.example.gov" } as never,
  });
  expect(data).not.toHaveProperty("creator");
  expect(data).toMatchObject({
    "@type": "Dataset",
    name: "Sample: Lessons",
    description: "Sample: Every lesson.",
    temporalCoverage: "2024-08/2026-05",
    distribution: { contentUrl: "https://sro.example.gov/l.csv" },
  });
});
