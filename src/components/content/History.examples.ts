import type { Examples } from "../../schemas/components.ts";

export default {
  shows: "the steps in `history/`",
  examples: [{ name: "all main steps" }],
} satisfies Examples;
