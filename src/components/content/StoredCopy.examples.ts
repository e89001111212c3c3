import type { Examples } from "../../schemas/components.ts";

export default {
  shows: "on the page about leaving fast: what this device keeps, and a button to remove it",
  examples: [{ name: "what this device keeps" }],
} satisfies Examples;
