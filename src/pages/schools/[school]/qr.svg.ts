import { firstLanguage } from "../../../i18n/addresses.ts";
import { wholeAddress } from "../../../i18n/siteAddress.ts";
import type { APIRoute } from "astro";
import { qrPath } from "../../../schools/qr.ts";
import { records } from "../../../site/records.ts";

/** The code that leads to a school's page, for posters and the school's own papers. */
export async function getStaticPaths() {
  return (await records("schools", firstLanguage)).map(({ id }) => ({ params: { school: id } }));
}

export const GET: APIRoute = async (context) => {
  const { department } = context.locals.page;
  const { path, size } = qrPath(wholeAddress(department.url, `/schools/${context.params["school"]}/`));
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>`,
    { headers: { "Content-Type": "image/svg+xml" } },
  );
};
