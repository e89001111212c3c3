import type { Examples } from "../../schemas/components.ts";

export default {
  shows: "what the law of the reader's state or county says about something: the file of that name in law/, in the folder of the area",
  examples: [{ name: "who must report", of: "reporting" }],
} satisfies Examples;
