import { expect, test } from "vitest";
import { securityText } from "../../../src/delivery/securityText.ts";

const department = { own_page: "https://www.example.gov/police", url: "https://sro.example.gov" };

test("says whom to tell, until when, in which languages, and where it stands", () => {
  expect(securityText(department, ["en", "es"], "2026-11-22")).toBe(
    `Contact: https://www.example.gov/police
Expires: 2027-11-22T00:00:00.000Z
Preferred-Languages: en, es
Canonical: https://sro.example.gov/.well-known/security.txt
`,
  );
});

test("made on a leap day, it ends on a day that there is", () => {
  expect(securityText(department, ["en"], "2028-02-29")).toContain("Expires: 2029-02-28T00:00:00.000Z");
});
