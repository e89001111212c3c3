import type { Examples } from "../../schemas/components.ts";

export default {
  shows: "the list of agreements",
  examples: [{ name: "all agreements" }],
} satisfies Examples;
