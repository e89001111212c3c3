import { subject } from "./message.ts";

/** What can be wrong with days, hours and the age of facts. */
export const times = subject({
  overdue: {
    title: "Nobody has confirmed these facts for long.",
    why: "Ask those whom they are about, then write today as the day of checking. A live site refuses facts that are far too old.",
    file: "oakville/schools/oak-high.mdx",
    wrong: "checked: 2025-06-01",
    right: "checked: 2026-11-01",
  },
  over: {
    title: "A notice is over.",
    why: "Nobody sees it any more. Delete the file, or give it a new end.",
    file: "oakville/notices/open-late.yaml",
    wrong:
      "starts: 2026-11-01\nends: 2026-11-20\nlevel: info\nchecked: 2026-11-01\ntitle: Open late\ntext: The office is open until six.\n",
    right:
      "starts: 2026-11-01\nends: 2026-12-20\nlevel: info\nchecked: 2026-11-01\ntitle: Open late\ntext: The office is open until six.\n",
  },
  "emergency-on": {
    title: "An emergency notice is on.",
    why: "It stands above every page. The message says what it says, and until when; nothing is wrong if that is meant.",
    file: "oakville/emergency.yaml",
    wrong: "show: lockdown\nuntil: 2026-11-22T18:00\n",
    right: "show: nothing\n",
  },
  "future-date": {
    title: "A day has not come yet.",
    why: "What was checked, read or counted was so on a day that is past, or today.",
    file: "oakville/schools/oak-high.mdx",
    wrong: "checked: 2026-12-01",
    right: "checked: 2026-11-01",
  },
  "unlikely-date": {
    title: "The year of a date can't be meant.",
    why: "A slip in the year takes an event from its place, or keeps it for ever.",
    file: "oakville/events/open-house.mdx",
    wrong: "starts: 2062-12-01\nends: 2062-12-02",
    right: "starts: 2026-12-01\nends: 2026-12-02",
  },
  "bad-span": {
    title: "Something ends before it begins, or lasts too long.",
    why: "Often one of the two dates has a slip.",
    file: "oakville/events/open-house.mdx",
    wrong: "starts: 2026-12-01\nends: 2026-11-30",
    right: "starts: 2026-12-01\nends: 2026-12-02",
  },
  "bad-series": {
    title: "The rule by which an event comes back does not fit it.",
    why: "Calendars on phones follow the rule. Its first day is that of starts, and single days that move or fall out are days of the rule.",
    file: "oakville/events/open-house.mdx",
    wrong: "starts: 2026-12-01\nends: 2026-12-01\nrepeats: FREQ=WEEKLY;BYDAY=FR;UNTIL=20261231",
    right: "starts: 2026-12-04\nends: 2026-12-04\nrepeats: FREQ=WEEKLY;BYDAY=FR;UNTIL=20261231",
  },
  "no-such-hour": {
    title: "That night the clocks skip this hour.",
    why: "On one Sunday in March the hour after 2 a.m. does not exist.",
    file: "oakville/events/open-house.mdx",
    wrong: "starts: 2027-03-14T02:30\nends: 2027-03-14T11:00",
    right: "starts: 2027-03-14T10:00\nends: 2027-03-14T11:00",
  },
  "bad-hours": {
    title: "Hours end before they begin, or overlap.",
    why: "For hours past midnight write two spans: to 24:00, and from 00:00 on the next day.",
    file: "oakville/resources/sro-unit.mdx",
    wrong: "    from: 18:00\n    to: 08:00",
    right: "    from: 08:00\n    to: 17:00",
  },
});
