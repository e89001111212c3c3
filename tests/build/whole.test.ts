import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createHash } from "node:crypto";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesBelow } from "../../src/lib/files.ts";

/** A copy of the project in a temporary folder, with Ventura's content under another name. */
const root = mkdtempSync(join(tmpdir(), "liaison-whole-"));
const dist = join(root, "dist/testville");
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

function build(day = "2026-11-22"): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/commands/build.ts"], {
    cwd: root,
    env: { ...process.env, DEPARTMENT: "testville", SITE_DATE: day },
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
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

beforeAll(async () => {
  for (const part of ["src", "public", "content/common", "content/interface", "astro.config.mjs", "package.json", "tsconfig.json"])
    cpSync(part, join(root, part), { recursive: true });
  cpSync("content/ventura", join(root, "content/testville"), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"), "junction");
  mkdirSync(join(root, "content/testville/pictures"), { recursive: true });
  writeFileSync(
    join(root, "content/testville/pictures/marker-photo.png"),
    await sharp({ create: { width: 400, height: 400, channels: 3, background: "#c08040" } })
      .png()
      .toBuffer(),
  );
  writeFileSync(join(root, "content/testville/officers/marker.mdx"), officer);
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync("node_modules/.astro-testville", { recursive: true, force: true });
});

describe("removing an officer", () => {
  test("is one edit: nothing of the person is left anywhere in the site", () => {
    expect(build()).toMatchObject({ status: 0 });
    // Pages in both languages, an address book entry, and the search index.
    expect(holding(name).some((file) => file.startsWith("pagefind/"))).toBe(true);
    expect(holding(name)).toEqual(
      expect.arrayContaining(["officers/marker.vcf", "officers/marker/index.html", "schools/ventura-high/index.html"]),
    );
    expect(existsSync(join(dist, "officers/marker/photo.webp"))).toBe(true);

    rmSync(join(root, "content/testville/officers/marker.mdx"));
    expect(build()).toMatchObject({ status: 0 });
    expect(holding(name)).toEqual([]);
    expect(holding("officers/marker")).toEqual([]);
    expect(holding("SRO with a marked post")).toEqual([]);
    expect(filesBelow(dist).filter((file) => file.endsWith(".webp"))).toEqual([]);
  }, 120_000);

  test("without consent, neither name nor photo is ever shown", () => {
    writeFileSync(join(root, "content/testville/officers/marker.mdx"), officer.replace(/^consent.*\n/m, ""));
    const { status, said } = build();
    expect(status).toBe(0);
    expect(said).toContain("no consent for this officer's name");
    expect(holding(name)).toEqual([]);
    expect(existsSync(join(dist, "officers/marker/photo.webp"))).toBe(false);
    expect(holding("SRO with a marked post").length).toBeGreaterThan(0);
    rmSync(join(root, "content/testville/officers/marker.mdx"));
  }, 120_000);
});

describe("emergency mode", () => {
  const switchFile = () => join(root, "content/testville/emergency.yaml");
  const page = (file: string) => readFileSync(join(dist, file), "utf8");
  const pages = ["index.html", "es/index.html", "help/index.html", "es/help/bullying/index.html", "404.html", "offline/index.html"];

  test("one edit puts the text above every page, in every language, the page's own first; it ends by itself", () => {
    writeFileSync(switchFile(), "show: lockdown\nuntil: 2026-11-23T18:00\nschools: [ventura-high]\n");
    expect(build()).toMatchObject({ status: 0 });
    for (const file of pages) {
      const html = page(file);
      const texts = [html.indexOf("School in lockdown."), html.indexOf("Escuela en cierre de emergencia.")];
      const ordered = file.startsWith("es/") ? texts.toReversed() : texts;
      expect(ordered[0], file).toBeGreaterThan(0);
      expect(ordered[1], file).toBeGreaterThan(ordered[0]!);
      expect(html.indexOf('class="banner"'), file).toBeGreaterThan(ordered[1]!);
      // Six in the evening of the department, in UTC.
      expect(html, file).toContain('data-until="2026-11-24T02:00:00.000Z"');
      expect(html, file).toMatch(/Schools: Ventura High[^<]* · Until November 23, 2026 at 6:00.PM/);
      expect(html, file).toContain('href="tel:988"');
      expect(html, file).toContain('href="tel:911"');
    }
    // Nobody finds it by a search that is older than its end.
    expect(holding("School in lockdown.").filter((file) => file.startsWith("pagefind/"))).toEqual([]);

    expect(build("2026-11-25")).toMatchObject({ status: 0, said: expect.stringContaining("which is over") as string });
    expect(holding("School in lockdown.")).toEqual([]);
    writeFileSync(switchFile(), "show: nothing\n");
  }, 120_000);
});

test("a notice that is over is not built", () => {
  expect(build("2027-06-30")).toMatchObject({ status: 0 });
  expect(holding("This is how a notice looks.")).toEqual(["feed.json", "index.html"]);
  expect(build("2027-07-03")).toMatchObject({ status: 0 });
  expect(holding("This is how a notice looks.")).toEqual([]);
}, 120_000);

test("a build of content with a mistake leaves the last site as it was", () => {
  const before = snapshot();
  writeFileSync(join(root, "content/testville/programs/broken.mdx"), "---\ntitle: Broken\n---\n\nText\n");
  const { status, said } = build();
  expect(status).toBe(1);
  expect(said).toContain("content/testville/programs/broken.mdx");
  expect(snapshot()).toEqual(before);
  rmSync(join(root, "content/testville/programs/broken.mdx"));
});

test("a build of the same content and day is the same to the byte", () => {
  expect(build()).toMatchObject({ status: 0 });
  const first = snapshot();
  expect(build()).toMatchObject({ status: 0 });
  expect(snapshot()).toEqual(first);
}, 120_000);
