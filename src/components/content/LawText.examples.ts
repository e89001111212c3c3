import type { Examples } from "../../schemas/components.ts";

export default {
  shows:
    "the exact words of a law, folded under a line that names them and read out in English on every page. They stay as they are in a translation; after them stands where they are found",
  examples: [{ name: "a section", text: "“The consultation may not be waived.” (Welfare and Institutions Code, section 625.6)" }],
} satisfies Examples;
