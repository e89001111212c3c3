import sharp from "sharp";
import { Refused } from "./site.ts";

/** Which part of a photo becomes the square: what draws the eye, or the top, the middle, or the bottom of it. */
export const photoParts = ["found", "top", "middle", "bottom"] as const;
export type PhotoPart = (typeof photoParts)[number];

/** The side of the square, in pixels: officers' photos are shown at a quarter of it, and sharp screens show more. */
const side = 800;
/** No camera of today makes more pixels; more are a scan, or an attack. */
const most = 120_000_000;
const positions: Record<PhotoPart, string | number> = { found: sharp.strategy.attention, top: "top", middle: "centre", bottom: "bottom" };

/**
 * A photo made ready for the site: turned upright, cut to a square, made small, and without anything that a camera writes into
 * a file, such as the place where it was taken.
 *
 * @throws Refused if it is no photo that can be opened
 */
export async function preparePhoto(bytes: Uint8Array, part: PhotoPart): Promise<Buffer> {
  const kind = strangerIn(Buffer.from(bytes.subarray(0, 32)));
  if (kind) throw new Refused(kind);
  const {
    format,
    width = 0,
    height = 0,
  } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new Refused("This photo can't be opened: the file is damaged or is not a picture. Save it again as JPEG.");
    });
  if (!["jpeg", "png", "webp", "heif", "tiff"].includes(format ?? "")) throw new Refused("This is not a photo. Choose a JPEG or PNG file.");
  if (width * height > most)
    throw new Refused(
      `This photo has ${Math.round((width * height) / 1_000_000)} million pixels. Save a smaller copy of it, and choose that.`,
    );
  if (Math.min(width, height) < side / 4)
    throw new Refused(`This photo has only ${width} by ${height} pixels: too few to show a face. Choose a larger one.`);
  try {
    return await sharp(bytes, { limitInputPixels: most })
      .autoOrient()
      .resize(side, side, { fit: "cover", position: positions[part], withoutEnlargement: false })
      .flatten({ background: "#ffffff" })
      .jpeg({ quality: 80, mozjpeg: true })
      .toBuffer();
  } catch (cause) {
    throw new Refused("This photo can't be opened: the file is damaged or cut off. Save it again as JPEG.", { cause });
  }
}

/** What people send in place of a photo, told by its first bytes. */
function strangerIn(head: Buffer): string | undefined {
  const text = head.toString("latin1");
  if (head.length === 0) return "This file is empty. Choose the photo again.";
  if (/^....ftyp(hei[cxms]|hev[cxms]|mif1|msf1)/s.test(text) && !text.includes("avif"))
    return "This is a HEIC photo, as iPhones make them, and browsers can't show it. Send it to yourself by e-mail, or export it, as JPEG.";
  if (text.startsWith("PK")) return "This is a document, not a photo. Take the photo out of it: save it as a picture, as JPEG.";
  if (text.startsWith("%PDF")) return "This is a PDF, not a photo. Choose a JPEG or PNG file.";
  if (/^\s*(<\?xml|<svg)/.test(text)) return "This is a drawing (SVG), not a photo. Choose a JPEG or PNG file.";
  return undefined;
}
