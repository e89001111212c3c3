import { openPhoto } from "../picture.ts";

/** The longest side of a picture on a page, in pixels, twice what the widest column needs. */
const longest = 1600;

/**
 * A picture as it is kept: a JPEG that stands upright, and small enough for old phones.
 *
 * @throws Refusal with one sentence for what can't be used
 */
export async function preparedPicture(bytes: Buffer): Promise<Buffer> {
  return openPhoto(bytes, ({ picture }) =>
    picture
      .resize({ width: longest, height: longest, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .jpeg({ quality: 82 }),
  );
}
