import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import ical from "node-ical";
import { expect, test } from "vitest";
import { Temporal } from "temporal-polyfill";
import { dayAfter } from "../../src/calendar/days.ts";
import { todayIn } from "../../src/environment.ts";
import { inLanguage, firstLanguage } from "../../src/i18n/addresses.ts";
import { filesBelow } from "../../src/lib/files.ts";
import { at, builtSites, entries, expectEnough, expectNone, ofReference, pageAt } from "../helpers/sites.ts";

const sites = await builtSites();
const withEvents = sites.filter(({ content }) => content.open.includes("events"));
const calendars = (folder: string) => filesBelow(folder).filter((file) => file.endsWith(".ics"));

const nameOfTime = (event: ICAL.Component) =>
  [event.getFirstPropertyValue("uid"), event.getFirstPropertyValue("recurrence-id")].filter(Boolean).join(" ");

/** Every time in a calendar file from one day to another as the second reader works it out: “open-house 2026-12-01T18:00:00-08:00”. */
function timesIn(text: string, from: string, to: string, zone: string): string[] {
  const days = { from: new Date(`${from}T00:00:00`), to: new Date(`${to}T23:59:59`) };
  return Object.values(ical.sync.parseICS(text)).flatMap((part) => {
    if (part?.type !== "VEVENT") return [];
    const [id] = String(part.uid).split("@");
    return ical.expandRecurringEvent(part, { ...days, expandOngoing: true }).map(({ start, isFullDay }) => {
      const two = (number: number) => String(number).padStart(2, "0");
      const day = `${start.getFullYear()}-${two(start.getMonth() + 1)}-${two(start.getDate())}`;
      return `${id} ${isFullDay ? day : Temporal.Instant.fromEpochMilliseconds(start.getTime()).toZonedDateTimeISO(zone).toString({ timeZoneName: "never" })}`;
    });
  });
}

test.each(withEvents)("$name: every calendar has the times that the pages have, in the year ahead", (site) => {
  const { time_zone: zone } = site.department;
  const rows = pageAt(site, "/events/").root.querySelectorAll(".row");
  const shown = rows.flatMap((row) => {
    const id = row.querySelector("a")!.getAttribute("href")!.split("/").at(-2);
    return row.querySelectorAll("time").map((time) => `${id} ${time.getAttribute("datetime")}`);
  });
  const ids = rows.map((row) => row.querySelector("a")!.getAttribute("href"));
  expect(ids, "each event stands once").toEqual([...new Set(ids)]);
  expectEnough(site, shown.length, 11);
  expectEnough(site, shown.filter((time) => time.includes("T")).length, 6);
  const findings = calendars(site.folder).flatMap((file) => {
    const text = readFileSync(join(site.folder, file), "utf8");
    const found = timesIn(text, todayIn(zone), dayAfter(todayIn(zone), 365), zone);
    const whole = /^(\w+\/)?events\/calendar\.ics$/.test(file);
    const expected = shown.filter((time) => whole || text.includes(`UID:${time.split(" ")[0]}@`));
    return [
      ...expected.filter((time) => !found.includes(time)).map((time) => `${site.name} ${file} lacks ${time}`),
      ...found.filter((time) => !expected.includes(time)).map((time) => `${site.name} ${file} has ${time}, and no page has`),
    ];
  });
  expectNone(findings);
});

test.each(sites)("$name: two readers find the same events in every calendar, and whole lines only", ({ name, folder }) => {
  const findings = calendars(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    // A time of a series that is not as its rule says stands under the same name, with the time that it replaces.
    const one = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map(nameOfTime);
    const two = Object.values(ical.sync.parseICS(text)).flatMap((part) => (part?.type === "VEVENT" ? [String(part.uid)] : []));
    const long = text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75);
    return [
      ...(one
        .filter((uid) => !uid.includes(" "))
        .toSorted()
        .join() === two.toSorted().join()
        ? []
        : [`${name} ${file}: ${one.join()} and ${two.join()}`]),
      ...(new Set(one).size === one.length ? [] : [`${name} ${file} has an event twice`]),
      ...long.map((line) => `${name} ${file}: ${line}`),
    ];
  });
  expectNone(findings);
});

