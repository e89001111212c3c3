import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "../environment.ts";
import { authorComponents, type AuthorComponent, type Example, type Examples } from "../schemas/components.ts";

const begin = "<!-- Components: written by npm run handbook from src/components/content/*.examples.ts -->";
const end = "<!-- end of components -->";

/** What a component's examples file says, once it is sure that all of it can be written. @throws Error with what is wrong, in one sentence */
export function checkedExamples(name: string, component: AuthorComponent, given: Partial<Examples> | undefined): Examples {
  const wrong = (what: string) => new Error(`src/components/content/${name}.examples.ts: ${what}`);
  if (!given) throw wrong("the file is not there; every component that authors may write has one.");
  const { shows, examples } = given;
  if (!shows) throw wrong("it must say in `shows` what readers see.");
  if (!examples?.[0]) throw wrong("it has no example; write at least one.");
  for (const { name: example, of, text } of examples) {
    if (component.of && !of) throw wrong(`the example “${example}” must say of what, like of: "…".`);
    if (!component.of && of) throw wrong(`<${name}> has no setting “of”; take it out of the example “${example}”.`);
    if (component.holdsText && !text) throw wrong(`the example “${example}” needs a text to stand around.`);
    if (!component.holdsText && text) throw wrong(`<${name}> holds no text; take it out of the example “${example}”.`);
  }
  return { shows, examples };
}

/** The examples of every component that authors may write, in the order of the handbook. */
export async function allExamples(): Promise<Map<string, Examples>> {
  const found = new Map<string, Examples>();
  for (const [name, component] of Object.entries(authorComponents)) {
    const file = join(projectRoot, `src/components/content/${name}.examples.ts`);
    const given = existsSync(file) ? ((await import(pathToFileURL(file).href)) as { default: Examples }).default : undefined;
    found.set(name, checkedExamples(name, component, given));
  }
  return found;
}

/** An example as an author writes it. */
export function written(name: string, { of, text }: Example): string {
  const opened = of === undefined ? name : `${name} of="${of}"`;
  return text === undefined ? `<${opened} />` : `<${opened}>\n\n${text}\n\n</${name}>`;
}

/** The table of components for the editors' handbook. */
export function componentTable(all: Map<string, Examples>): string {
  const rows = [...all].map(([name, { shows, examples }]) => {
    const source = written(name, examples[0]);
    return `| ${source.includes("\n") ? `\`${source.slice(0, source.indexOf("\n"))}\` … \`</${name}>\`` : `\`${source}\``} | ${shows} |`;
  });
  return ["| you write | readers see |", "| --- | --- |", ...rows].join("\n");
}

/** The editors' handbook with its table of components in the place for it. @throws Error if it has no such place */
export function withTable(handbook: string, table: string): string {
  const [from, to] = [handbook.indexOf(begin), handbook.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`content/README.md must hold the lines “${begin}” and “${end}”: the table of components stands between them.`);
  return `${handbook.slice(0, from + begin.length)}\n\n${table.trim()}\n\n${handbook.slice(to)}`;
}
