import type { Examples } from "../../schemas/components.ts";

export default {
  shows: "a quiet box around one important remark",
  examples: [{ name: "a remark", text: "In an emergency, call **911** first." }],
} satisfies Examples;
