import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { projectRoot } from "../../src/environment.ts";
import { unknownLanguage } from "../../src/opendata/languages.ts";

const folder = join(projectRoot, "tests/fixtures/hsds-3.0");

interface Schema {
  properties: Record<string, object>;
  required: string[];
}

/** The schemas of HSDS 3.0, by the name of their file. */
const standard = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => [file, JSON.parse(readFileSync(join(folder, file), "utf8")) as Schema]),
);

/** What our export uses of each object: nothing else may stand in it. A name with ! must. */
const profile: Record<string, string> = {
  service:
    "id! organization_id name! description! url status! interpretation_services application_process fees_description eligibility_description! minimum_age maximum_age assured_date alert phones! schedules! service_areas! service_at_locations! languages! cost_options attributes! organization",
  organization: "id! name! description! website phones",
  phone: "id! service_id organization_id number! type! description languages!",
  language: "id! service_id phone_id location_id name! code!",
  schedule: "id! service_id! freq! byday! opens_at! closes_at! timezone! attending_type notes!",
  service_area: "id! service_id! name!",
  service_at_location: "id! service_id! location_id! location!",
  location: "id! location_type! name! url addresses languages",
  address: "id! location_id! address_1! city! state_province! postal_code! country! address_type!",
  cost_option: "id! service_id! option! currency amount",
  attribute: "id! link_id! link_type! link_entity! value taxonomy_term_id taxonomy_term",
  taxonomy_term: "id! code! name! description! taxonomy! language! term_uri!",
};

/** Our profile as schemas: those of the standard, with the properties that we use and no others. */
const narrow = Object.entries(profile).map(([name, list]): [string, object] => {
  const names = list.split(" ").map((word) => word.replace("!", ""));
  const { properties } = standard.get(`${name}.json`)!;
  const required = list.split(" ").flatMap((word) => (word.endsWith("!") ? [word.slice(0, -1)] : []));
  return [
    `${name}.json`,
    { type: "object", properties: Object.fromEntries(names.map((key) => [key, properties[key]!])), required, additionalProperties: false },
  ];
});

function validators(schemas: Iterable<[string, object]>) {
  // The files of the standard carry words of their own, like datapackage_metadata.
  const ajv = new Ajv({ strict: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  for (const [file, schema] of schemas) ajv.addSchema(schema, file);
  return (name: string): ValidateFunction => ajv.getSchema(`${name}.json`)!;
}

const rules = { standard: validators(standard), profile: validators(narrow) };

/** What is wrong with an object, by the standard and by our profile. */
export function faults(name: "service" | "organization", value: unknown): string[] {
  return (["standard", "profile"] as const).flatMap((kind) => {
    const validate = rules[kind](name);
    if (validate(value)) return [];
    return validate.errors!.map((error) => `${kind}: ${name}${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
  });
}

/** Every object within a value that has an id. */
export function identified(value: unknown): { id: string }[] {
  if (!value || typeof value !== "object") return [];
  const inner = Object.values(value).flatMap(identified);
  return "id" in value ? [value as { id: string }, ...inner] : inner;
}

interface Service {
  id: string;
  organization_id?: string;
  phones: { number: string; languages: { code: string }[] }[];
}

/** What no schema can say: ids are unique, organizations exist, and every phone says its languages or that they are unknown. */
export function slips(services: Service[], organizations: { id: string }[]): string[] {
  const known = new Set(organizations.map(({ id }) => id));
  // A help topic is one term, wherever it is named.
  const ids = [...services, ...organizations]
    .flatMap(identified)
    .filter((of) => !("term_uri" in of))
    .map(({ id }) => id);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice: ${id}`),
    ...services.flatMap((of) =>
      of.organization_id && !known.has(of.organization_id) ? [`${of.id} names an organization that is not there`] : [],
    ),
    ...services.flatMap(({ phones }) =>
      phones
        .filter(
          ({ languages }) => languages.length === 0 || (languages.length > 1 && languages.some(({ code }) => code === unknownLanguage)),
        )
        .map(({ number }) => `${number} has no languages, or both known and unknown`),
    ),
  ];
}
