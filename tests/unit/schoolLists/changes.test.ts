import { expect, test } from "vitest";
import { compareFacts } from "../../../tools/schools/changes.ts";
import type { DirectoryRow } from "../../../tools/schools/layout.ts";
import { row, school } from "../../helpers/directory.ts";

const bounds = { north: 33.5, south: 32.5, east: -116, west: -117.6 };

/** What would change in Oak High if the directory said this. */
function changes(
  values: Partial<DirectoryRow>,
  own: Parameters<typeof school>[1] = {},
  around: Parameters<typeof compareFacts>[2] = {},
): string[] {
  const { changes: found, doubts } = compareFacts(school("oak-high", own).data, row(values), around);
  return [...found.map(({ field, from, to }) => `${field}: ${from} → ${to}`), ...doubts];
}

test("finds nothing where the directory says the same", () => {
  expect(changes({})).toEqual([]);
});

test.each<[string, Partial<DirectoryRow>, string[]]>([
  [
    "another street",
    { street: "2 New Road", shortStreet: "2 New Rd." },
    ["address: 1 Main Street, Oakville 91910 → 2 New Road, Oakville 91910"],
  ],
  ["another ZIP code", { zip: "91911" }, ["address: 1 Main Street, Oakville 91910 → 1 Main Street, Oakville 91911"]],
  ["another phone number", { phone: "619-555-0222" }, ["phone: (619) 555-0111 → (619) 555-0222"]],
  ["a website that we do not have", { website: "oak.example.org" }, ["website: none → https://oak.example.org"]],
  ["a website in capitals", { website: "Http://WWW.Oak.Example.org/Home" }, ["website: none → http://www.oak.example.org/Home"]],
  ["other grades", { grades: "7-12" }, ["grades: 9-12 → 7-12"]],
  ["another place", { latitude: 32.7 }, ["coordinates: 32.65, -117.05 → 32.7, -117.05"]],
  ["another national code", { nces: "069999900012" }, ["nces: 069999900011 → 069999900012"]],
])("finds %s", (_, values, found) => {
  expect(changes(values)).toEqual(found);
});

test.each<[string, Partial<DirectoryRow>]>([
  [
    "leaves everything open",
    {
      street: undefined,
      city: undefined,
      zip: undefined,
      phone: undefined,
      website: undefined,
      grades: undefined,
      latitude: undefined,
      longitude: undefined,
      nces: undefined,
    },
  ],
  ["writes the same street in capitals", { street: "1 MAIN STREET" }],
  ["gives our number with an extension", { extension: "6" }],
  ["writes the same phone number in another way", { phone: "619.555.0111" }],
  ["puts the point less than ten meters away", { latitude: 32.65005 }],
  ["gives the district's number", { phone: "(619) 555-0199" }],
  ["gives the district's website", { website: "WWW.oakville.example.org/" }],
  ["calls the grades of an adult school “Adult”", { grades: "Adult" }],
  ["has another name for it", { name: "Quite Another High" }],
])("changes nothing when the directory %s", (_, values) => {
  expect(changes(values, {}, { district: { phone: "(619) 555-0199", website: "https://www.oakville.example.org" } })).toEqual([]);
});

test("changes nothing when our street is the directory's short form", () => {
  expect(changes({}, { address: { street: "1 Main St.", city: "Oakville", state: "CA", zip: "91910" } })).toEqual([]);
});

test.each(["http://oak.example.org", "https://www.oak.example.org/", "oak.example.org"])(
  "takes %s for the website that we have",
  (website) => {
    expect(changes({ website }, { website: "https://oak.example.org/" })).toEqual([]);
  },
);

test.each<[string, Partial<DirectoryRow>, string]>([
  ...["https://oak.example.org/our school", "www.oak.example.org,", "info@oak.example.org"].map(
    (website): [string, Partial<DirectoryRow>, string] => [
      `the website ${website}`,
      { website },
      `the directory's website can't be used: “${website}”`,
    ],
  ),
  ["grades beyond the twelfth", { grades: "K-13" }, "the directory's grades can't be used: “K-13”"],
  [
    "another number with an extension",
    { phone: "(619) 555-0222", extension: "6" },
    "the directory gives (619) 555-0222 with the extension 6, for which a school's file has no place. Call, and change the number by hand if it is right",
  ],
  [
    "grades that a spreadsheet made a date of",
    { grades: "12-Sep" },
    "the directory's grades can't be used: “12-Sep” (a spreadsheet has made a date of it: download the file again and don't open it)",
  ],
  ["a phone number without its area code", { phone: "555-0111" }, "the directory's phone number can't be used: “555-0111”"],
  ["a website that is none", { website: "see Facebook" }, "the directory's website can't be used: “see Facebook”"],
  ["a place outside the county", { latitude: 37.6, longitude: -122.1 }, "the directory's coordinates are outside the county: 37.6, -122.1"],
])("does not use %s", (_, values, doubt) => {
  expect(changes(values, {}, { bounds })).toEqual([doubt]);
});
