import type { Examples } from "../../schemas/components.ts";

export default {
  shows: "on help topics only: the help lines of the topic",
  examples: [{ name: "the topic's help lines" }],
} satisfies Examples;
