import { createHash } from "node:crypto";
import { newErrors } from "../actions/trial.ts";
import { openSite, type Site } from "../actions/site.ts";
import { save } from "../actions/undo.ts";
import { goTo, type Question, type Reply } from "../http.ts";
import type { Clock } from "./clock.ts";
import { Given, givenIn } from "./given.ts";
import { html } from "./html.ts";
import { deskPage, filesShown, trouble } from "./parts.ts";
import type { Job, Plan, Trouble } from "./work.ts";
import { Refusal } from "../../files/refusal.ts";

/** What is edited: the project's folder, and the department in it. */
export interface Desk {
  root: string;
  department: string;
}

/** The site of a desk, as its files say it now. */
export function siteOf({ root, department }: Desk, clock: Clock): Site {
  return openSite(root, department, clock.today(), clock.now());
}

/** The page of a job, with its form. */
export function showJob(site: Site, job: Job, given: Given, why?: Trouble): Reply {
  const main = html`${why && trouble(why)}
    <h1>${job.title}</h1>
    <p class="lead">${job.lead}</p>
    <form method="post" ${job.sendsFile ? html` enctype="multipart/form-data"` : undefined}>
      ${job.form(site, given)}
      <p class="buttons"><button>${job.direct ? (job.button ?? "Save") : "Look before saving"}</button> <a href="/">Back to the desk</a></p>
    </form>`;
  return deskPage(job.title, main, why ? 422 : 200);
}

/**
 * What a form brings about: first a look at what will change, then the change. What would stop publishing is not saved, nor is
 * anything that someone else has changed since the look.
 */
export async function doJob(desk: Desk, clock: Clock, job: Job, question: Question): Promise<Reply> {
  const site = siteOf(desk, clock);
  const given = await givenIn(question);
  try {
    const plan = await job.plan(site, given);
    const problems = await newErrors(desk.root, desk.department, plan.changes, clock.today(), clock.now());
    if (problems.length > 0)
      return showJob(site, job, given, { sentence: "The check finds what would stop publishing. Mend it here:", problems });
    const seen = stateOf(plan);
    if (!job.direct && given.text("seen") !== seen)
      return look(job, given, plan, seen, given.text("seen") !== "" ? "Something changed since you looked. Look once more." : undefined);
    const { id } = save(desk.root, plan.what, plan.changes, new Date(clock.now()).toISOString());
    return goTo(`/?done=${id}`);
  } catch (error) {
    if (error instanceof Refusal) return showJob(site, job, given, { sentence: error.message });
    throw error;
  }
}

/** What stood in the files when someone looked, and what would stand there. */
function stateOf({ changes }: Plan): string {
  const sum = createHash("sha256");
  for (const { path, before, after } of changes)
    for (const part of [path, before, typeof after === "string" ? after : ""]) sum.update(part ?? "-").update("\0");
  return sum.digest("base64url");
}

function look(job: Job, given: Given, plan: Plan, seen: string, changed: string | undefined): Reply {
  const sent = given.texts().filter(([name]) => name !== "seen" && !(name in (plan.kept ?? {})));
  const hidden = [...sent, ...Object.entries(plan.kept ?? {}), ["seen", seen] as const];
  const title = `${job.title}: look before saving`;
  return deskPage(
    title,
    html`${changed && trouble({ sentence: changed })}
      <h1>${title}</h1>
      <p class="lead">The check takes this. Nothing is saved yet.</p>
      ${plan.shown}
      <form method="post">
        ${hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" /> `)}
        <p class="buttons">
          <button>${job.button ?? "Save"}</button> <a href="${job.path}">Begin anew</a> <a href="/">Back to the desk</a>
        </p>
      </form>
      <h2>The files</h2>
      ${filesShown(plan.changes)}`,
  );
}
