import type { Examples } from "../../schemas/components.ts";

export default {
  shows: "the text of a question, such as a table, within another page",
  examples: [{ name: "the answer of a question", of: "what-is-an-sro" }],
} satisfies Examples;
