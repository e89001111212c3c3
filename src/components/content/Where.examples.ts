import type { Examples } from "../../schemas/components.ts";

export default {
  shows: "words about a line or an answer only to readers whom that serves",
  examples: [{ name: "words about a line", of: "sro-unit", text: "The unit answers on school days." }],
} satisfies Examples;
