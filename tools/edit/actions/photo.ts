import sharp from "sharp";
import { Refusal } from "../../files/refusal.ts";
import { openPhoto } from "../picture.ts";

/** Which part of a photo becomes the square: what draws the eye, or the top, the middle, or the bottom of it. */
export const photoParts = ["found", "top", "middle", "bottom"] as const;
export type PhotoPart = (typeof photoParts)[number];

/** The side of the square, in pixels: officers' photos are shown at a quarter of it, and sharp screens show more. */
const side = 800;
const positions: Record<PhotoPart, string | number> = { found: sharp.strategy.attention, top: "top", middle: "centre", bottom: "bottom" };

/**
 * An officer's photo made ready for the site: cut to a square, and made small.
 *
 * @throws Refusal if it is no photo that can be opened, or too small to show a face
 */
export async function preparePhoto(bytes: Uint8Array, part: PhotoPart): Promise<Buffer> {
  return openPhoto(bytes, ({ picture, width, height }) => {
    if (Math.min(width, height) < side / 4)
      throw new Refusal(`This photo has only ${width} by ${height} pixels: too few to show a face. Choose a larger one.`);
    return picture
      .resize(side, side, { fit: "cover", position: positions[part], withoutEnlargement: false })
      .flatten({ background: "#ffffff" })
      .jpeg({ quality: 80, mozjpeg: true });
  });
}
