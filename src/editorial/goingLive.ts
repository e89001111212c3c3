import type { Problem, ProblemId } from "./explain/problem.ts";

/** Who does what before a site goes live, by the problem that a live site would have. The order is that of the work. */
const tasks: { who: string; what: string; ids: ProblemId[] }[] = [
  { who: "Whoever writes for the program", what: "write what is marked “To be written”", ids: ["to-write"] },
  {
    who: "Whoever writes for the program",
    what: "put real facts in the place of made-up ones, or delete the file",
    ids: ["sample-in-live"],
  },
  { who: "Whoever knows the program", what: "confirm facts that nobody has confirmed for long", ids: ["overdue"] },
  { who: "The city’s lawyer", what: "read texts about the law", ids: ["no-review"] },
  {
    who: "Someone who speaks both languages",
    what: "compare translations with the English, or translate",
    ids: ["not-confirmed", "not-translated", "stale-translation"],
  },
];

/**
 * What is left before a department can go live, as a list with who does what.
 *
 * @param problems those that its content would have on a live site
 */
export function goingLive(department: string, problems: Problem[]): string {
  const left = problems.filter(({ severity }) => severity === "error");
  if (left.length === 0)
    return `Nothing is left to do in the content of ${department}. When the department and its city’s lawyer agree that this is its site: status: live`;
  const known = new Set(tasks.flatMap(({ ids }) => ids));
  const all = [
    ...tasks,
    { who: "Whoever looks after the site", what: "mend", ids: [...new Set(left.map(({ id }) => id))].filter((id) => !known.has(id)) },
  ];
  const lines = all.flatMap(({ who, what, ids }) => {
    const found = left.filter(({ id }) => ids.includes(id));
    const files = [...new Set(found.map(({ file }) => file))];
    if (files.length === 0) return [];
    return [`${who}: ${what}. ${files.length} ${files.length === 1 ? "file" : "files"}:`, ...files.map((file) => `    ${file}`)];
  });
  return `Before ${department} can go live:\n\n${lines.join("\n")}`;
}
