import { existsSync } from "node:fs";
import { join } from "node:path";
import { chosenDepartment, projectRoot } from "../environment.ts";
import type { SharePicture } from "../i18n/sections.ts";
import type { Page } from "./context.ts";

/** The words on the picture that is shown where someone shares a page. */
export function shareTitle(picture: SharePicture, { department, words }: Pick<Page, "department" | "words">): string {
  if (picture === "home") return department.headline;
  return picture === "sample" ? words.site.sample_long : words.sections[picture];
}

/** The path of a picture by its name, the department's own before the common one. The check has made sure that it exists. */
export function pictureFile(name: string): string {
  for (const layer of [chosenDepartment, "common"]) {
    for (const ending of ["jpg", "jpeg", "png", "webp", "avif"]) {
      const path = `content/${layer}/pictures/${name}.${ending}`;
      if (existsSync(join(projectRoot, path))) return path;
    }
  }
  throw new Error(`There is no picture “${name}”.`);
}
