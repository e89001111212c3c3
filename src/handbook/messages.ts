import { compare } from "../lib/compare.ts";
import type { Message } from "../editorial/messages/message.ts";
import { messages } from "../editorial/messages/index.ts";

/** The page of the handbook that explains every message of the check, with a wrong and a right example. */
export function messagesPage(): string {
  const parts = Object.entries(messages).map(([subject, own]) => {
    const entries = Object.entries(own as Record<string, Message>).toSorted(([a], [b]) => compare(a, b));
    return `## ${subject}\n\n${entries.map(([id, message]) => entry(id, message)).join("\n")}`;
  });
  return `# What the check says

Each message of \`npm run check\` ends with its name in brackets, like \`[dead-link]\`. Look it up here: what is wrong, why it matters, and
an example. The department of the examples is made up.

${parts.join("\n")}`;
}

function entry(id: string, { title, why, file, wrong, right }: Message): string {
  const shown = (lines: string, none: string) =>
    lines.trim() === "" ? `${none}\n` : `\n${fence}text\n${seen(lines.trimEnd())}\n${fence}\n`;
  return `### ${id}

**${title}** ${why}

Wrong, in \`${file}\`: ${shown(wrong, wrong === "" ? "there is no such file." : "the file is empty.")}
Right: ${shown(right, "the file is not there, or is left out.")}
`;
}

const fence = "```";

/** Signs that nobody sees, by their number. */
const seen = (lines: string) =>
  lines.replace(/[\v\u200b]/g, (sign) => `⟨U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`);
