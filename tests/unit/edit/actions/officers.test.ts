import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { addOfficer, removeOfficer, type NewOfficer } from "../../../../tools/edit/actions/officers.ts";
import { preparePhoto } from "../../../../tools/edit/actions/photo.ts";
import { append, tinyTree, today } from "../../../helpers/tree.ts";
import { inCopy } from "../../../helpers/desk.ts";

/** A photo as a phone makes it: lying on its side, with the place where it was taken. */
const photo = (width = 1600, height = 1200) =>
  sharp({ create: { width, height, channels: 3, background: "#446688" } })
    .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "32/1 38/1 0/1" }, IFD0: { Copyright: "Someone" } })
    .jpeg()
    .toBuffer();

const officer: NewOfficer = {
  schools: ["oak-high"],
  languages: ["en"],
  contact: "sro-unit",
  by: "Chief’s office",
  words: {
    en: {
      title: "SRO for the Peña schools",
      summary: "Walks the halls and listens.",
      reach: "Call, or stop by the office.",
      stand_in: "The unit answers.",
    },
  },
};
const consent = { date: "2026-11-20", by: "Chief’s office" };
const file = "content/oakville/officers/sro-for-the-pena-schools.mdx";
const picture = "content/oakville/pictures/officer-sro-for-the-pena-schools.jpg";

describe("add an officer", () => {
  test("without consent there is the post alone", () =>
    inCopy({}, async (copy) => {
      expect(await copy.save(await addOfficer(copy.site, officer))).toEqual([]);
      expect(copy.text(file)).toBe(`---
schools:
  - oak-high
languages:
  - en
contact: sro-unit
checked: ${today}
checked_by: Chief’s office
title: SRO for the Peña schools
summary: Walks the halls and listens.
reach: Call, or stop by the office.
stand_in: The unit answers.
---
`);
    }));

  test.each([
    ["a name", { name: "Officer Example" }],
    ["a photo", { photo: { bytes: Buffer.from("x"), part: "found" as const } }],
    ["own words", { words: { en: { ...officer.words["en"], body: "I like mornings." } } }],
  ])("%s needs consent", (_, more) =>
    inCopy({}, async (copy) => {
      await expect(addOfficer(copy.site, { ...officer, ...more })).rejects.toThrow("only with the officer's consent");
    }),
  );

  test("with consent there are name, words and a photo that is square, small and tells no place", () =>
    inCopy({}, async (copy) => {
      const before = copy.all();
      const words = { en: { ...officer.words["en"], photo_alt: "An officer at a gate", body: "I like mornings." } };
      const changes = await addOfficer(copy.site, {
        ...officer,
        words,
        consent,
        name: "Example",
        photo: { bytes: await photo(), part: "found" },
      });
      expect(await copy.save(changes)).toEqual([]);
      const head = await sharp(Buffer.from(copy.all()[picture.replace("content/", "")]!, "base64")).metadata();
      expect([head.format, head.width, head.height, head.exif]).toEqual(["jpeg", 800, 800, undefined]);
      copy.undo();
      expect(copy.all()).toEqual(before);
    }));

  test.each([
    ["a school that does not exist", { schools: ["elm-high"] }, "There is no school “elm-high”"],
    ["no school", { schools: [] }, "Choose at least one school"],
    ["consent of tomorrow", { consent: { ...consent, date: "2026-11-23" } }, "a day that has not come yet"],
    ["a photo without words", { consent, photo: { bytes: Buffer.from("x"), part: "top" as const } }, "Say what the photo shows"],
    ["a title without letters", { words: { en: { ...officer.words["en"], title: "?!" } } }, "The name needs letters"],
  ])("refuses %s", (_, more, sentence) =>
    inCopy({}, async (copy) => {
      await expect(addOfficer(copy.site, { ...officer, ...more })).rejects.toThrow(sentence);
    }),
  );
});

describe("photos that can't be used are told of in one sentence", () => {
  test.each([
    ["HEIC", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic"), "This is a HEIC photo"],
    ["a Word document", Buffer.from("PK\x03\x04\x14\0"), "This is a document, not a photo"],
    ["a PDF", Buffer.from("%PDF-1.7"), "This is a PDF"],
    ["a drawing", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), "This is a drawing"],
    ["noise", randomBytes(500), "can't be opened"],
    ["nothing", Buffer.alloc(0), "This file is empty"],
  ])("%s", async (_, bytes, sentence) => {
    await expect(preparePhoto(bytes, "found")).rejects.toThrow(sentence);
  });

  test("one that is cut off", async () => {
    await expect(preparePhoto((await photo()).subarray(0, 2000), "found")).rejects.toThrow("can't be opened");
  });

  test("a tiny one", async () => {
    await expect(preparePhoto(await photo(120, 90), "found")).rejects.toThrow("only 120 by 90 pixels");
  });

  test("more pixels than any camera makes", async () => {
    const scan = await photo();
    // Height and width stand behind the mark of the frame.
    const frame = scan.indexOf(Buffer.from([0xff, 0xc0])) + 5;
    scan.writeUInt16BE(12_000, frame);
    scan.writeUInt16BE(16_000, frame + 2);
    await expect(preparePhoto(scan, "found")).rejects.toThrow("192 million pixels");
  });
});

describe("remove an officer", () => {
  const changes = {
    "content/oakville/officers/oak-middle.mdx": tinyTree["content/oakville/officers/oak-high.mdx"]!.replace("Oak High", "Oak Middle"),
    "content/oakville/pictures/face.png": Buffer.alloc(0),
    "content/oakville/asked/officers/oak-high.txt": "who is the officer of oak high\n",
    "content/oakville/programs/safety-patrol.mdx": append("\nAsk [the officer](/officers/oak-high/).\n"),
  };

  test("file, photo and questions go; links and the old address lead to the list", () =>
    inCopy(changes, async (copy) => {
      copy.write(
        "content/oakville/officers/oak-high.mdx",
        copy
          .text("content/oakville/officers/oak-high.mdx")
          .replace("checked:", "name: Example\nphoto: face\nphoto_alt: A face\nconsent: { date: 2026-11-01, by: Office }\nchecked:"),
      );
      const before = copy.all();
      expect(await copy.save(removeOfficer(copy.site, "oak-high"))).toEqual([]);
      const gone = Object.keys(before).filter((name) => !(name in copy.all()));
      expect(gone).toEqual(["oakville/asked/officers/oak-high.txt", "oakville/officers/oak-high.mdx", "oakville/pictures/face.png"]);
      expect(copy.text("content/oakville/programs/safety-patrol.mdx")).toContain("[the officer](/officers/)");
      expect(copy.text("content/oakville/redirects.yaml")).toBe(
        "- from: /officers/oak-high/\n  to: /officers/\n  why: The officer has another post, or has left.\n",
      );
      copy.undo();
      expect(copy.all()).toEqual(before);
    }));

  test("with the last one the list goes too, and links lead to the contact page", () =>
    inCopy({ "content/oakville/programs/safety-patrol.mdx": append("\nAsk [the officers](/officers/).\n") }, async (copy) => {
      expect(await copy.save(removeOfficer(copy.site, "oak-high"))).toEqual([]);
      expect(copy.text("content/oakville/programs/safety-patrol.mdx")).toContain("[the officers](/contact/)");
      expect(copy.text("content/oakville/redirects.yaml")).toContain("- from: /officers/\n  to: /contact/\n");
    }));

  test("one who is not there is told of", () =>
    inCopy({}, (copy) => {
      expect(() => removeOfficer(copy.site, "nobody")).toThrow("There is no “nobody” in officers/ any more");
    }));
});
