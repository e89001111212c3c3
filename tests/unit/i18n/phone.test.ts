import { expect, test } from "vitest";
import { sms, tel } from "../../../src/i18n/phone.ts";

test("puts the country's code before ten digits", () => {
  expect(tel("(619) 555-0151")).toBe("tel:+16195550151");
  expect(sms("(619) 555-0151")).toBe("sms:+16195550151");
});

test("leaves short numbers as they are", () => {
  expect([tel("988"), tel("911"), sms("741741")]).toEqual(["tel:988", "tel:911", "sms:741741"]);
});

test("puts words ready to send in an address", () => {
  expect(sms("741741", "HOME & help?")).toBe("sms:741741?&body=HOME%20%26%20help%3F");
});
