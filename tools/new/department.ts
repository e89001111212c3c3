import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compare } from "../../src/lib/compare.ts";
import { filesBelow } from "../../src/lib/files.ts";
import { slug } from "../../src/lib/slug.ts";
import { WrongAnswers, type Answers } from "./answers.ts";
import { schoolFiles } from "./schools.ts";

const skeleton = join(import.meta.dirname, "skeleton");

/** Colors that read well on light and on dark ground, until the department chooses its own. */
const colors = { light: "#2f4a6d", dark: "#9fc0e8" };

/**
 * The files of a new department, by their path in its folder: it builds and passes the check as a demonstration.
 *
 * @param has whether the kit has a common file at a path below content/common/
 * @throws WrongAnswers if the schools file can't be used
 */
export function departmentFiles(asked: Answers, today: string, has: (path: string) => boolean): Map<string, string> {
  const { place, county, state } = asked;
  const names: Record<string, string> = {
    ...{
      name: asked.name,
      place,
      folder: asked.folder,
      zone: asked.zone,
      phone: asked.phone,
      languages: asked.languages.join(", "),
      today,
    },
    ...{ state: state.name, code: state.code, county: county ?? place, area: slug(place) },
    ...{ short: place.length <= 19 ? `${place} SROs` : "Our SROs", site: `${place} School Resource Officers`.slice(0, 60) },
    ...{ light: asked.colors?.light ?? colors.light, dark: asked.colors?.dark ?? colors.dark },
  };
  const files = new Map<string, string>();
  for (const path of filesBelow(skeleton)) {
    const text = readFileSync(join(skeleton, path), "utf8");
    files.set(
      path,
      text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => names[name]!),
    );
  }
  const area = (name: string, kind: string, within: string) => {
    const path = `areas/${slug(name)}.yaml`;
    if (!has(path)) files.set(path, `kind: ${kind}\nwithin: ${within}\nname: ${name}\n`);
  };
  area(state.name, "state", "national");
  if (county) area(county, "county", slug(state.name));
  area(place, county ? "city" : "county", county ? slug(county) : slug(state.name));
  for (const [path, text] of schoolFiles(asked, today)) files.set(path, text);
  return new Map([...files].sort(([a], [b]) => compare(a, b)));
}

/**
 * Writes the files of a department. Nothing that is there is changed.
 * @throws WrongAnswers if its folder exists
 */
export function writeDepartment(root: string, folder: string, files: ReadonlyMap<string, string>): void {
  const at = join(root, "content", folder);
  if (existsSync(at)) throw new WrongAnswers(`The folder content/${folder}/ is there already; nothing was written.`);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    writeFileSync(join(at, path), text, { flag: "wx" });
  }
}
