import type { Examples } from "../../schemas/components.ts";

export default {
  shows: "the name of that help line, linked to its page",
  examples: [{ name: "a help line", of: "988" }],
} satisfies Examples;
