import { expect, test } from "vitest";
import { securityText } from "../../../src/delivery/securityText.ts";

const department = { own_page: "https://www.example.gov/police", url: "https://sro.example.gov" };

test("says whom to tell, until when, in which languages, and where it stands", () => {
  expect(securityText(department, ["en", "es"], "2026-11-22")).toBe(
    `Contact: https://www.example.gov/police
Expires: 2027-09-18T00:00:00.000Z
Preferred-Languages: en, es
Canonical: https://sro.example.gov/.well-known/security.txt
`,
  );
});

test("holds for well under a year, also over a leap day", () => {
  expect(securityText(department, ["en"], "2028-02-29")).toContain("Expires: 2028-12-25T00:00:00.000Z");
});
