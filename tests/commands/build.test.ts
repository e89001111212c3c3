import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesBelow } from "../../src/lib/files.ts";
import { oakville } from "../helpers/oakville.ts";
import { buildCommand, environment, smallProject } from "../helpers/smallSite.ts";
import { original, tinyTree, today } from "../helpers/tree.ts";

/** One site on two days: with people who may be shown and who may not, an emergency and a notice; and when all that is over. */
const tree = { ...tinyTree, ...oakville };
const officer = tree["content/oakville/officers/oak-high.mdx"] as string;
const name = "Marker Nameworth";
const shy = "Marker Unnamed";
const withName = (of: string, post: string, more: string) =>
  officer.replace("title: SRO for Oak High", `name: ${of}\nphoto: marker-photo\nphoto_alt: A plain square\n${more}title: ${post}`);
const pages = {
  "content/interface/en.yaml": original("content/interface/en.yaml"),
  "content/interface/es.yaml": original("content/interface/es.yaml"),
  "content/oakville/department.yaml": tinyTree["content/oakville/department.yaml"]!.replace("languages: [en]", "languages: [en, es]")
    .replace("emergency: sro-unit", 'emergency: "911"')
    .replace("crisis: sro-unit", 'crisis: "988"'),
  "content/oakville/officers/marker.mdx": withName(name, "SRO with a marked post", "consent: { date: 2026-05-14, by: Chief’s office }\n"),
  "content/oakville/officers/shy.mdx": withName(shy, "SRO with a quiet post", ""),
  "content/oakville/emergency.yaml": `show: lockdown\nposted: ${today}T10:42\nuntil: 2026-11-23T18:00\nschools: [oak-high]\n`,
  "content/common/emergencies/lockdown.yaml": "checked: 2026-11-01\ntitle: Lockdown\nlines: [Wait.]\n",
  "content/common/emergencies/lockdown.es.yaml": 'translates: "9fc6519a"\ntitle: Encierro de emergencia\nlines: [Espera.]\n',
  "content/oakville/notices/office.yaml": `starts: 2026-11-01\nends: ${today}\nlevel: info\nread: 2026-11-01\ntitle: The office is closed\ntext: It opens again next week.\n`,
  "content/oakville/notices/office.es.yaml": 'translates: "00000000"\ntitle: La oficina está cerrada\ntext: Abre la semana que viene.\n',
  "content/oakville/pages/about/index.mdx": `${tree["content/oakville/pages/about/index.mdx"] as string}\n![People march](../../pictures/march.jpg)\n`,
};
let root = "";
let remove: () => void;
let said = "";
const dist = () => join(root, "dist/oakville");
const read = (file: string) => readFileSync(join(dist(), file), "utf8");

function build(day: string): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [buildCommand], {
    cwd: root,
    env: { ...environment, SITE_DATE: day },
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}

/** Builds the site as its files are now, and gives what was said. */
function built(day: string): string {
  const { status, said } = build(day);
  if (status !== 0) throw new Error(said);
  return said;
}

/** Files in which a text stands, in their names or in their bytes; the search index and what is packed for servers are unpacked. */
function holding(text: string): string[] {
  return filesBelow(dist()).filter((file) => {
    const bytes = readFileSync(join(dist(), file));
    return file.includes(text) || (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).includes(text);
  });
}

beforeAll(async () => {
  ({ root, remove } = smallProject({ ...tree, ...pages }));
  const put = (file: string, bytes: Buffer) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), bytes);
  };
  const plain = { create: { width: 400, height: 400, channels: 3 as const, background: "#c08040" } };
  put("content/oakville/pictures/marker-photo.png", await sharp(plain).png().toBuffer());
  // As busy as a photo can be, and as large as the check lets it be.
  const noise = { type: "gaussian" as const, mean: 128, sigma: 20 };
  const busy = { create: { width: 2400, height: 1600, channels: 3 as const, background: "#888", noise } };
  put("content/oakville/pictures/march.jpg", await sharp(busy).blur(0.8).jpeg({ quality: 80 }).toBuffer());
  said = built(today);
});
afterAll(() => remove());

