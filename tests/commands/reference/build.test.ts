import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createHash } from "node:crypto";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtPages } from "../../../src/delivery/pages.ts";
import { filesBelow } from "../../../src/lib/files.ts";
import { linkModules } from "../../helpers/modules.ts";

/** A copy of the project in a temporary folder, with Ventura's content under another name. */
const root = mkdtempSync(join(tmpdir(), "liaison-whole-"));
const dist = join(root, "dist/testville");
const FIRST_DAY = "2026-11-22";
const name = "Marker Nameworth";
const officer = `---
schools: [ventura-high]
languages: [en]
contact: sro-unit
name: ${name}
photo: marker-photo
consent: { date: 2026-05-14, by: Chief’s office }
checked: 2026-11-01
title: SRO with a marked post
summary: Stands in a test.
reach: Call the unit.
stand_in: The unit answers.
photo_alt: A plain square
---
`;
const officerFile = join(root, "content/testville/officers/marker.mdx");
const switchFile = join(root, "content/testville/emergency.yaml");

function build(day: string): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/commands/build.ts"], {
    cwd: root,
    env: { ...process.env, DEPARTMENT: "testville", SITE_DATE: day },
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}

/** The test stands still in time; content does not. Days after the test's own become that day. */
function readBefore(day: string, folder: string): void {
  for (const file of filesBelow(folder).filter((name) => /\.(mdx|ya?ml)$/.test(name))) {
    const text = readFileSync(join(folder, file), "utf8");
    const earlier = text.replace(/\b(read|checked): (\d{4}-\d\d-\d\d)/g, (all, word: string, read: string) =>
      read > day ? `${word}: ${day}` : all,
    );
    if (earlier !== text) writeFileSync(join(folder, file), earlier);
  }
}

/** Every file of the build by its path, with a fingerprint of its bytes. */
function snapshot(): Record<string, string> {
  return Object.fromEntries(
    filesBelow(dist).map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(dist, file)))
        .digest("hex"),
    ]),
  );
}

/** Files in which a text stands, in their names or in their bytes. */
function holding(text: string): string[] {
  return filesBelow(dist).filter((file) => file.includes(text) || plain(file).includes(text));
}

