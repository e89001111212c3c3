import { addressOf } from "../../../../src/i18n/addresses.ts";
import { written } from "../../../../src/editorial/read/record.ts";
import { renamableFiles, renamePage } from "../../actions/renamePage.ts";
import { recordIn } from "../../actions/site.ts";
import { html } from "../html.ts";
import { choice, input } from "../inputs.ts";
import type { Job } from "../work.ts";
import { Refusal } from "../../../files/refusal.ts";

export const renameJob: Job = {
  path: "/rename",
  title: "Give a page another address",
  lead: "The file and its translations move, links follow, and the old address leads on.",
  form(site, given) {
    const pages = renamableFiles(site).map(({ path, collection, id }) => [path, addressOf(collection, id) ?? path] as const);
    return html`${choice(
      given,
      "page",
      "The page",
      pages.toSorted(([, a], [, b]) => (a < b ? -1 : 1)),
    )}
    ${input(given, "to", "The last part of its new address", { required: true, help: "Small letters, digits and hyphens, like safety-patrol." })}
    ${input(given, "why", "Why it moves", { required: true, help: "In a few words, for those who come after you." })}`;
  },
  plan(site, given) {
    const file = renamableFiles(site).find(({ path }) => path === given.text("page"));
    if (!file) throw new Refusal("This page is not there any more. Go back to the desk and look again.");
    const { collection, id } = file;
    const changes = renamePage(site, { collection, id, to: given.text("to"), why: given.text("why") });
    return { what: `Gave “${String(written(recordIn(file), "title") ?? written(recordIn(file), "name") ?? id)}” another address`, changes };
  },
};
