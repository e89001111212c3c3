import { paragraph } from "./fields.ts";
import { evidence, legality } from "./sharedFields.ts";
import { kind } from "./kind.ts";

/**
 * One statement of the law of a state or county, in the folder of its area: law/california/reporting.yaml. A text names it by what
 * it is about, <Law of="reporting" />, and readers get that of their own area.
 */
export const law = kind({
  folder: "law",
  noun: "a passage of law",
  ending: ".yaml",
  interval: 365,
  facts: {
    review: legality.review,
    ...evidence,
  },
  words: {
    text: paragraph(900).describe(
      "What the law there says, in one to four plain sentences that can stand in the middle of a text. Name the state.",
    ),
  },
});