describe("a site with an officer’s photo, in an emergency, on the last day of a notice", () => {
  test("names the officer on pages, in an address book entry and in the search index", () => {
    expect(holding(name).some((file) => file.startsWith("pagefind/"))).toBe(true);
    expect(holding(name)).toEqual(
      expect.arrayContaining(["officers/marker.vcf", "officers/marker/index.html", "schools/oak-high/index.html"]),
    );
    expect(existsSync(join(dist(), "officers/marker/photo.webp"))).toBe(true);
  });

  test("shows neither name nor photo of an officer who has not consented, and says so", () => {
    expect(said).toContain("no consent for this officer's name");
    expect(holding(shy)).toEqual([]);
    expect(existsSync(join(dist(), "officers/shy/photo.webp"))).toBe(false);
    expect(holding("SRO with a quiet post").length).toBeGreaterThan(0);
  });

  test("gives each screen the size of a photo that it needs, none heavier than 200 kB", () => {
    const [, srcset = ""] = read("about/index.html").match(/<img[^>]* srcset="([^"]+)"[^>]* alt="People march"/) ?? [];
    expect(srcset.split(", ").map((part) => part.split(" ")[1])).toEqual(["400w", "800w", "1200w"]);
    const photos = filesBelow(dist()).filter((file) => file.startsWith("assets/march"));
    expect(photos.length).toBeGreaterThan(2);
    expect(photos.filter((file) => readFileSync(join(dist(), file)).length > 200_000)).toEqual([]);
  });

  test.each(["index.html", "es/index.html", "help/index.html", "es/help/bullying/index.html", "404.html", "offline/index.html"])(
    "has the emergency text above all else in every language, the page’s own first: %s",
    (file) => {
      const html = read(file);
      // Among Spanish words the name of the school is marked as English.
      const texts = [html.search(/Lockdown: (<[^>]+>)?Oak High/), html.search(/Encierro de emergencia: (<[^>]+>)?Oak High/)];
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

  test("still has the notice", () => {
    expect(holding("The office is closed").filter((file) => !/\.(br|gz)$/.test(file))).toEqual(["feed.json", "index.html"]);
  });
});

describe("three days later, when the officers’ files have been removed", () => {
  beforeAll(() => {
    for (const one of ["marker", "shy"]) rmSync(join(root, `content/oakville/officers/${one}.mdx`));
    said = built("2026-11-25");
  });

  test("nothing of a person is left anywhere in the site", () => {
    expect(["Marker ", "officers/marker", "officers/shy", "SRO with a"].flatMap(holding)).toEqual([]);
    expect(filesBelow(dist()).filter((file) => file.endsWith(".webp") && !file.startsWith("assets/march"))).toEqual([]);
  });

  test("the emergency has ended by itself, and the build says so", () => {
    expect(said).toContain("which is over");
    expect(holding("Lockdown: ")).toEqual([]);
  });

  test("the notice is gone", () => {
    expect(holding("The office is closed")).toEqual([]);
  });

  test("a build of content with a mistake names the file and leaves the last site as it was", () => {
    const fingerprints = () =>
      filesBelow(dist()).map((file) => {
        const bytes = readFileSync(join(dist(), file));
        return `${file} ${createHash("sha256").update(bytes).digest("hex")}`;
      });
    const before = fingerprints();
    const broken = "content/oakville/programs/broken.mdx";
    writeFileSync(join(root, broken), "---\ntitle: Broken\n---\n\nText\n");
    const { status, said } = build("2026-11-25");
    expect([status, said]).toEqual([1, expect.stringContaining(broken)]);
    expect(fingerprints()).toEqual(before);
  });
});
