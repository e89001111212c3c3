import sharp from "sharp";
import { Refusal } from "../http.ts";

/** The longest side of a picture on a page, in pixels, twice what the widest column needs. */
const longest = 1600;
/** 64 megapixels: more than a phone's camera makes, and less than fills the memory. */
const most = 64_000_000;

/**
 * A picture as it is kept: a JPEG that stands upright, small enough for old phones, without what a camera writes into it, like the
 * place where it was taken.
 *
 * @throws Refusal with one sentence for what can't be used
 */
export async function preparedPicture(bytes: Buffer): Promise<Buffer> {
  if (isHeic(bytes))
    throw new Refusal(
      "This picture is in Apple's HEIC format, which browsers can't show. On the phone or Mac, export it as JPEG; then choose that.",
    );
  try {
    const picture = sharp(bytes, { limitInputPixels: most, failOn: "error" });
    const { format = "" } = await picture.metadata();
    if (!photos.includes(format)) throw new Refusal("This is not a photo. Pictures are .jpg, .png, .webp or .avif files.");
    // sharp writes no metadata unless told to; autoOrient turns the picture as its camera said.
    return await picture
      .autoOrient()
      .resize({ width: longest, height: longest, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#fff" })
      .jpeg({ quality: 82 })
      .toBuffer();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (/pixel limit/i.test(String(error)))
      throw new Refusal("This picture has more than 64 million pixels. Make it smaller first; then choose it again.");
    throw new Refusal("This picture can't be opened: it may be damaged, or half copied. Choose it again, or another.");
  }
}

/** As sharp names them; AVIF is of the HEIF family. */
const photos = ["jpeg", "png", "webp", "avif", "heif"];

/** The brands in the first box of the file. */
function isHeic(bytes: Buffer): boolean {
  const brands = bytes.toString("latin1", 4, 8) === "ftyp" ? bytes.toString("latin1", 8, 40) : "";
  return /hei[cxms]|hev[cx]/.test(brands) && !brands.includes("avif");
}
