import { removePage } from "../../actions/removePage.ts";
import { renamableFiles } from "../../actions/renamePage.ts";
import { html } from "../html.ts";
import { input } from "../inputs.ts";
import { pageChoice } from "../pageChoice.ts";
import type { Job } from "../work.ts";

export const removePageJob: Job = {
  path: "/remove",
  title: "Take a page away",
  lead: "The file, its translations and what people ask for it go. Links to it, and whoever kept its address, are led to another page.",
  button: "Take it away",
  form(site, given) {
    const pages = renamableFiles(site).filter(({ collection }) => collection !== "officers");
    if (pages.length === 0) return html`<p>There is no page of the department’s own.</p>`;
    return html`${pageChoice(given, pages)}
    ${input(given, "to", "Where its address leads from now on", { required: true, help: "A page that stays, like /programs/." })}
    ${input(given, "why", "Why it goes", { required: true, help: "In a few words, like “The program ended in June 2026.”" })}`;
  },
  plan: (site, given) => ({
    what: `Took the page ${given.text("page")} away`,
    changes: removePage(site, { path: given.text("page"), to: given.text("to"), why: given.text("why") }),
  }),
};
