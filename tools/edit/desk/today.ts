import { momentInWords } from "../../../src/i18n/format.ts";
import type { Site } from "../actions/site.ts";
import type { Step } from "../actions/undo.ts";
import { html, type Html } from "./html.ts";
import { behindShown, dueShown, folded, things } from "./lists.ts";
import type { Overview } from "./overview.ts";
import { finding } from "./parts.ts";
import type { Job } from "./work.ts";

/** The page that runs the day. */
export function todayPage(site: Site, overview: Overview, jobs: readonly Job[], steps: readonly Step[], done: Step | undefined): Html {
  const { errors, hard, others, due, behind } = overview;
  return html`<h1>${site.settings.name}</h1>
    <p class="lead">${momentInWords(site.clock, "en")}. What is saved here stays on this machine until the site is published.</p>
    ${done && receipt(done)} ${onNow(overview)}
    <section>
      <h2>${errors.length === 0 ? "Nothing stops publishing" : `${things(errors.length, "thing stops", "things stop")} publishing`}</h2>
      ${
        errors.length > 0 &&
        html`<ul class="findings errors">
          ${errors.map(finding)}
        </ul>`
      }
    </section>
    <section>
      <h2>What would you like to do?</h2>
      <ul class="jobs">
        ${jobs.map(({ path, title }) => html`<li><a href="${path}">${title}</a></li>`)}
        <li><a href="/editor/">Write or change a page in the editor</a></li>
      </ul>
    </section>
    ${
      due.length > 0 &&
      html`<section>
        <h2>Facts in ${things(due.length, "file", "files")} are due this month</h2>
        ${dueShown(due, site.today)}
      </section>`
    }
    ${
      behind.length > 0 &&
      html`<section>
        <h2>${things(behind.length, "translation is", "translations are")} behind</h2>
        ${folded(behind.map(behindShown), "translations")}
      </section>`
    }
    ${
      hard.length > 0 &&
      html`<section>
        <h2>${things(hard.length, "page is", "pages are")} hard to read</h2>
        ${folded(hard.map(finding), "pages", "findings")}
      </section>`
    }
    ${
      others.length > 0 &&
      html`<section>
        <h2>Also worth a look</h2>
        ${folded(others.map(finding), "findings", "findings")}
      </section>`
    }
    ${waiting(overview)}
    ${
      steps.length > 0 &&
      html`<section>
        <h2>Done lately</h2>
        <ul>
          ${steps
            .slice(-5)
            .toReversed()
            .map((step, index) => html`<li>${step.what}${index === 0 && undoForm(step)}</li>`)}
        </ul>
      </section>`
    }`;
}

/** What there is nothing to do about, in a few words, and what a site needs before it goes live. */
function waiting({ due, behind, hard, unconfirmed }: Overview): Html | false {
  const good = [
    due.length === 0 && "No facts are due this month.",
    behind.length === 0 && "No translation is behind.",
    hard.length === 0 && "No page is hard to read.",
  ].filter((line) => line !== false);
  const wait =
    unconfirmed > 0 &&
    `${things(unconfirmed, "translation waits", "translations wait")} until someone who speaks both languages has confirmed what it says. A live site needs that.`;
  return (
    (good.length > 0 || wait !== false) &&
    html`<section>
      <h2>Otherwise</h2>
      ${good.length > 0 && html`<p>${good.join(" ")}</p>`} ${wait && html`<p>${wait}</p>`}
    </section>`
  );
}

function receipt(step: Step): Html {
  return html`<div class="receipt" role="status" tabindex="-1" data-focus>
    <p><strong>Saved:</strong> ${step.what}. ${things(step.paths.length, "file", "files")}.</p>
    ${undoForm(step)}
  </div>`;
}

function undoForm({ id, what }: Step): Html {
  return html`<form method="post" action="/undo" class="inline">
    <input type="hidden" name="id" value="${id}" /><button class="quiet" aria-label="Undo: ${what}">Undo</button>
  </form>`;
}

function onNow({ emergency, notices }: Overview): Html {
  const minutes = Math.max(1, Math.round((emergency?.left ?? 0) / 60_000));
  const left =
    minutes < 60
      ? things(minutes, "minute", "minutes")
      : `${things(Math.floor(minutes / 60), "hour", "hours")} ${things(minutes % 60, "minute", "minutes")}`;
  return html`<section>
    <h2>What is on</h2>
    ${
      emergency
        ? html`<div class="emergency">
            <p>
              <strong>An emergency notice is on: “${emergency.title}”.</strong> It comes down by itself on
              ${momentInWords(emergency.until, "en")}, in ${left}.
            </p>
            <p><a href="/emergency/off">Take it down now</a></p>
          </div>`
        : html`<p>No emergency notice is on.</p>`
    }
    ${
      notices.length === 0
        ? html`<p>No notice is on.</p>`
        : html`<ul>
            ${notices.map(({ title, state, starts, ends }) => html`<li><strong>${title}</strong>: ${state === "over" ? `over since ${momentInWords(ends, "en")}` : state === "on" ? `on until ${momentInWords(ends, "en")}` : `from ${momentInWords(starts, "en")} to ${momentInWords(ends, "en")}`}</li>`)}
          </ul>`
    }
  </section>`;
}