/** A file's bytes; the search index is unpacked. */
function plain(file: string): Buffer {
  const bytes = readFileSync(join(dist, file));
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** Builds the site as its files are now, and gives what was said. */
function built(day: string): string {
  const { status, said } = build(day);
  if (status !== 0) throw new Error(said);
  return said;
}

beforeAll(async () => {
  for (const part of ["src", "public", "content/common", "content/interface", "astro.config.mjs", "package.json", "tsconfig.json"])
    cpSync(part, join(root, part), { recursive: true });
  cpSync("content/ventura", join(root, "content/testville"), { recursive: true });
  for (const folder of ["content/common", "content/testville"]) readBefore(FIRST_DAY, join(root, folder));
  linkModules(root);
  mkdirSync(join(root, "content/testville/pictures"), { recursive: true });
  writeFileSync(
    join(root, "content/testville/pictures/marker-photo.png"),
    await sharp({ create: { width: 400, height: 400, channels: 3, background: "#c08040" } })
      .png()
      .toBuffer(),
  );
  mkdirSync(join(root, "content/testville/notices"), { recursive: true });
  const notice = (name: string, text: string) => writeFileSync(join(root, "content/testville/notices", name), text);
  notice(
    "office.yaml",
    `starts: ${FIRST_DAY}
ends: 2027-06-30
level: info
sample: true
title: This is how a notice looks.
text: A real one would tell of an office that is closed or of a date that has moved. It goes away by itself when its time is over.
`,
  );
  notice("office.es.yaml", 'translates: "f6d5d5d2"\ntitle: Así se ve un aviso.\ntext: Desaparece solo cuando termina su tiempo.\n');
  // As busy as a photo can be, and as large as the check lets it be.
  const busy = {
    create: {
      width: 2400,
      height: 1600,
      channels: 3 as const,
      background: "#888",
      noise: { type: "gaussian" as const, mean: 128, sigma: 20 },
    },
  };
  writeFileSync(join(root, "content/testville/pictures/march.jpg"), await sharp(busy).blur(0.8).jpeg({ quality: 80 }).toBuffer());
  const goal = join(root, "content/testville/pages/about/goal.mdx");
  writeFileSync(goal, `${readFileSync(goal, "utf8")}\n![People march](../../pictures/march.jpg)\n`);
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

// A build takes long: each of these shows several things.

describe("a site with an officer's photo, in an emergency", () => {
  beforeAll(() => {
    writeFileSync(officerFile, officer);
    writeFileSync(switchFile, `show: lockdown\nposted: ${FIRST_DAY}T10:42\nuntil: 2026-11-23T18:00\nschools: [ventura-high]\n`);
    built(FIRST_DAY);
  });

  test("names the officer on pages, in an address book entry and in the search index", () => {
    expect(holding(name).some((file) => file.startsWith("pagefind/"))).toBe(true);
    expect(holding(name)).toEqual(
      expect.arrayContaining(["officers/marker.vcf", "officers/marker/index.html", "schools/ventura-high/index.html"]),
    );
    expect(existsSync(join(dist, "officers/marker/photo.webp"))).toBe(true);
  });

  test("gives each screen the size of a photo that it needs, none heavier than 200 kB", () => {
    const html = readFileSync(join(dist, "about/goal/index.html"), "utf8");
    const [, srcset = ""] = html.match(/<img[^>]* srcset="([^"]+)"[^>]* alt="People march"/) ?? [];
    expect(srcset.split(", ").map((part) => part.split(" ")[1])).toEqual(["400w", "800w", "1200w"]);
    const photos = filesBelow(dist).filter((file) => file.startsWith("assets/march"));
    expect(photos.length).toBeGreaterThan(2);
    expect(photos.filter((file) => readFileSync(join(dist, file)).length > 200_000)).toEqual([]);
  });

  test.each(["index.html", "es/index.html", "help/index.html", "es/help/bullying/index.html", "404.html", "offline/index.html"])(
    "has the emergency text above all else in every language, the page's own first: %s",
    (file) => {
      const html = readFileSync(join(dist, file), "utf8");
      const texts = [html.indexOf("Lockdown: Ventura High"), html.indexOf("Encierro de emergencia (lockdown): Ventura High")];
      const ordered = file.startsWith("es/") ? texts.toReversed() : texts;
      expect(ordered[0]).toBeGreaterThan(0);
      expect(ordered[1]).toBeGreaterThan(ordered[0]!);
      expect(html.indexOf('class="banner"')).toBeGreaterThan(ordered[1]!);
      // Six in the evening of the department, in UTC.
      expect(html).toContain('data-until="2026-11-24T02:00:00.000Z"');
      expect(html).toContain(file.startsWith("es/") ? "Publicado a las 10:42 a.m., 22 nov" : "Posted 10:42 AM, Nov 22");
      // Nobody is told a time that reads as the end of the danger. Events may begin at that hour.
      expect(html.slice(html.indexOf('class="emergency"'), html.indexOf('class="banner"'))).not.toMatch(/6:00.PM/);
      expect(html).toContain('href="tel:988"');
      expect(html).toContain('href="tel:911"');
    },
  );

  test("keeps the emergency out of the search index: nobody finds it when it is over", () => {
    expect(holding("Lockdown: ").filter((file) => file.startsWith("pagefind/"))).toEqual([]);
  });
});

describe("three days later, when the officer's file has been removed", () => {
  let said = "";
  beforeAll(() => {
    rmSync(officerFile, { force: true });
    said = built("2026-11-25");
  });

  test("nothing of the person is left anywhere in the site", () => {
    expect(holding(name)).toEqual([]);
    expect(holding("officers/marker")).toEqual([]);
    expect(holding("SRO with a marked post")).toEqual([]);
    expect(filesBelow(dist).filter((file) => file.endsWith(".webp") && !file.startsWith("assets/march"))).toEqual([]);
  });

  test("the emergency has ended by itself, and the build says so", () => {
    expect(said).toContain("which is over");
    expect(holding("Lockdown: ")).toEqual([]);
  });
});

describe("on the last day of a notice, with an officer who has not consented, on a path of the city's host", () => {
  let said = "";
  beforeAll(() => {
    const settings = join(root, "content/testville/department.yaml");
    writeFileSync(settings, readFileSync(settings, "utf8").replace(/^url: .*$/m, "url: https://testville.example.gov/sro/"));
    writeFileSync(switchFile, "show: nothing\n");
    writeFileSync(officerFile, officer.replace(/^consent.*\n/m, ""));
    said = built("2027-06-30");
  });

  test("neither name nor photo is shown, and the build says so", () => {
    expect(said).toContain("no consent for this officer's name");
    expect(holding(name)).toEqual([]);
    expect(existsSync(join(dist, "officers/marker/photo.webp"))).toBe(false);
    expect(holding("SRO with a marked post").length).toBeGreaterThan(0);
  });

  test("every address of the site's own, on every page, is below its path, and leads to something that is there", () => {
    const host = "https://testville.example.gov";
    const addresses = builtPages(dist).flatMap(({ address, root: page }) =>
      page
        .querySelectorAll("[href], [src], [srcset], [action], meta[content]")
        .flatMap(({ attributes: { action, content, href, src, srcset } }) => [
          ...[href, src, action].flatMap((one) => one ?? []),
          ...(srcset?.split(",").map((one) => one.trim().split(" ")[0]!) ?? []),
          ...(content?.startsWith(host) ? [content] : []),
        ])
        .map((link) => link.replace(/^webcal:/, "https:"))
        .filter((link) => link.startsWith("/") || link.startsWith(host))
        .map((link) => ({ on: address, path: new URL(link, host).pathname })),
    );
    expect(addresses.length).toBeGreaterThan(10_000);
    const there = (path: string) => existsSync(join(dist, path.slice("/sro/".length), path.endsWith("/") ? "index.html" : ""));
    const lost = [...new Map(addresses.map((one) => [one.path, one])).values()].filter(
      ({ path }) => !path.startsWith("/sro/") || !there(path),
    );
    expect(lost).toEqual([]);
  });

  test("the notice is still there", () => {
    expect(holding("This is how a notice looks.").filter((file) => !/\.(br|gz)$/.test(file))).toEqual(["feed.json", "index.html"]);
  });
});

describe("three days after the end of a notice", () => {
  beforeAll(() => {
    built("2027-07-03");
  });

  test("it is not built", () => {
    expect(holding("This is how a notice looks.")).toEqual([]);
  });

  test("a build of content with a mistake names the file and leaves the last site as it was", () => {
    const before = snapshot();
    const broken = "content/testville/programs/broken.mdx";
    writeFileSync(join(root, broken), "---\ntitle: Broken\n---\n\nText\n");
    const { status, said } = build("2027-07-03");
    rmSync(join(root, broken));
    expect(status).toBe(1);
    expect(said).toContain(broken);
    expect(snapshot()).toEqual(before);
  });

  test("a second build of the same content and day is the same to the byte", () => {
    const first = snapshot();
    built("2027-07-03");
    expect(snapshot()).toEqual(first);
  });
});
