import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { parse, type HTMLElement } from "node-html-parser";
import { pageAt } from "../../src/site/context.ts";

const container = await AstroContainer.create();

/**
 * A component as it stands on a page of Oakville's site.
 *
 * @param address of the page, with its language: /es/help/
 */
export async function show(component: AstroComponentFactory, address: string, props: object = {}, slot = ""): Promise<HTMLElement> {
  const page = await pageAt(address);
  const html = await container.renderToString(component, {
    props: props as Record<string, unknown>,
    slots: { default: slot },
    locals: { page },
    partial: true,
  });
  return parse(html);
}

/** What a reader without JavaScript sees, each part on a line. */
export function text(shown: HTMLElement): string {
  const seen = parse(shown.outerHTML.replace(/<\/?noscript>/g, ""));
  for (const letter of seen.querySelectorAll("pre")) letter.innerHTML = letter.innerHTML.replaceAll("\n", "<br>");
  for (const hidden of seen.querySelectorAll("[hidden]")) hidden.remove();
  return seen.structuredText.trim().replace(/[ \t]*\n\s*/g, "\n");
}

/** Where the links of a part lead, each as “its words → address”. */
export function links(shown: HTMLElement): string[] {
  return shown.querySelectorAll("a").map((link) => `${link.structuredText.trim().replace(/\s+/g, " ")} → ${link.getAttribute("href")}`);
}
