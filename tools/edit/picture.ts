import sharp, { type Sharp } from "sharp";
import { Refusal } from "../files/refusal.ts";

/** No camera of today makes more pixels; more are a scan, or an attack. */
const most = 120_000_000;
/** As sharp names them; AVIF is of the HEIF family. */
const photos = ["jpeg", "png", "webp", "avif", "heif"];

/** A photo that was opened, standing upright. What a camera writes into a file, such as the place, is not written again. */
export interface Opened {
  picture: Sharp;
  width: number;
  height: number;
}

/**
 * Opens a photo that someone sends, whatever a camera made.
 *
 * @param make makes of it what is kept
 * @throws Refusal with one sentence for what can't be used
 */
export async function openPhoto(bytes: Uint8Array, make: (opened: Opened) => Sharp): Promise<Buffer> {
  const stranger = strangerIn(Buffer.from(bytes.subarray(0, 40)));
  if (stranger) throw new Refusal(stranger);
  try {
    // Its size is read without opening all of it.
    const { format = "", width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (!photos.includes(format)) throw new Refusal("This is not a photo. Choose a JPEG or PNG file.");
    if (width * height > most)
      throw new Refusal(
        `This photo has ${Math.round((width * height) / 1_000_000)} million pixels. Save a smaller copy of it, and choose that.`,
      );
    const picture = sharp(bytes, { limitInputPixels: most, failOn: "error" }).autoOrient();
    return await make({ picture, width, height }).toBuffer();
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal("This photo can't be opened: the file is damaged or cut off. Choose it again, or save it again as JPEG.", { cause });
  }
}

/** What people send in place of a photo, told by its first bytes. */
function strangerIn(head: Buffer): string | undefined {
  const text = head.toString("latin1");
  if (head.length === 0) return "This file is empty. Choose the photo again.";
  if (/^....ftyp.*(hei[cxms]|hev[cxms]|mif1|msf1)/s.test(text) && !text.includes("avif"))
    return "This is a HEIC photo: Apple's HEIC format, which iPhones write, can't be shown by browsers. Send it to yourself by e-mail, or export it, as JPEG.";
  if (text.startsWith("PK")) return "This is a document, not a photo. Take the photo out of it: save it as a picture, as JPEG.";
  if (text.startsWith("%PDF")) return "This is a PDF, not a photo. Choose a JPEG or PNG file.";
  if (/^\s*(<\?xml|<svg)/.test(text)) return "This is a drawing (SVG), not a photo. Choose a JPEG or PNG file.";
  return undefined;
}
