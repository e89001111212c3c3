import type { Fields } from "../../schemas/index.ts";
import type { Source } from "../explain/source.ts";
import { fieldsNamed, fieldsOf, type ReadRecord } from "../read/record.ts";
import { needsNoName, sparesPolice } from "./promises.ts";
import type { Targets } from "./references.ts";

const ask = "pages then say “Staff may have to report abuse or danger. Ask first.”";

/** Checks what a resource says of who answers, who may be told, and what telling there gives away. */
export function checkTelling(resource: Fields<"resources">, { file, source }: ReadRecord): void {
  const { answers, call, confidential, read_by, text, tip, told, told_source } = resource;
  if (told === "not-police" && !told_source)
    source.reportAt(
      "missing",
      ["told"],
      "This promises that police are not told, and names no page where the service says so.",
      `Take this line out: ${ask} Or add that page: told_source: https://www.example.org/privacy`,
      { atName: true },
    );
  if (told !== "not-police") checkSpared(resource, source, file.writtenIn);
  if ((answers === "police" || answers === "dispatcher") && told !== "police")
    source.reportAt("contradiction", ["answers"], "What is said to the police is told to police.", "told: police", { atName: true });
  if (told === "police" && !tip)
    source.reportAt(
      "missing",
      ["told"],
      "What is said here goes on to police. It is not said whether a name is asked for, and whether a caller's number shows.",
      `tip: { asks_name: unknown${call || text ? ", shows_number: unknown" : ""} }`,
      { atName: true },
    );
  if (confidential && told === "police")
    source.reportAt(
      "promise",
      ["confidential"],
      "This says that talks are confidential, and told: police says that they go on to police.",
      "Take this line out, or take told: police out if what is said stays with the service.",
      { atName: true },
    );
  if (tip && !tip.shows_number && (call || text))
    source.reportAt("missing", ["tip"], "It is not said whether a caller's number shows.", "shows_number: unknown", { atName: true });
  if (tip && !read_by)
    source.reportAt(
      "missing",
      ["tip"],
      "It is not said who reads or hears what is told here.",
      "read_by: [who, like “Crime Stoppers, then local police.”]",
      {
        atName: true,
      },
    );
}

/** “Not the police” in words needs the same page as the field. */
function checkSpared(resource: Fields<"resources">, source: Source, language: string): void {
  for (const name of ["what", "privacy", "note", "next"] as const) {
    const words = [resource[name]].flat().find((text) => text && sparesPolice(text, language));
    if (words)
      source.reportAt(
        "promise",
        [name],
        `“${words}” tells readers that police do not learn of it.`,
        "Say who answers, and what the service says of itself. If it says that police are not told: told: not-police and told_source",
      );
  }
}

/** Refuses a line that takes no tips as the first of a topic where readers come to tell. */
export function checkFirstFor(record: ReadRecord, { shown }: Targets): void {
  const line = fieldsOf("resources", record);
  if (line?.tip) return;
  const other = line?.first_for?.find((id) => fieldsNamed(shown, "topics", id)?.tip);
  if (other)
    record.source.reportAt(
      "takes-no-tips",
      ["first_for"],
      `Readers come to “${other}” to tell something, and this line takes no tips.`,
      `Take ${other} out of first_for, or say with tip what the line asks.`,
    );
}

/**
 * Refuses a topic where readers come to tell, if it promises what no line of the department gives, or begins with a line that takes no
 * tips. Only where nobody is known to take a word without a name may it begin with people to think it through with.
 */
export function checkTipTopic(record: ReadRecord, { shown }: Targets): void {
  const topic = fieldsOf("topics", record);
  if (!topic?.tip) return;
  const lineOf = (id: string) => fieldsNamed(shown, "resources", id);
  const nameless = [topic.lines, topic.report ?? []].flat().some((id) => lineOf(id)?.tip?.asks_name === "no");
  for (const field of nameless ? (["report", "call", "text"] as const) : (["report"] as const)) {
    const other = topic[field]?.find((id) => lineOf(id) && !lineOf(id)!.tip);
    if (other)
      record.source.reportAt(
        "takes-no-tips",
        [field],
        `“${other}” takes no tips, and readers come here to tell something.`,
        "Name a line that has tip among its fields, or take this line out.",
      );
  }
  if (nameless) return;
  for (const field of ["name", "door"] as const) {
    if (needsNoName(topic[field], record.file.writtenIn))
      record.source.reportAt(
        "promise",
        [field],
        `“${topic[field]}” promises a way without a name, and no line of this department is known for one.`,
        `Say what there is, like: ${field}: ${field === "door" ? "I want to tell someone" : "Tell someone what you know"}. Or name a line with asks_name: "no".`,
      );
  }
}