test.each(withEvents)("$name: every school and program has a calendar in each language, and every link to one leads to a file", (site) => {
  const wanted = [...entries(site, "schools"), ...entries(site, "programs"), ...entries(site, "events")].map(({ entry, language }) => {
    const below =
      entry.collection === "schools"
        ? `schools/${entry.id}/calendar.ics`
        : `${entry.collection}/${"sample" in entry.data && entry.data.sample ? "sample-" : ""}${entry.id}.ics`;
    return language === firstLanguage ? below : `${language}/${below}`;
  });
  const linked = site.pages.flatMap((page) =>
    page.root
      .querySelectorAll("a[href^='webcal:']")
      .map((link) => site.addressOf(link.getAttribute("href")!.replace("webcal:", "https:")).slice(1)),
  );
  expectEnough(site, linked.length, 1);
  expectNone(
    [...wanted, ...linked].filter((file) => !existsSync(join(site.folder, file))).map((file) => `${site.name} ${file} is not there`),
  );
});

test.each(sites)("$name: a sample is called one in every calendar and feed", ({ name, folder, content }) => {
  const samples = content.entries.events[firstLanguage]!.filter(({ data }) => data.sample).map(({ id }) => id);
  expectEnough({ name }, samples.length, 1);
  const findings = calendars(folder).flatMap((file) =>
    new ICAL.Component(ICAL.parse(readFileSync(join(folder, file), "utf8"))).getAllSubcomponents("vevent").flatMap((event) => {
      const sample = samples.includes(String(event.getFirstPropertyValue("uid")).split("@")[0]!);
      const called = /^(Sample|Inventado): /.test(String(event.getFirstPropertyValue("summary")));
      return sample === called ? [] : [`${name} ${file}: ${String(event.getFirstPropertyValue("summary"))}`];
    }),
  );
  expectNone(findings);
});

test.each(withEvents)("$name: what is over stands under Earlier events alone", (site) => {
  const archived = pageAt(site, "/events/archive/")
    .root.querySelectorAll(".row a")
    .map((link) => link.getAttribute("href"));
  const coming = pageAt(site, "/events/")
    .root.querySelectorAll(".row a")
    .map((link) => link.getAttribute("href"));
  expectEnough(site, archived.length, 1);
  expect(archived.filter((href) => coming.includes(href))).toEqual([]);
});

test.each(sites)("$name: the feed is one by JSON Feed 1.1, and each item leads to a page", (site) => {
  for (const language of site.content.languages) {
    const feed = JSON.parse(readFileSync(join(site.folder, inLanguage(language, "/feed.json")), "utf8")) as {
      version: string;
      title: string;
      items: { id: string; url: string; title: string; content_text: string; date_modified: string }[];
    };
    expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
    expect(feed.title).toBe(site.content.entries.department[language]![0]!.data.name);
    expect(new Set(feed.items.map((item) => item.id)).size).toBe(feed.items.length);
    for (const item of feed.items) {
      expect(site.pages.map((page) => page.address)).toContain(site.addressOf(item.url));
      expect(item.content_text).not.toBe("");
      expect(item.date_modified).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/);
    }
  }
});

test.each(sites)("$name: every event says when it is in words that a machine reads too", (site) => {
  const findings = site.pages
    .filter((page) => /^\/events\/[^/]+\/$/.test(page.bare) && page.bare !== "/events/archive/")
    .filter(
      (page) =>
        !/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:00[+-]\d{2}:\d{2})?$/.test(page.root.querySelector("main time")?.getAttribute("datetime") ?? ""),
    )
    .map(at);
  expectNone(findings);
});

test.each(ofReference(sites).filter(({ name }) => name === "chula-vista"))(
  "$name: an event's page says in words how it comes back",
  (site) => {
    const says = (language: string) => pageAt(site, "/events/coffee-with-an-officer/", language).root.querySelector("main")!.text;
    expect(says("en")).toContain("First Thursday of each month, 8 – 9 AM, until June 3, 2027");
    expect(says("es")).toContain("Primer jueves de cada mes, 8–9 a.m., hasta el 3 de junio de 2027");
  },
);

test.each(sites)("$name: beside each calendar to subscribe to stands its address, to copy for programs that know no such links", (site) => {
  const findings = site.pages.flatMap((page) =>
    page.root.querySelectorAll("a[href^='webcal:']").flatMap((link) => {
      const address = link.getAttribute("href")!.replace("webcal:", "https:");
      return page.root.querySelectorAll("code").some((code) => code.text === address) ? [] : [`${at(page)} ${address}`];
    }),
  );
  expectNone(findings);
});
