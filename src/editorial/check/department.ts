import { posix } from "node:path";
import { addressOf } from "../../i18n/addresses.ts";
import { sections, sharePictures } from "../../i18n/sections.ts";
import type { Fields } from "../../schemas/index.ts";
import type { Problem } from "../explain/problem.ts";
import { fieldsOf, type ReadRecord } from "../read/record.ts";
import type { Targets } from "./references.ts";

/** Drawings that the kit shows by itself: the department's mark, on the home page, on the page for a wrong address, where a page is shared. */
const drawings = ["mark", "home", "kite", ...Object.values(sharePictures)];

/** Checks that the department's site has what every site is made of: without it the build would end, or links lead nowhere. */
export function missingParts(department: string, { shown, names, addresses }: Targets): Problem[] {
  const missing = (file: string, message: string, fix: string): Problem => {
    return { file: `content/${department}/${file}`, line: 1, column: 1, severity: "error", id: "missing-file", message, fix };
  };
  const pages = Object.values(sections).filter(({ address, written, group }) => written && group && !addresses.has(address));
  return [
    ...[...new Set(drawings)]
      .filter((name) => !names.get("drawings")?.has(name))
      .map((name) =>
        missing(
          `drawings/${name}.svg`,
          `The drawing ${name}.svg is missing: every site shows it.`,
          `Draw it, or begin with tools/new/skeleton/drawings/${name}.svg.`,
        ),
      ),
    ...pages.map(({ address }) =>
      missing(
        `pages${address === "/about/" ? "/about/index" : address.slice(0, -1)}.mdx`,
        `The page ${address} is missing: the foot of every page leads there.`,
        "Copy it from another department and change it.",
      ),
    ),
    ...([...shown.values()].some(({ file }) => file.collection === "schools")
      ? []
      : [
          missing(
            "schools/",
            "There is no school yet: pages that find a school and its officer have nothing to show.",
            "Write a file for each school.",
          ),
        ]),
  ];
}

/** Checks department.yaml against the pages that it names: the three doors, the menu, the address of the site. */
export function checkHome(record: ReadRecord, { shown, addresses, emptyAt }: Targets): void {
  const settings = fieldsOf("department", record);
  if (!settings) return;
  const pages = [...shown.values()].filter(({ file }) => file.collection === "pages");
  settings.doors.forEach((address, index) => {
    const page = pages.find(({ file }) => addressOf("pages", file.id) === address);
    // An address that does not exist is reported by itself; a page with mistakes of its own, too.
    if (page ? page.data : addresses.has(address) || emptyAt.has(address)) checkDoor(address, index, page, record);
  });
  if (!/^https:\/\/[^/?#]+(\/[\w.~-]+)*\/?$/.test(settings.url)) {
    const { host, pathname } = new URL(settings.url);
    const path = pathname.split("/").filter((part) => /^[\w.~-]+$/.test(part));
    record.source.reportAt(
      "bad-value",
      ["url"],
      `“url” must be https:// and the name of the host, with a path behind it where the site stands below one, but it is “${settings.url}”.`,
      record.source.corrected(["url"], `https://${[host, ...path].join("/")}`),
    );
  }
}

/** Checks that each language stands once, and says which files are in none of them. */
export function checkLanguages({ data, source, file }: ReadRecord, unused: { path: string; layer: string; language: string }[]): void {
  const { languages } = (data ?? {}) as Partial<Fields<"department">>;
  if (!languages) return;
  const ordered = [...new Set(languages)];
  if (ordered.join() !== languages.join())
    source.reportAt("bad-value", ["languages"], "Each language of the site stands once.", `languages: [${ordered.join(", ")}]`, {
      atName: true,
    });
  const own = unused.filter(({ layer }) => layer === file.layer);
  for (const language of new Set(own.map((one) => one.language))) {
    const paths = own.filter((one) => one.language === language).map(({ path }) => path);
    source.reportAt(
      "unused-language",
      ["languages"],
      `This site is not in “${language}”, and nobody sees what stands in that language: ${paths[0]}${paths.length > 1 ? ` and ${paths.length - 1} more` : ""}.`,
      `languages: [${[...ordered, language].join(", ")}]`,
      { severity: "warning", atName: true },
    );
  }
}

function checkDoor(address: string, index: number, page: ReadRecord | undefined, { source }: ReadRecord): void {
  if (!page)
    return source.reportAt(
      "bad-door",
      ["doors", index],
      `${address} can't be a door: a door is a page in pages/ with the fields door, start and audience.`,
      "Name such a page, like /students/, /families/ or /staff/.",
    );
  const fields = page.data as Fields<"pages">;
  for (const [field, like] of [
    ["door", `door: I’m a student`],
    ["start", "start: [/help/, /schools/]"],
    ["audience", `audience: [${posix.basename(address)}]`],
  ] as const) {
    if (fields[field] !== undefined) continue;
    page.source.reportAt("missing", [], `This page is a door of the home page, and the field “${field}” is missing.`, like);
  }
}

/** Checks that the contact page shows the unit's number and the department's address above its text. */
export function checkContactPage(record: ReadRecord): void {
  const page = fieldsOf("pages", record);
  if (!page || page.office || addressOf("pages", record.file.id) !== sections.contact.address) return;
  record.source.reportAt(
    "missing",
    [],
    "The contact page does not show the unit's number and the department's address: the field “office” is missing.",
    "office: true",
  );
}

/** Says that a department is not there yet, or has no file that names it. */
export function missingDepartment(department: string, hasFiles: boolean): Problem {
  const at = { line: 1, column: 1, severity: "error" as const };
  if (!hasFiles)
    return {
      ...at,
      file: `content/${department}/`,
      id: "empty-tree",
      message: `The folder of ${department} has no content.`,
      fix: "Make one: npm run new -- department",
    };
  return {
    ...at,
    file: `content/${department}/department.yaml`,
    id: "missing-file",
    message: "The file department.yaml is missing: it holds the department's name, areas and colors.",
    fix: "Copy it from another department and change it.",
  };
}

/** Says that the switch of emergencies is missing. */
export function missingSwitch(department: string): Problem {
  return {
    file: `content/${department}/emergency.yaml`,
    line: 1,
    column: 1,
    id: "missing-file",
    severity: "error",
    message: "The file emergency.yaml is missing: it is the switch that puts an emergency notice above every page.",
    fix: "Write the file with this one line: show: nothing",
  };
}
