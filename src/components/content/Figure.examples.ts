import type { Examples } from "../../schemas/components.ts";

export default {
  shows: "the number in that file in `figures/`, with its name",
  examples: [{ name: "a number from a source", of: "students" }],
} satisfies Examples;
