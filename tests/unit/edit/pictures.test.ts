import sharp from "sharp";
import { expect, test } from "vitest";
import { preparedPicture } from "../../../tools/edit/cms/pictures.ts";

/** A picture of one color, as a camera writes it: lying on its side, with the place where it was taken. */
const camera = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#336699" } })
    .jpeg()
    .withExif({ IFD0: { Make: "Camera" }, IFD3: { GPSLatitude: "32/1 38/1 0/1", GPSLatitudeRef: "N" } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

test("a picture of 40 megapixels is made small, upright, and forgets where it was taken", async () => {
  const from = await camera(7680, 5236);
  expect((await sharp(from).metadata()).exif?.toString("latin1")).toContain("Camera");
  const kept = await sharp(await preparedPicture(from)).metadata();
  expect([kept.format, kept.width, kept.height]).toEqual(["jpeg", 1091, 1600]);
  expect([kept.exif, kept.orientation, kept.xmp]).toEqual([undefined, undefined, undefined]);
});

test("a small picture is not made larger, and one that can be seen through stands on white", async () => {
  const clear = await sharp({ create: { width: 40, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    .png()
    .toBuffer();
  const { data, info } = await sharp(await preparedPicture(clear))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, data[0]! > 250]).toEqual([40, 20, true]);
});

test.each([
  [
    "an iPhone's HEIC",
    Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic\0\0\0\0mif1heic"), Buffer.alloc(100)]),
    "Apple's HEIC format",
  ],
  ["half a picture", async () => (await camera(400, 300)).subarray(0, 500), "damaged or cut off"],
  ["a drawing named as a photo", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), "This is a drawing"],
  ["a text", Buffer.from("Dear editor"), "can't be opened"],
])("refuses %s with one sentence", async (_, bytes, says) => {
  await expect(preparedPicture(typeof bytes === "function" ? await bytes() : bytes)).rejects.toThrow(says);
});
