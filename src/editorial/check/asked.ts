import type { Collection } from "../../schemas/index.ts";
import type { Asked } from "../../search/asked.ts";
import type { Problem } from "../explain/problem.ts";
import type { ReadRecord } from "../read/record.ts";

/** Kinds whose names alone do not tell what they answer. */
const needQuestions: Collection[] = ["topics", "questions", "journeys", "feedback", "pages", "programs", "resources", "measures"];

/** Warns of pages that nobody can find in words of their own. */
export function unasked(records: Iterable<ReadRecord>, asked: Asked): Problem[] {
  return [...records]
    .filter(
      ({ file: { collection, id }, data }) => needQuestions.includes(collection) && !data?.["aliases"] && !asked[`${collection}/${id}`],
    )
    .map(({ file: { collection, id, layer, path } }) => ({
      ...{ file: path, line: 1, column: 1, id: "no-questions", severity: "warning" },
      message: "Nobody has written yet what people ask who need this page: the search finds it by its name alone.",
      fix: `Write content/${layer}/asked/${collection}/${id}.txt: one question a line, in their words.`,
    }));
}
