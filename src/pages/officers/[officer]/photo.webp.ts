import { firstLanguage } from "../../../i18n/addresses.ts";
import type { APIRoute } from "astro";
import { join } from "node:path";
import sharp from "sharp";
import { projectRoot } from "../../../environment.ts";
import { pictureFile } from "../../../site/pictures.ts";
import { record, records } from "../../../site/records.ts";

/** The photo of an officer who has agreed to it, 384 pixels square. Made here, so that no other photo ever enters the site. */
export async function getStaticPaths() {
  return (await records("officers", firstLanguage)).filter(({ data }) => data.photo).map(({ id }) => ({ params: { officer: id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const officer = await record("officers", firstLanguage, params["officer"]!);
  const bytes = await sharp(join(projectRoot, pictureFile(officer.data.photo!)))
    .rotate()
    .resize(384, 384, { fit: "cover" })
    .webp({ quality: 78 })
    .toBuffer();
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": "image/webp" } });
};
