import type { Examples } from "../../schemas/components.ts";

export default {
  shows: "on help topics only: messages that are ready to send",
  examples: [{ name: "the topic's messages" }],
} satisfies Examples;
