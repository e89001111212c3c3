import type { APIRoute } from "astro";
import { getEntry } from "astro:content";
import type { Interface } from "../../schemas/interface.ts";
import { sharePicture, shareSections } from "../../share/picture.ts";
import { drawing } from "../../site/drawings.ts";
import { siteLanguages } from "../../site/context.ts";
import { record } from "../../site/records.ts";

/** A picture for each section and language, shown where someone shares a page. */
export async function getStaticPaths() {
  const languages = await siteLanguages();
  return languages.flatMap((language) =>
    Object.keys(shareSections).map((section) => ({
      params: { picture: `${language}-${section}` },
      props: { language, section: section as keyof typeof shareSections },
    })),
  );
}

export const GET: APIRoute<{ language: string; section: keyof typeof shareSections }> = async ({ props: { language, section } }) => {
  const words = (await getEntry("interface", language))!.data as Interface;
  const department = (await record("department", language, "department"))!.data;
  const title = section === "home" ? department.headline : words.sections[section];
  const bytes = await sharePicture({
    title,
    name: department.name,
    drawing: drawing(shareSections[section]),
    mark: drawing("mark"),
    palette: department.colors.light,
  });
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": "image/png" } });
};
