import type { Fields } from "../schemas/index.ts";
import { pageOf, type Exported } from "./exported.ts";
import { uuid } from "./uuid.ts";

/** Help topics as taxonomy terms; sources, who answers, who may be told and samples as plain values. */
export function attributesOf(from: Exported, at: string, data: Fields<"resources">) {
  const of = (type: string, name: string) => ({
    id: uuid(`${at}#${type}-${name}`),
    link_id: uuid(at),
    link_type: type,
    link_entity: "service",
  });
  const topics = data.topics.flatMap((name) => {
    const topic = from.topics.find(({ id }) => id === name);
    if (!topic) return [];
    const term_uri = pageOf(from, "topics", name);
    const term = {
      id: uuid(term_uri),
      code: name,
      name: topic.data.name,
      description: topic.data.summary,
      taxonomy: from.words.data.taxonomy,
      language: from.language,
      term_uri,
    };
    return [{ ...of("topic", name), taxonomy_term_id: term.id, taxonomy_term: term }];
  });
  const plain = [
    ...(data.source ?? []).map((url) => ["source", url] as const),
    ["answers", data.answers] as const,
    ["told", data.told] as const,
    ...(data.tip ? [["asks_name", data.tip.asks_name] as const] : []),
    ...(data.tip?.shows_number ? [["shows_number", data.tip.shows_number] as const] : []),
    ...(data.read_by ? [["read_by", data.read_by] as const] : []),
    ...(data.read ? [["read", data.read] as const] : []),
    ...(data.crisis ? [["crisis", "true"] as const] : []),
    ...(data.sample ? [["sample", "true"] as const] : []),
  ];
  return [...topics, ...plain.map(([type, value]) => ({ ...of(type, value), value }))];
}
