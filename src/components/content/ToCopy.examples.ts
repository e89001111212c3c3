import type { Examples } from "../../schemas/components.ts";

export default {
  shows: "words to say or send, with a button that copies them",
  examples: [
    { name: "a message", text: "I need help. Can we talk today?" },
    { name: "questions to ask", text: "- Who will hear my name?\n- What happens next?" },
  ],
} satisfies Examples;
