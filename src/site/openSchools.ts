import type { OpenSchool } from "../opendata/schools.ts";
import type { Page } from "./context.ts";
import { record, records } from "./records.ts";

/** The schools of the site as the open data gives them, with English words. */
export async function openSchools({ department }: Page): Promise<OpenSchool[]> {
  return Promise.all(
    (await records("schools", "en")).map(async ({ id, data }) => ({
      id,
      data,
      page: new URL(`/schools/${id}/`, department.url).href,
      district: data.district && (await record("organizations", "en", data.district))?.data.name,
    })),
  );
}
