import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readContent } from "../../src/editorial/readContent.ts";
import { filesBelow } from "../../src/lib/files.ts";

/** What people do between `npm run new -- department` and the day when a site goes live, all of it in the department's own folder. */

/** Whoever writes for the program writes what is to be written, and gives addresses and numbers that exist. */
export function writeWords(root: string, department: string): void {
  const folder = join(root, "content", department);
  for (const path of filesBelow(folder).filter((name) => /\.(mdx|yaml)$/.test(name))) {
    const file = join(folder, path);
    const text = readFileSync(file, "utf8")
      .replaceAll("to-be-written", "sro")
      .replaceAll(/To be written: ([^.\n"]*)/g, "Here stands $1")
      .replaceAll(/Por escribir: ([^.\n"]*)/g, "Aquí se dice $1")
      .replaceAll("555-01", "555-21")
      .replace(".example.org #", ".example.gov #");
    writeFileSync(file, text);
  }
}

/** The department does without some common files. */
export function leaveOut(root: string, department: string, names: string[]): void {
  const path = join(root, "content", department, "department.yaml");
  const text = readFileSync(path, "utf8");
  writeFileSync(
    path,
    text.replace(/^leave_out: \[(.*)\]$/m, (_, own: string) => `leave_out: [${[own, ...names].join(", ")}]`),
  );
}

/** The city's lawyer and someone who speaks both languages read what the kit brings along, and sign in department.yaml. */
export async function sign(root: string, department: string, today: string): Promise<void> {
  const { problems } = await readContent(root, department, today, undefined, true);
  const files = (id: string) => [
    ...new Set(
      problems
        .filter((problem) => problem.id === id && problem.file.startsWith("content/common/"))
        .map(({ file }) => file.replace(/^content\/common\/|(\.es)?\.(mdx|yaml)$/g, "")),
    ),
  ];
  const path = join(root, "content", department, "department.yaml");
  const signed = [
    { files: files("no-review"), by: "City Attorney’s Office", date: today },
    { files: files("not-confirmed"), language: "es", by: "Bilingual staff", date: today },
  ].filter(({ files }) => files.length > 0);
  writeFileSync(path, `${readFileSync(path, "utf8")}signed: ${JSON.stringify(signed)}\n`);
}

/** The contact page in Spanish, with the fingerprint that the check gives. */
export async function translateContact(root: string, department: string, today: string): Promise<void> {
  const path = join(root, "content", department, "pages/contact.es.mdx");
  const text = (fingerprint: string) => `---
translates: "${fingerprint}"
confirmed: { by: Bilingual staff, date: ${today} }
title: Contacto
summary: Cómo comunicarse con un oficial de recursos escolares.
---

En una emergencia, llame al <Phone of="911" />. Para lo demás, llame al <Phone of="school-officers" />. Mire [quién más puede ayudar](/help/).
`;
  writeFileSync(path, text("00000000"));
  const { problems } = await readContent(root, department, today);
  const { fix } = problems.find(({ id, file }) => id === "stale-translation" && file.endsWith("contact.es.mdx"))!;
  writeFileSync(path, text(/[0-9a-f]{8}/.exec(fix)![0]));
}

/** The last thing: status: live. */
export function goLive(root: string, department: string): void {
  const path = join(root, "content", department, "department.yaml");
  writeFileSync(path, readFileSync(path, "utf8").replace("status: demonstration", "status: live"));
}
