import { describe, expect, test } from "vitest";
import { switchOff, switchOn } from "../../../../tools/edit/actions/emergency.ts";
import { requested, type EmergencyRequest } from "../../../../tools/edit/actions/emergencyRequest.ts";
import { inCopy, now } from "../../../helpers/desk.ts";
import type { Changes } from "../../../helpers/tree.ts";

const file = "content/oakville/emergency.yaml";
const off = "# Change this line:\nshow: nothing\n# posted: 2026-11-24T10:42\n";
const texts: Changes = { "content/common/emergencies/lockdown.yaml": "checked: 2026-11-01\ntitle: Lockdown\nlines: [Wait.]\n" };

/** What the file says after a request at ten minutes to four in Oakville. */
const asked = (request: Partial<EmergencyRequest>, before = off, more: Changes = {}) =>
  inCopy({ ...texts, [file]: before, ...more }, ({ site }) => {
    const [change] = switchOn(site, requested(site, { show: "lockdown", schools: "", hours: 4, ...request }, now));
    return change!.after as string;
  });

describe("an emergency notice that is typed", () => {
  test("says what, since when and until when, on the department’s clocks, and keeps the file’s remarks", async () => {
    expect(await asked({})).toBe(
      "# Change this line:\nshow: lockdown\nposted: 2026-11-22T15:50\nuntil: 2026-11-22T19:50\n# posted: 2026-11-24T10:42\n",
    );
  });
  test("takes schools by their name or their file’s, in any case", async () => {
    expect(await asked({ schools: " OAK high, oak-high" })).toContain("schools: [oak-high]");
  });
  test("takes the place of an old one, and nothing of that stays", async () => {
    const on = "show: lockdown\nposted: 2026-11-21T10:42\nuntil: 2026-11-21T18:00\nschools: [oak-high]\nsee: /contact/\n";
    expect(await asked({}, on)).toBe("show: lockdown\nposted: 2026-11-22T15:50\nuntil: 2026-11-22T19:50\n");
    await inCopy({ ...texts, [file]: on }, ({ site }) => expect(switchOff(site)[0]!.after).toBe("show: nothing\n"));
  });
  test("is refused in a sentence where nobody can mean it", async () => {
    await expect(asked({ show: "lokdown" })).rejects.toThrow("There is no emergency text “lokdown”. Did you mean “lockdown”?");
    await expect(asked({ schools: "Oak Hihg" })).rejects.toThrow(
      "There is no school “Oak Hihg”. Did you mean “Oak High”? Or name no school.",
    );
    for (const hours of [0, -1, 169])
      await expect(asked({ hours })).rejects.toThrow("The notice can stay from one hour to 168 hours (7 days)");
  });

  test("says how hours are written where a word stands for them", async () => {
    await expect(asked({ hours: Number("four") })).rejects.toThrow("Write the hours as a number: 4.");
  });
  test("asks which, of two schools with one name", async () => {
    const twin = await inCopy({}, (copy) => copy.text("content/oakville/schools/oak-high.mdx"));
    await expect(asked({ schools: "oak high" }, off, { "content/oakville/schools/oak-high-east.mdx": twin })).rejects.toThrow(
      "More than one school is called “oak high”: oak-high, oak-high-east. Write one of these names.",
    );
  });
});
