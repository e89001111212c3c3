import { posix } from "node:path";
import { authorComponents } from "../../schemas/components.ts";
import { isWebAddress } from "../../schemas/fields.ts";
import { kinds } from "../../schemas/index.ts";
import { absenceInWords, otherThan } from "../read/areas.ts";
import { nearest, suggest } from "../explain/nearest.ts";
import { officeOf } from "../read/office.ts";
import { fieldsNamed, keyOf, type ReadRecord } from "../read/record.ts";
import { subjectOf } from "../read/law.ts";
import { nothingThere, type Targets } from "./references.ts";
import type { TextUse } from "../read/text.ts";

/** Checks what a record's text refers to. */
export function checkUses(record: ReadRecord, targets: Targets): void {
  for (const use of record.uses ?? []) {
    // What is said of a line or an answer is left out where that is.
    const line = use.name === "Where" ? use.of : use.where;
    if (line && authorComponents["Where"]!.of!.some((collection) => targets.elsewhere.has(`${collection} ${line}`))) continue;
    if (use.kind === "component") checkComponent(use, record, targets);
    else if (use.kind === "link") checkLink(use, record, targets);
    else checkPicture(use, record, targets.pictures);
  }
}

function checkComponent({ name, of, line, column }: TextUse, { file, source }: ReadRecord, targets: Targets): void {
  const { only } = authorComponents[name] ?? {};
  if (only && only !== file.collection)
    return source.report(
      "bad-component",
      line,
      column,
      `<${name} /> can stand only in the text of ${kinds[only].noun}: it shows that file's own fields.`,
      'Take it out. To name a help line, write <Line of="…" />.',
    );
  if (of === undefined) return;
  if (name === "Law") return checkLaw(of, line, column, source, targets);
  const collections = authorComponents[name]?.of ?? [];
  const known = collections.flatMap((collection) => [...(targets.names.get(collection) ?? [])]);
  const absent = collections.map((collection) => `${collection} ${of}`).find((key) => targets.elsewhere.has(key));
  const report = (message: string, fix: string) => source.report("unknown-record", line, column, `<${name} of="${of}" />: ${message}`, fix);
  if (known.includes(of)) {
    if (name === "Phone" && !hasPhone(of, targets))
      report(`“${of}” has no phone number to call.`, source.lines[line - 1]!.replace(`<Phone of="${of}"`, `<Line of="${of}"`));
  } else if (absent) {
    const area = targets.elsewhere.get(absent);
    report(`“${of}” ${absenceInWords(area)}.`, otherThan(area));
  } else {
    const near = nearest(of, known);
    report(
      `there is no “${of}” in ${collections.join("/ or ")}/. ${suggest(of, known)}`,
      near ? source.lines[line - 1]!.replace(`"${of}"`, `"${near}"`) : "Use a name that exists.",
    );
  }
}

/** A passage of law may be missing where nobody has written it yet; one that no area has is a slip. */
function checkLaw(of: string, line: number, column: number, source: ReadRecord["source"], { names, elsewhere }: Targets): void {
  const others = [...elsewhere.keys()].flatMap((key) => (key.startsWith("law ") ? [key.slice("law ".length)] : []));
  const subjects = new Set([...(names.get("law") ?? []), ...others].map(subjectOf));
  if (subjects.has(of)) return;
  const near = nearest(of, subjects);
  source.report(
    "unknown-record",
    line,
    column,
    `<Law of="${of}" />: no area has a passage of law of this name. ${suggest(of, subjects)}`,
    near ? source.lines[line - 1]!.replace(`"${of}"`, `"${near}"`) : `Write it: law/ with the name of the area, then ${of}.yaml.`,
  );
}

function hasPhone(name: string, { shown }: Targets): boolean {
  const resource = fieldsNamed(shown, "resources", name);
  const organization = fieldsNamed(shown, "organizations", name);
  // A record with mistakes of its own says so itself.
  const unread = shown.has(keyOf({ collection: "resources", id: name })) && !resource;
  return Boolean(unread || (resource ? resource.call?.length : (organization?.phone ?? officeOf(shown)?.organization === name)));
}

function checkLink({ name, line, column }: TextUse, { source }: ReadRecord, { addresses, elsewhereAt, emptyAt, moved }: Targets): void {
  const [target = "", mark] = name.split("#");
  const text = source.lines[line - 1] ?? "";
  const [before, after] = [text.slice(0, column - 1), text.slice(column - 1)];
  if (/^(tel|sms|mailto):/.test(name)) {
    const component = name.startsWith("mailto:") ? '<Line of="…" />' : '<Phone of="…" />';
    return source.report(
      "fact-in-text",
      line,
      column,
      "A number or email address is a fact that can change; a text refers to its record instead.",
      before + after.replace(/^\[[^\]]*\]\([^)]*\)|^[\w.+-]+@[\w.-]*\w/, component),
    );
  }
  // Whatever else begins with a name and a colon, javascript: too, is no way that a link of this site leads.
  if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(name)) {
    if (!isWebAddress(name))
      source.report("dead-link", line, column, `“${name}” is not a web address.`, "Write it whole, like https://www.example.org/page");
    return;
  }
  if (name === "")
    return source.report("dead-link", line, column, "This link has no address.", "Write the address: [our programs](/programs/).");
  if (target === "" || addresses.has(target)) return;
  if (emptyAt.has(target)) return source.report("dead-link", line, column, ...nothingThere(target, emptyAt.get(target)!));
  if (elsewhereAt.has(target))
    return source.report(
      "dead-link",
      line,
      column,
      `${target} is not a page of this site: it ${absenceInWords(elsewhereAt.get(target))}.`,
      otherThan(elsewhereAt.get(target)),
    );
  const absolute = `/${target.replace(/^[./]+/, "").replace(/\/?$/, "/")}`;
  const near = addresses.has(absolute) ? absolute : (moved?.get(absolute) ?? nearest(target, addresses));
  const fixed = before + after.replace(name, `${near}${mark === undefined ? "" : `#${mark}`}`);
  source.report(
    "dead-link",
    line,
    column,
    `There is no page ${target} on this site. ${near ? `Did you mean “${near}”?` : suggest(target, addresses)}`,
    near ? fixed : "Use an address that exists, with a slash at both ends.",
  );
}

function checkPicture({ name, line, column }: TextUse, { source }: ReadRecord, pictures: Set<string>): void {
  const folder = posix.dirname(source.file);
  if (pictures.has(posix.normalize(posix.join(folder, name)))) return;
  const near = nearest(
    posix.basename(name),
    [...pictures].map((path) => posix.basename(path)),
  );
  const path = near && [...pictures].find((picture) => posix.basename(picture) === near);
  const names = suggest(
    posix.basename(name),
    [...pictures].map((picture) => posix.basename(picture)),
  );
  const fix = path
    ? source.lines[line - 1]!.replace(`(${name}`, `(${posix.relative(folder, path)}`)
    : "Put the picture in the folder pictures/ and write ../pictures/name.jpg.";
  source.report("missing-picture", line, column, `There is no picture ${name}. ${names}`, fix);
}
