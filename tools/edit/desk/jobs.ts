import { confirmJob } from "./pages/confirm.ts";
import { datesJob } from "./pages/dates.ts";
import { emergencyJob, emergencyOffJob } from "./pages/emergency.ts";
import { eventJob } from "./pages/event.ts";
import { figuresJob } from "./pages/figures.ts";
import { noticeJob, removeNoticeJob } from "./pages/notice.ts";
import { numberJob } from "./pages/number.ts";
import { addOfficerJob, removeOfficerJob } from "./pages/officer.ts";
import { removePageJob } from "./pages/removePage.ts";
import { renameJob } from "./pages/rename.ts";
import type { Job } from "./work.ts";

/** The jobs that have a button on the first page, in their order. */
export const buttons: readonly Job[] = [
  emergencyJob,
  noticeJob,
  removeNoticeJob,
  eventJob,
  datesJob,
  numberJob,
  figuresJob,
  addOfficerJob,
  removeOfficerJob,
  renameJob,
  removePageJob,
];

/**
 * All jobs.
 *
 * @param opened the files of which a source was opened
 */
export function allJobs(opened: ReadonlySet<string>): Job[] {
  return [...buttons, emergencyOffJob, confirmJob(opened)];
}
