import type { Examples } from "../../schemas/components.ts";

export default {
  shows: "on help topics only: what happens after a call or a text",
  examples: [{ name: "the topic's first lines" }],
} satisfies Examples;
