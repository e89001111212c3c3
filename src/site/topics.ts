import { reach, type WayView } from "../resources/reach.ts";
import type { Page } from "./context.ts";
import { named, record, records, type SiteRecord } from "./records.ts";

/** A help topic with the lines that serve the department's area. */
export interface TopicView {
  topic: SiteRecord<"topics">;
  callLine: SiteRecord<"resources"> | undefined;
  textLine: SiteRecord<"resources"> | undefined;
  /** The number to call first, and to text first, for the reader's language. */
  call: WayView | undefined;
  text: WayView | undefined;
  /** The form to report with, where there is one. */
  report: WayView | undefined;
  lines: SiteRecord<"resources">[];
}

/** The topic of the page that is being made. */
export async function topicHere(page: Page): Promise<TopicView> {
  return topicView(page.address.split("/")[2]!, page);
}

export async function topicView(id: string, page: Page): Promise<TopicView> {
  const { department, language } = page;
  const topic = await record("topics", language, id);
  const { data } = topic;
  const [callLine] = (await named("resources", language, data.call)).filter((line) => line.data.call);
  const [textLine] = (await named("resources", language, data.text)).filter((line) => line.data.text);
  const [reportLine] = (await named("resources", language, data.report)).filter((line) => line.data.report);
  const chosen = await named("resources", language, data.lines);
  const local = (await records("resources", language)).filter(
    (line) =>
      department.local_areas.includes(line.data.area) && line.data.topics.includes(id) && !chosen.some((other) => other.id === line.id),
  );
  return {
    topic,
    callLine,
    textLine,
    call: callLine && reach(callLine.data, page).call,
    text: textLine && reach(textLine.data, page).text,
    report: reportLine && reach(reportLine.data, page).fitting.find(({ way }) => way.channel === "web" && way.form),
    lines: [...chosen, ...local],
  };
}
