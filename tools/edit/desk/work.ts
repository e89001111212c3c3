import type { Problem } from "../../../src/editorial/explain/problem.ts";
import type { NewText } from "../../files/write.ts";
import type { Site } from "../actions/site.ts";
import type { Given } from "./given.ts";
import type { Html } from "./html.ts";

/** What is about to be done. */
export interface Plan {
  /** In a few words, in the past: “Confirmed Oak High”. */
  what: string;
  changes: NewText[];
  /** What to look at before saving, beside the files. */
  shown?: Html | undefined;
  /** What was sent as a file, to be sent once more with the form: by the name of its field. */
  kept?: Record<string, string>;
}

/** One button of the desk: a page with a form, and what comes of it. */
export interface Job {
  /** Its address, like /officer/add. */
  path: `/${string}`;
  /** What the button says. */
  title: string;
  /** One sentence above the form. */
  lead: string;
  /** Saves at once: what it does is seen whole in its form. */
  direct?: boolean;
  /** Its form sends a file. */
  sendsFile?: boolean;
  /** What the button says that saves. */
  button?: string;
  /** The fields of the form. @throws Refusal if there is nothing to choose from */
  form: (site: Site, given: Given) => Html;
  /** @throws Refusal */
  plan: (site: Site, given: Given) => Plan | Promise<Plan>;
}

/** What stands above a form that could not be saved. */
export interface Trouble {
  sentence: string;
  problems?: Problem[];
}
