import sharp from "sharp";
import { expect, test } from "vitest";
import { allJobs } from "../../../tools/edit/desk/jobs.ts";
import { measures, spanish } from "../../helpers/desk.ts";
import { tinyTree, today, type Changes } from "../../helpers/tree.ts";
import { hidden, visit } from "../../helpers/visit.ts";

const photo = await sharp({ create: { width: 700, height: 600, channels: 3, background: "#446688" } })
  .jpeg()
  .toBuffer();
const by = "Front desk";
const event = {
  ...{ starts_day: "2027-01-14", starts_time: "18:00", ends_day: "2027-01-14", ends_time: "20:00", rhythm: "monthly" },
  ...{ until: "2027-04-30", title: "Open evening", summary: "Meet us.", body: "Come and ask.", "title.es": "Tarde abierta" },
  ...{ "summary.es": "Conózcanos.", "body.es": "Venga y pregunte.", source: "https://www.example.org/page", by },
};
const officer = {
  ...{ schools: "oak-high", languages: "en", title: "Second post", summary: "Walks the halls.", reach: "Call.", stand_in: "The unit." },
  ...{ "title.es": "Segundo puesto", "summary.es": "Recorre los pasillos.", "reach.es": "Llame.", "stand_in.es": "La unidad.", by },
  ...{ agreed: "yes", consent_date: "2026-11-20", consent_by: by, name: "Example", photo_alt: "An officer", "photo_alt.es": "Oficial" },
  photo_ready: photo.toString("base64"),
};
const notice = { title: "Closed", text: "Call us.", "title.es": "Cerrado", "text.es": "Llame.", level: "info", by };
const noticeFile = `starts: ${today}\nends: 2026-12-01\nlevel: info\nchecked: ${today}\ntitle: Closed\ntext: Call us.\n`;
const [patrol, walk] = ["content/oakville/programs/safety-patrol.mdx", "content/oakville/programs/night-walk.mdx"];
const series = "content/oakville/events/open-house.mdx";

/** What is filled in for each action of the desk; some have several. */
const done: [job: string, fields: Record<string, string>, also?: Changes][] = [
  ["/emergency/on", { show: "lockdown", until_day: today, until_time: "18:05" }],
  ["/emergency/off", {}, { "content/oakville/emergency.yaml": "show: lockdown\nposted: 2026-11-22T15:00\nuntil: 2026-11-22T18:05\n" }],
  ["/notice/add", { ...notice, starts_day: today, ends_day: "2026-12-01" }],
  ["/notice/remove", { notice: "closed" }, { "content/oakville/notices/closed.yaml": noticeFile }],
  ["/event/add", event],
  ["/event/change", { event: "open-house", does: "move-one", day: "2026-12-08", to_day: "2026-12-09" }],
  ["/event/change", { event: "open-house", does: "cancel-one", day: "2026-12-08" }],
  ["/event/change", { event: "open-house", does: "move-all", to_day: "2026-12-02" }],
  ["/event/change", { event: "open-house", does: "cancel-all", summary: "It is canceled." }],
  ["/number", { number: "(619) 555-0177", called: "yes", by }],
  ["/figures", { month: "2026-11", "lessons elementary": "1", "lessons high": "22", "arrests elementary": "0", "arrests high": "3", by }],
  ["/officer/add", officer],
  ["/officer/remove", { officer: "oak-high" }],
  ["/rename", { page: patrol, to: "patrol", why: "It is shorter." }],
  ["/remove", { page: walk, to: "/programs/", why: "It ended." }, { [walk]: tinyTree[patrol]!.replace("Safety Patrol", "Night walk") }],
  ["/confirm", { file: "content/oakville/resources/sro-unit.mdx", asked: "yes", by }],
];

/** A town in two languages in which each action finds something to do. */
const town: Changes = {
  ...measures,
  ...spanish,
  [series]: (text) => text.replace("ends: 2026-12-02", 'ends: 2026-12-01\nrepeats: "FREQ=WEEKLY;UNTIL=20261229"'),
  "content/oakville/emergency.yaml": "# Kept as it is.\r\nshow: nothing\r\n",
  "content/common/emergencies/lockdown.yaml": "checked: 2026-11-01\ntitle: Lockdown\nlines: [Stay where you are.]\n",
};

test("every action of the desk is in the table", () => {
  expect([...new Set(done.map(([job]) => job))].toSorted()).toEqual(
    allJobs(new Set())
      .map(({ path }) => path)
      .toSorted(),
  );
});

test.each(done)("%s changes files, and one step brings every byte back", (job, fields, also = {}) =>
  visit({ ...town, ...also }, async (desk) => {
    const before = desk.copy.all();
    const first = await desk.send(job, fields);
    const saved = first.status === 303 ? first : await desk.send(job, hidden(first.text));
    expect(saved.to, first.text).toMatch(/^\/\?done=/);
    expect(desk.copy.all()).not.toEqual(before);
    expect((await desk.send("/undo", { id: "000001" })).status).toBe(200);
    expect(desk.copy.all()).toEqual(before);
  }),
);
