import { reach, type Reach, type WayView } from "../resources/reach.ts";
import type { Page } from "./context.ts";
import { named, record, records, type SiteRecord } from "./records.ts";

/** A way that a help page begins with, and whose it is. */
export interface FirstWay {
  line: SiteRecord<"resources">;
  way: WayView;
}

/** A help topic with the lines that serve the department's area. */
export interface TopicView {
  topic: SiteRecord<"topics">;
  /** What to do first, in its order, for the reader's language. Where readers come to tell, the form that asks no name leads. */
  first: FirstWay[];
  /** Who to talk to, in order. */
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
  const first = async (ids: string[] | undefined, of: (reach: Reach) => WayView | undefined): Promise<FirstWay[]> => {
    const found = (await named("resources", language, ids)).flatMap((line) => {
      const way = of(reach(line.data, page));
      return way ? [{ line, way }] : [];
    });
    return found.slice(0, 1);
  };
  const call = await first(data.call, (of) => of.call);
  const text = await first(data.text, (of) => of.text);
  const report = await first(data.report, ({ fitting }) =>
    (["form", "web"] as const).map((channel) => fitting.find(({ way }) => way.channel === channel)).find(Boolean),
  );
  const chosen = await named("resources", language, data.lines);
  const local = (await records("resources", language)).filter(
    (line) =>
      department.local_areas.includes(line.data.area) && line.data.topics.includes(id) && !chosen.some((other) => other.id === line.id),
  );
  const lines = [...chosen, ...local];
  return {
    topic,
    first: data.tip ? [...report, ...call, ...text] : [...call, ...text, ...report],
    lines: data.tip ? lines.sort((a, b) => nameAsked(a) - nameAsked(b)) : lines,
  };
}

/** For those who tell without a name: what asks for none comes first, the police come last. */
const nameAsked = ({ data }: SiteRecord<"resources">) => (data.tip?.asks_name === "no" ? 0 : data.answers === "police" ? 2 : 1);
