import type { Examples } from "../../schemas/components.ts";

export default {
  shows: "on the page about accessibility: what the test in a browser found, and when",
  examples: [{ name: "the last results" }],
} satisfies Examples;
