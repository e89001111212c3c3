import { firstLines, type FirstChannel } from "../resources/firstLines.ts";
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

/** What leads a help page, and what follows it. */
export interface FirstWays {
  /** The line for danger, where the topic begins with it. */
  danger: SiteRecord<"resources"> | undefined;
  /** The other ways, in their order. */
  calm: FirstWay[];
  /** The one that leads them; none where danger does, or where readers come to tell and only the police answer. */
  leads: FirstWay | undefined;
  /** Those that ask for no name, where readers come to tell. */
  nameless: FirstWay[];
}

/**
 * Where readers come to tell, what asks for no name leads, and else somebody to think it through with; nobody is led to a line of the
 * police that may ask.
 */
export function firstWays({ first, topic }: TopicView, { emergency }: Page["department"]): FirstWays {
  const { tip } = topic.data;
  const danger = first.find(({ line }) => line.id === emergency)?.line;
  const calm = first.filter(({ line }) => line.id !== emergency);
  const nameless = calm.filter(({ line }) => tip && line.data.tip?.asks_name === "no");
  const talk = calm.find(({ line }) => !line.data.tip);
  return { danger, calm, leads: tip ? (nameless[0] ?? talk) : danger ? undefined : calm[0], nameless };
}

/** Whose some ways are, each line once. */
export function linesOf(ways: FirstWay[]): FirstWay["line"][] {
  return [...new Map(ways.map(({ line }) => [line.id, line])).values()];
}

/** The topic of the page that is being made. */
export async function topicHere(page: Page): Promise<TopicView> {
  return topicView(page.address.split("/")[2]!, page);
}

/** A topic for a page: its lines, and what to do first. */
export async function topicView(id: string, page: Page): Promise<TopicView> {
  const { department, language } = page;
  const topic = await record("topics", language, id);
  const { data } = topic;
  const all = await records("resources", language);
  const first = async (channel: FirstChannel, of: (reach: Reach) => WayView | undefined): Promise<FirstWay[]> => {
    const found = (
      await named("resources", language, firstLines(id, data[channel], channel, all, { language, emergency: department.emergency }))
    ).flatMap((line) => {
      const way = of(reach(line.data, page));
      return way ? [{ line, way }] : [];
    });
    return found.slice(0, 1);
  };
  const call = await first("call", (of) => of.call);
  const text = await first("text", (of) => of.text);
  const report = await first("report", ({ fitting }) =>
    (["form", "web"] as const).map((channel) => fitting.find(({ way }) => way.channel === channel)).find(Boolean),
  );
  const chosen = await named("resources", language, data.lines);
  const local = all.filter((line) => department.local_areas.includes(line.data.area) && line.data.topics.includes(id));
  const leading = all.filter((line) => line.data.first_for?.includes(id));
  const lines = [...leading, ...chosen, ...local].filter((line, at, every) => every.findIndex((other) => other.id === line.id) === at);
  return {
    topic,
    first: data.tip ? [...report, ...call, ...text] : [...call, ...text, ...report],
    lines: data.tip ? lines.sort((a, b) => nameAsked(a) - nameAsked(b)) : lines,
  };
}

/** For those who tell without a name: what asks for none comes first, the police come last. */
const nameAsked = ({ data }: SiteRecord<"resources">) => (data.tip?.asks_name === "no" ? 0 : data.answers === "police" ? 2 : 1);
