import type { APIRoute } from "astro";
import { sharePictures, type SharePicture } from "../../i18n/sections.ts";
import { sharePicture } from "../../share/picture.ts";
import { drawing } from "../../site/drawings.ts";
import { shareTitle } from "../../site/pictures.ts";
import { frameIn, siteLanguages } from "../../site/context.ts";

/** A picture for each section and language, and one for what is made up, shown where someone shares a page. */
export async function getStaticPaths() {
  const languages = await siteLanguages();
  return languages.flatMap((language) =>
    (Object.keys(sharePictures) as SharePicture[]).map((section) => ({
      params: { picture: `${language}-${section}` },
      props: { language, section },
    })),
  );
}

export const GET: APIRoute<{ language: string; section: SharePicture }> = async ({ props: { language, section } }) => {
  const { department, words } = await frameIn(language);
  const bytes = await sharePicture({
    title: shareTitle(section, { department, words }),
    name: department.name,
    drawing: drawing(sharePictures[section]),
    mark: drawing("mark"),
    palette: department.colors.light,
  });
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": "image/png" } });
};
