import { steps, undo } from "../actions/undo.ts";
import { formOf, goTo, type Reply, type Routes } from "../http.ts";
import { fileIn } from "../static.ts";
import { realClock, type Clock } from "./clock.ts";
import { Given } from "./given.ts";
import { allJobs, buttons } from "./jobs.ts";
import { html } from "./html.ts";
import { overviewOf } from "./overview.ts";
import { dueAt } from "./pages/confirm.ts";
import { deskPage } from "./parts.ts";
import { doJob, showJob, siteOf, type Desk } from "./run.ts";
import { todayPage } from "./today.ts";
import { Refusal } from "../../files/refusal.ts";

export type { Desk } from "./run.ts";

/** The page that runs the day, and what its buttons do. */
export function deskRoutes(desk: Desk, clock: Clock = realClock): Routes {
  const opened = new Set<string>();
  const routes: Routes = {
    "GET /": async ({ query }) => {
      const site = siteOf(desk, clock);
      const last = steps(desk.root);
      const done = last.find(({ id }) => id === query.get("done"));
      return deskPage("The desk", todayPage(site, await overviewOf(site, clock), buttons, last, done));
    },
    "GET /desk.css": () => fileIn(import.meta.dirname, "desk.css"),
    "GET /desk.js": () => fileIn(import.meta.dirname, "desk.js"),
    "GET /source": ({ query }) => openSource(query),
    "POST /undo": (question) => {
      const { what } = undo(desk.root, formOf(question).get("id") ?? "");
      return deskPage(
        "Undone",
        html`<h1>Undone</h1>
          <p role="status">${what}: the files are as they were before.</p>
          <p><a href="/">Back to the desk</a></p>`,
      );
    },
  };
  /** Leads to the page on which facts were read, and remembers that it was opened. */
  const openSource = (query: URLSearchParams): Reply => {
    const { file, sources } = dueAt(siteOf(desk, clock), query.get("file") ?? "");
    const address = sources[Number(query.get("n"))];
    if (!address) throw new Refusal("This file names no such source.", { status: 404 });
    opened.add(file.path);
    return goTo(address);
  };
  for (const job of allJobs(opened)) {
    routes[`GET ${job.path}`] = ({ query }) => showJob(siteOf(desk, clock), job, new Given([...query]));
    routes[`POST ${job.path}`] = (question) => doJob(desk, clock, job, question);
  }
  return routes;
}
