import type { Examples } from "../../schemas/components.ts";

export default {
  shows: "the partners in `organizations/`, with the programs that they help with",
  examples: [{ name: "all partners" }],
} satisfies Examples;
