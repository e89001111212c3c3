import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import { authorComponents } from "../../schemas/components.ts";
import Link from "../chrome/Link.astro";
import Rule from "../chrome/Rule.astro";
import TextPicture from "../chrome/TextPicture.astro";

const files = import.meta.glob<AstroComponentFactory>("./*.astro", { import: "default", eager: true });

function component(name: string): AstroComponentFactory {
  const found = files[`./${name}.astro`];
  if (!found) throw new Error(`Authors may write <${name}>, but src/components/content/${name}.astro is not there.`);
  return found;
}

/** What stands for each component that authors may write, and for links, pictures and lines across a text. */
export const components: Record<string, AstroComponentFactory> = {
  a: Link,
  hr: Rule,
  img: TextPicture,
  ...Object.fromEntries(Object.keys(authorComponents).map((name) => [name, component(name)])),
};
