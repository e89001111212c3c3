import { readEnglish, written } from "../../../../src/editorial/read/record.ts";
import { renamableFile, renamableFiles, renamePage } from "../../actions/renamePage.ts";
import { html } from "../html.ts";
import { input } from "../inputs.ts";
import { pageChoice } from "../pageChoice.ts";
import type { Job } from "../work.ts";

export const renameJob: Job = {
  path: "/rename",
  title: "Give a page another address",
  lead: "The file and its translations move, links follow, and the old address leads on.",
  form(site, given) {
    return html`${pageChoice(given, renamableFiles(site))}
    ${input(given, "to", "The last part of its new address", { required: true, help: "Small letters, digits and hyphens, like safety-patrol." })}
    ${input(given, "why", "Why it moves", { required: true, help: "In a few words, for those who come after you." })}`;
  },
  plan(site, given) {
    const file = renamableFile(site, given.text("page"));
    const { collection, id } = file;
    const changes = renamePage(site, { collection, id, to: given.text("to"), why: given.text("why") });
    return {
      what: `Gave “${String(written(readEnglish(file), "title") ?? written(readEnglish(file), "name") ?? id)}” another address`,
      changes,
    };
  },
};
