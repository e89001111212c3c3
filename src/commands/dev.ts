import { dev, type AstroIntegration } from "astro";
import { basePath } from "../i18n/siteAddress.ts";
import { settingsOf } from "../editorial/read/content.ts";
import { readContent } from "../editorial/readContent.ts";
import { asText, hasErrors } from "../editorial/explain/report.ts";
import { chosenDepartment, projectRoot, today } from "../environment.ts";
import { run } from "./run.ts";

/** The preview has a page more than the site: /components/, with what authors may write in a text. */
const componentExamples: AstroIntegration = {
  name: "component-examples",
  hooks: {
    "astro:config:setup": ({ injectRoute }) =>
      injectRoute({ pattern: "/[...lang]/components", entrypoint: "./src/handbook/ComponentExamples.astro" }),
  },
};

// npm run dev: shows DEPARTMENT's site while its content is edited. Problems in a saved file are printed here.
await run(async () => {
  const { content, problems } = await readContent(projectRoot, chosenDepartment, today());
  if (problems.length > 0) console.warn(`${asText(problems, "")}\n`);
  if (hasErrors(problems)) throw new Error("The preview starts once these are mended.");
  const site = settingsOf(content).url;
  const port = Number(process.env["PORT"] ?? 4321);
  // `force` clears Astro's store: it may hold another state of the content.
  const { address } = await dev({
    root: projectRoot,
    site,
    base: basePath(site),
    integrations: [componentExamples],
    force: true,
    logLevel: "warn",
    server: { port },
  });
  console.log(`Live preview of ${chosenDepartment}: http://localhost:${address.port}${basePath(site)} (stop with Ctrl+C)`);
});
