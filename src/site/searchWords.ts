import { readSearchWords } from "../editorial/read/searchWords.ts";
import { projectRoot } from "../environment.ts";
import type { WrittenSchoolWords } from "../schools/words.ts";
import { frameIn, siteLanguages } from "./context.ts";
import { oncePerBuild } from "./oncePerBuild.ts";

/** How people speak of schools in each language of the site, and which letters sound alike in it. */
export const spokenOfSchools = oncePerBuild(async (): Promise<{ spoken: WrittenSchoolWords[]; sounds: Record<string, string>[] }> => {
  const languages = await siteLanguages();
  const frames = await Promise.all(languages.map((language) => frameIn(language)));
  const spoken = frames.map(({ words }) => words.school_words as WrittenSchoolWords);
  return { spoken, sounds: Object.values(readSearchWords(projectRoot, languages).words).map(({ sounds }) => sounds) };
});
