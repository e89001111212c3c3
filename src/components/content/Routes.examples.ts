import type { Examples } from "../../schemas/components.ts";

export default {
  shows:
    "a card for each page below the one it stands on, and for each file in `feedback/`, which leads to its page: thanks, a worry, a complaint",
  examples: [{ name: "what to bring to the department" }],
} satisfies Examples;
