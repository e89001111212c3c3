import { levels } from "../schemas/school.ts";
import type { Fields } from "../schemas/index.ts";
import { named, records, type SiteRecord } from "./records.ts";

/** The officers whose post includes a school. */
export async function officersOf(school: string, language: string): Promise<SiteRecord<"officers">[]> {
  return (await records("officers", language)).filter(({ data }) => data.schools.includes(school));
}

/** Schools by level, in the order of the levels; levels without schools are left out. */
export function byLevel(schools: SiteRecord<"schools">[]): { level: Fields<"schools">["level"]; schools: SiteRecord<"schools">[] }[] {
  return levels
    .map((level) => ({ level, schools: schools.filter(({ data }) => data.level === level) }))
    .filter((group) => group.schools.length > 0);
}

/** The organizations that run some schools, in the order of the schools. */
export function districtsOf(schools: SiteRecord<"schools">[], language: string): Promise<SiteRecord<"organizations">[]> {
  return named("organizations", language, [...new Set(schools.flatMap(({ data }) => data.district ?? []))]);
}

/** Organizations that run schools of the list, each with its schools, the largest first. */
export async function districtsWithSchools(
  language: string,
): Promise<{ district: SiteRecord<"organizations">; schools: SiteRecord<"schools">[] }[]> {
  const schools = await records("schools", language);
  return (await districtsOf(schools, language))
    .map((district) => ({ district, schools: schools.filter(({ data }) => data.district === district.id) }))
    .sort((a, b) => b.schools.length - a.schools.length);
}
