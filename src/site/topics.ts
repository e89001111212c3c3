import type { Page } from "./context.ts";
import { named, record, records, type SiteRecord } from "./records.ts";

type Channel = { number: string; keyword?: string | undefined; zip?: true | undefined; languages?: string[] | undefined };

/** A help topic with the lines that serve the department's area. */
export interface TopicView {
  topic: SiteRecord<"topics">;
  callLine: SiteRecord<"resources"> | undefined;
  textLine: SiteRecord<"resources"> | undefined;
  reportLine: SiteRecord<"resources"> | undefined;
  /** The number to call first, and to text first, in the reader's language where there is one. */
  call: (Channel & { press?: string | undefined }) | undefined;
  text: Channel | undefined;
  lines: SiteRecord<"resources">[];
}

/** The channel for the reader's language, else the first. */
function best<T extends Channel>(channels: T[] | undefined, language: string): T | undefined {
  return channels?.find((channel) => channel.languages?.includes(language)) ?? channels?.[0];
}

/** The topic of the page that is being made. */
export async function topicHere({ address, language }: Page): Promise<TopicView> {
  return topicView(address.split("/")[2]!, language);
}

export async function topicView(id: string, language: string): Promise<TopicView> {
  const topic = await record("topics", language, id);
  const [callLine] = (await named("resources", language, topic.data.call)).filter((line) => line.data.call);
  const [textLine] = (await named("resources", language, topic.data.text)).filter((line) => line.data.text);
  const [reportLine] = (await named("resources", language, topic.data.report)).filter((line) => line.data.report);
  const chosen = await named("resources", language, topic.data.lines);
  const { local_areas: near } = (await record("department", language, "department")).data;
  const local = (await records("resources", language)).filter(
    ({ data, id: name }) => near.includes(data.area) && data.topics.includes(id) && !chosen.some((of) => of.id === name),
  );
  return {
    topic,
    callLine,
    textLine,
    reportLine,
    call: best(callLine?.data.call, language),
    text: best(textLine?.data.text, language),
    lines: [...chosen, ...local],
  };
}
