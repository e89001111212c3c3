import type { Examples } from "../../schemas/components.ts";

export default {
  shows: "every way to do what that file in `feedback/` says",
  examples: [{ name: "ways to say thanks", of: "thanks" }],
} satisfies Examples;
