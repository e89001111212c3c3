import { addNotice, removeNotice } from "../../actions/notices.ts";
import { html } from "../html.ts";
import { choice, input, moment, words } from "../inputs.ts";
import type { Job } from "../work.ts";
import { office } from "./confirm.ts";
import { named } from "./officer.ts";

const texts = [
  ["title", "What it is about", true],
  ["text", "What to know and what to do", true],
] as const;

export const noticeJob: Job = {
  path: "/notice/add",
  title: "Put up a notice",
  lead: "Something to know for a time. It takes itself down when it ends.",
  form: (site, given) =>
    html`${words(given, site.tree.languages, "notices", texts, { long: ["text"], everyLanguage: true })}
    ${moment(given, "starts", "It begins", { required: true, value: site.today })} ${moment(given, "ends", "It ends", { required: true })}
    ${choice(given, "level", "Where it is shown", [
      ["info", "On the home page"],
      ["important", "On every page"],
    ])}
    ${input(given, "see", "Where to read on", { help: "A page of this site, like /contact/." })} ${office(given)}`,
  plan: (site, given) => ({
    what: `Put up the notice “${given.text("title")}”`,
    changes: addNotice(site, {
      starts: given.moment("starts"),
      ends: given.moment("ends"),
      level: given.text("level") === "important" ? "important" : "info",
      see: given.text("see"),
      by: given.text("by"),
      words: given.words(site.tree.languages, ["title", "text"]),
    }),
  }),
};

export const removeNoticeJob: Job = {
  path: "/notice/remove",
  title: "Take a notice down",
  lead: "Its file and its translations are deleted.",
  button: "Take it down",
  form(site, given) {
    const notices = named(site, "notices");
    return notices.length > 0 ? choice(given, "notice", "Notice", notices) : html`<p>There is no notice.</p>`;
  },
  plan: (site, given) => ({ what: "Took a notice down", changes: removeNotice(site, given.text("notice")) }),
};
