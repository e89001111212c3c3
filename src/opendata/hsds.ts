import { wholeAddress } from "../i18n/siteAddress.ts";
import { freshnessInWords } from "../i18n/freshness.ts";
import { marked } from "../i18n/sample.ts";
import { languagesOf } from "../resources/channels.ts";
import { reach } from "../resources/reach.ts";
import { answersInWords, interpretersInWords, toldInWords } from "../resources/words.ts";
import type { Fields } from "../schemas/index.ts";
import { pageOf, type Exported } from "./exported.ts";
import { attributesOf } from "./attributes.ts";
import { languagesFor } from "./languages.ts";
import { placesOf } from "./places.ts";
import { phoneOf, schedulesOf } from "./reach.ts";
import { uuid } from "./uuid.ts";

/**
 * The help lines in the shape of the Human Services Data Specification (HSDS) 3.0, https://docs.openreferral.org/en/3.0/.
 * Every id is a UUID made from the address of the record's page; what stands within a record adds a part to it. So ids
 * stay the same from build to build, for as long as the record keeps its name.
 */

/** The address of HSDS's own description of its interface, for version 3.0. */
const openapi = "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json";

type Resource = Exported["resources"][number];

/** The answer at the root: which version, which profile. The page of the open data describes the profile. */
export function root(from: Exported) {
  return { version: "3.0", profile: wholeAddress(from.url, "/data/"), openapi_url: openapi };
}

/** A list as HSDS answers it: everything on one page. */
export function page<T>(contents: T[]) {
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}

/** The organizations that run a listed service. */
export function organizations(from: Exported) {
  const running = new Set(from.resources.map(({ data }) => data.organization));
  return from.organizations.filter(({ id }) => running.has(id)).map(({ id, data }) => organization(from, id, data));
}

function organization(from: Exported, name: string, data: Fields<"organizations">) {
  const at = pageOf(from, "organizations", name);
  const id = uuid(at);
  const phone = data.phone
    ? [
        {
          id: uuid(`${at}#phone`),
          organization_id: id,
          number: data.phone,
          type: "voice",
          languages: languagesFor(from, undefined, "phone_id", uuid(`${at}#phone`)),
        },
      ]
    : undefined;
  return { id, name: data.name, description: data.summary ?? data.name, website: data.website, phones: phone };
}

/** Every service, in the order of the records. */
export function services(from: Exported) {
  return from.resources.map((resource) => service(from, resource));
}

/** A service with the organization that runs it, as it stands in a file of its own. */
export function serviceWithOrganization(from: Exported, of: ReturnType<typeof service>) {
  return { ...of, organization: organizations(from).find(({ id }) => id === of.organization_id) };
}

function service(from: Exported, { id: name, data }: Resource) {
  const { language, words } = from;
  const at = pageOf(from, "resources", name);
  const id = uuid(at);
  const ways = reach(data, from).every;
  const free = data.cost === "free";
  const cost = free ? words.help.free : data.cost ? words.help.cost_ask : undefined;
  return {
    id,
    organization_id: data.organization && uuid(pageOf(from, "organizations", data.organization)),
    name: marked(data.name, data, words),
    description: [data.what, data.note, answersInWords(data, words), toldInWords(data, words), data.privacy].filter(Boolean).join("\n\n"),
    url: data.web ?? data.form?.[0]?.url ?? data.chat?.[0]?.url,
    status: "active",
    interpretation_services: interpretersInWords(data, words, language)[0],
    application_process: data.next?.join("\n"),
    fees_description: cost,
    eligibility_description: data.who,
    minimum_age: data.ages?.from,
    maximum_age: data.ages?.to,
    assured_date: data.checked,
    alert:
      [data.sample && `${words.site.sample}. ${words.site.sample_long}.`, !data.checked && freshnessInWords(data, words, language)]
        .filter(Boolean)
        .join(" ") || undefined,
    phones: ways.flatMap((way) => phoneOf(from, at, way)),
    schedules: schedulesOf(
      from,
      at,
      data,
      ways.map(({ way }) => way),
    ),
    service_areas: [{ id: uuid(`${at}#area`), service_id: id, name: data.area_name }],
    service_at_locations: placesOf(from, at, ways),
    languages: languagesFor(from, languagesOf(data), "service_id", id),
    cost_options: cost && [{ id: uuid(`${at}#cost`), service_id: id, option: cost, ...(free ? { currency: "USD", amount: 0 } : {}) }],
    attributes: attributesOf(from, at, data),
  };
}
