import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readContent } from "../../../src/editorial/readContent.ts";
import { switched, type EmergencyRequest } from "../../../src/publish/emergencySwitch.ts";
import { inTree, today, type Changes } from "../../helpers/tree.ts";

const off = "# Change this line:\nshow: nothing\n# posted: 2026-11-24T10:42\n";
const changes: Changes = { "content/common/emergencies/lockdown.yaml": "checked: 2026-11-01\ntitle: Lockdown\nlines: [Wait.]\n" };

/** What the file says after a request at 10:42 in Los Angeles. */
const asked = (request: Partial<EmergencyRequest>, before = off, more: Changes = {}) =>
  inTree({ ...changes, ...more }, async (root) => {
    const { content } = await readContent(root, "oakville", today);
    return switched(before, { show: "lockdown", schools: "", hours: 4, ...request }, content, Date.parse("2026-11-24T18:42:31Z"));
  });

describe("the emergency switch", () => {
  test("says what, since when and until when, on the department’s clocks, and keeps the file’s comments", async () => {
    expect(await asked({})).toBe(
      "# Change this line:\nshow: lockdown\nposted: 2026-11-24T10:42\nuntil: 2026-11-24T14:42\n\n# posted: 2026-11-24T10:42\n",
    );
  });
  test("takes schools by their name or their file’s, in any case", async () => {
    const text = await asked({ schools: " OAK high, oak-high" });
    expect(text).toContain("schools: [oak-high]");
  });
  test("is turned off with one word, and nothing of the last notice stays", async () => {
    const on = await asked({ schools: "Oak High" });
    expect(await asked({ show: "nothing" }, on)).toBe(off.replace("nothing\n", "nothing\n\n"));
  });
  test("sets a new notice over an old one", async () => {
    const on = "show: lockdown\nposted: 2026-11-23T10:42\nuntil: 2026-11-23T18:00\nschools: [oak-high]\nsee: /contact/\n";
    expect(await asked({}, on)).toBe("show: lockdown\nposted: 2026-11-24T10:42\nuntil: 2026-11-24T14:42\n");
  });
  test("refuses in a sentence what nobody can mean", async () => {
    await expect(asked({ show: "lokdown" })).rejects.toThrow("There is no emergency text “lokdown”. Did you mean “lockdown”?");
    await expect(asked({ schools: "Oak Hihg" })).rejects.toThrow(
      "There is no school “Oak Hihg”. Did you mean “Oak High”? Or name no school.",
    );
    for (const hours of [0, -1, 169, Number.NaN])
      await expect(asked({ hours })).rejects.toThrow("The notice can stay from one hour to 168 hours (7 days)");
  });
  test("asks which, of two schools with one name", async () => {
    const twin = inTree({}, (root) => readFileSync(join(root, "content/oakville/schools/oak-high.mdx"), "utf8"));
    await expect(asked({ schools: "oak high" }, off, { "content/oakville/schools/oak-high-east.mdx": await twin })).rejects.toThrow(
      "More than one school is called “oak high”: oak-high, oak-high-east. Write one of these names.",
    );
  });
});
