import type { Examples } from "../../schemas/components.ts";

export default {
  shows: "words about a line only to readers whom the line serves",
  examples: [{ name: "words about a line", of: "sro-unit", text: "The unit answers on school days." }],
} satisfies Examples;
