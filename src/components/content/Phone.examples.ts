import type { Examples } from "../../schemas/components.ts";

export default {
  shows: "the phone number of that file in `resources/` or `organizations/`",
  examples: [{ name: "the number of a service", of: "sro-unit" }],
} satisfies Examples;
