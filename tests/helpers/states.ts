import { long, madeUpWords } from "./madeUp.ts";
import { oakville } from "./oakville.ts";
import { original, tinyTree, type Change, type Changes } from "./tree.ts";

/** Contents of the made-up Oakville as no designer wishes for: all that can be too long, too many, or not there. */

const source = "source: https://www.example.org/page\nchecked: 2026-11-01\n";
const unread = `translates: "00000000"\n`;
const english = original("content/interface/en.yaml");

/** Every name as long as its field allows, some in words that no line ends in. */
const names = {
  school: "Chargoggagoggmanchauggagoggchaubunagungamaugg and Saint Bartholomew School of the Arts",
  officer: "SRO for the Chargoggagoggmanchauggagogg and Saint Barth area",
  program: "Intergenerational Neighborhood Crossing-Guard Apprenticeship",
  event: "Responsibilities and telecommunications: an informational evening for caregivers",
  notice: "The counterterrorism desk and its front office stay closed",
} as const;

const department = (text: Change) =>
  (text as string).replace("emergency: sro-unit", 'emergency: "911"').replace("crisis: sro-unit", 'crisis: "988"');
const settings = department(tinyTree["content/oakville/department.yaml"]);
const tree = { ...tinyTree, ...oakville, "content/interface/en.yaml": english };

/** Without the records of some kinds, and without what refers to them. */
const without = (files: Changes, ...kinds: string[]): Changes =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !kinds.some((kind) => path.startsWith(`content/oakville/${kind}/`))));

const lines = ["Stay where you are, lock the door, and keep away from windows.", "Do not call the school: its lines must stay free."];
const closed = {
  title: names.notice,
  text: "It opens again on the first Monday after the holidays, at its usual hours. Until then an officer answers at the number of the unit, and letters are read twice a week. In danger call 911; to talk to someone, call or text 988.",
};

/**
 * One school, with the longest of names; an officer without a photo; three banners at once; and a second language whose words are twice
 * as long.
 */
export const crowded: Changes = {
  ...tree,
  "content/oakville/department.yaml": settings
    .replace("languages: [en]", "languages: [en, qps]")
    .replace("name: Oakville School Resource Officers", "name: Oakville-on-the-Hill Consolidated School Resource Officers")
    .replace("short: Oakville SROs", "short: Consolidated Oak. SROs")
    .replace("headline: A person you know.", "headline: Someone responsible whom you know, at a school you know"),
  "content/interface/qps.yaml": madeUpWords(english, "qps", long),
  "content/oakville/emergency.yaml":
    "show: lockdown\nposted: 2026-11-22T10:42\nuntil: 2026-11-23T18:00\nschools: [oak-high]\nsee: /contact/\n",
  "content/common/emergencies/lockdown.yaml": `checked: 2026-11-01\ntitle: Lockdown\nlines:\n${lines.map((line) => `  - "${line}"\n`).join("")}`,
  "content/common/emergencies/lockdown.qps.yaml": `${unread}title: ${long("Lockdown")}\nlines:\n${lines.map((line) => `  - "${long(line).slice(0, 118)}"\n`).join("")}`,
  "content/oakville/notices/closed.yaml": `starts: 2026-11-01\nends: 2026-12-31\nlevel: important\nread: 2026-11-01\ntitle: "${closed.title}"\ntext: "${closed.text}"\n`,
  "content/oakville/notices/closed.qps.yaml": `${unread}title: "${long("Closed for now")}"\ntext: "${long("The office is closed. In danger call 911; to talk to someone, call or text 988.")}"\n`,
  "content/oakville/schools/oak-high.mdx": tinyTree["content/oakville/schools/oak-high.mdx"]!.replace("Oak High", names.school),
  "content/oakville/officers/oak-high.mdx": tinyTree["content/oakville/officers/oak-high.mdx"]!.replace("SRO for Oak High", names.officer),
  "content/oakville/programs/safety-patrol.mdx": tinyTree["content/oakville/programs/safety-patrol.mdx"]!.replace(
    "Safety Patrol",
    names.program,
  ),
  "content/oakville/events/open-house.mdx": tinyTree["content/oakville/events/open-house.mdx"]!.replace(
    "title: Open house",
    `title: "${names.event}"`,
  ),
};

const levels = ["high", "middle", "elementary"];

/** Three hundred schools, and no officer, program, event, figure or question. Without any school nothing is published: the check says so. */
export const many: Changes = {
  ...without(tree, "officers", "programs", "events", "history", "schools", "figures", "questions", "agreements", "feedback"),
  "content/oakville/department.yaml": settings.replace("navigation: [/help/, /programs/]", "navigation: [/help/, /schools/]"),
  ...Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [
      `content/oakville/schools/oak-${index + 1}.mdx`,
      `---\nname: Oak School ${index + 1}\nlevel: ${levels[index % levels.length]}\nphone: (619) 555-0111\n${source}---\n`,
    ]),
  ),
};
