import { nextOccurrence, type Occurrence } from "../calendar/occurrences.ts";
import { withOffset } from "../calendar/zone.ts";
import { todayIn } from "../environment.ts";
import { firstLanguage } from "../i18n/addresses.ts";
import { dialed } from "../i18n/phone.ts";
import { isSample, marked } from "../i18n/sample.ts";
import { firstWay, waysFor, waysOf, type Reachable } from "../resources/channels.ts";
import type { Fields } from "../schemas/index.ts";
import type { Interface } from "../schemas/interface.ts";
import type { Page } from "./context.ts";
import { placeOf, statusAt } from "./events.ts";
import type { MeasureView } from "./measures.ts";
import { record, type SiteRecord } from "./records.ts";

/** A postal address in schema.org's words. */
export function addressData(address: Fields<"organizations">["address"]) {
  return (
    address && {
      "@type": "PostalAddress",
      streetAddress: address.street,
      addressLocality: address.city,
      addressRegion: address.state,
      ...(address.zip ? { postalCode: address.zip } : {}),
      addressCountry: "US",
    }
  );
}

/** The number to call first, as schema.org has it: with the country's code. */
function telephone(record: Reachable, language: string): { telephone?: string } {
  const way = firstWay(waysFor(waysOf(record), language), "call", language);
  // Machines would pass on a number that nobody has confirmed without saying so.
  return way && !way.unconfirmed ? { telephone: dialed(way.number) } : {};
}

/** The department as schema.org's PoliceStation. */
export async function departmentData(page: Page) {
  const { department, language } = page;
  const organization = (await record("organizations", language, department.organization)).data;
  const unit = await record("resources", language, department.contact);
  return {
    "@type": "PoliceStation",
    name: organization.name,
    url: department.own_page,
    ...telephone(unit.data, language),
    ...(organization.address ? { address: addressData(organization.address) } : {}),
  };
}

/** A school as schema.org's School. */
export function schoolData(school: Fields<"schools">, url: string, words: Interface) {
  return {
    "@type": "School",
    name: marked(school.name, school, words),
    url,
    ...telephone(school, firstLanguage),
    ...(school.website ? { sameAs: school.website } : {}),
    ...(school.address ? { address: addressData(school.address) } : {}),
    ...(school.latitude !== undefined
      ? { geo: { "@type": "GeoCoordinates", latitude: school.latitude, longitude: school.longitude } }
      : {}),
  };
}

const eventStatus = { planned: "EventScheduled", moved: "EventRescheduled", canceled: "EventCancelled" };

/** An event as schema.org's Event, at its next time. */
export async function eventData({ department, language, words }: Page, event: SiteRecord<"events">) {
  const { data } = event;
  const next: Occurrence = nextOccurrence(data, todayIn(department.time_zone)) ?? data;
  const { starts, ends } = next;
  const place = await placeOf(event, language);
  return {
    "@type": "Event",
    name: marked(data.title, data, words),
    description: marked(data.summary, data, words),
    startDate: withOffset(starts, department.time_zone),
    endDate: withOffset(ends, department.time_zone),
    eventStatus: `https://schema.org/${eventStatus[statusAt(data, next)]}`,
    location: {
      "@type": "Place",
      name: place?.text ?? department.place,
      ...(place?.address ? { address: addressData(place.address) } : {}),
    },
    inLanguage: event.language,
  };
}

/** A help line or service as schema.org's Service. */
export function serviceData(resource: Fields<"resources">, runBy: string | undefined, { language, words }: Page) {
  const number = telephone(resource, language);
  return {
    "@type": "Service",
    name: marked(resource.name, resource, words),
    description: marked(resource.what, resource, words),
    ...(runBy ? { provider: { "@type": "Organization", name: runBy } } : {}),
    areaServed: resource.area_name,
    ...(number.telephone ? { availableChannel: { "@type": "ServiceChannel", servicePhone: { "@type": "ContactPoint", ...number } } } : {}),
  };
}

/** A measure as schema.org's Dataset. Made-up numbers are nobody's. */
export function measureData({ file, measure, name, years }: MeasureView, { department, words }: Pick<Page, "department" | "words">) {
  const months = years.flatMap((year) => year.months.map(({ month }) => month)).sort();
  return {
    "@type": "Dataset",
    name,
    description: marked(measure.data.counts, measure.data, words),
    inLanguage: measure.language,
    isAccessibleForFree: true,
    ...(isSample(measure.data) ? {} : { creator: { "@type": "Organization", name: department.name } }),
    ...(months.length > 0 ? { temporalCoverage: `${months[0]}/${months.at(-1)}` } : {}),
    variableMeasured: measure.data.unit,
    distribution: { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: new URL(file, department.url).href },
  };
}
