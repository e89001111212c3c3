import type { AstroIntegration } from "astro";
import { readings } from "../../src/editorial/loader.ts";
import { pagesIn } from "../../src/editorial/read/pagesIn.ts";
import type { Reading } from "../../src/editorial/readContent.ts";
import { hasErrors } from "../../src/editorial/explain/report.ts";
import { fileIn } from "../edit/static.ts";
import { beforeSending } from "./beforeSending.ts";
import { head, instead, ownOf, panel, type Findings } from "./panel.ts";
import { streams } from "./streams.ts";
import { keepListFresh } from "./texts.ts";

/** Where the preview's own files are, below the path of the site. */
const own = "@preview/";
/** The site's own policy lets styles come from files alone; in the preview Vite writes them into the page. */
const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;

/**
 * What the preview has and the site has not: the check's findings above every page, and /components/, with what authors may write
 * in a text. Only `npm run dev` knows of it.
 *
 * @param base the path at which the site stands, with a slash at both ends
 */
export function preview(root: string, department: string, base: string): AstroIntegration {
  let reading: Reading | undefined;
  let addressOf = pagesIn(root, department);
  const open = streams();
  /** What the check says, for the page at a path of the host. */
  const findings = (path: string): Findings => {
    const { problems = [], content } = reading ?? {};
    const [, first = "", ...rest] = (path.startsWith(base) ? path.slice(base.length - 1) : path).split("/");
    const address = `/${[...(content?.languages.slice(1).includes(first) ? [] : [first]), ...rest].join("/")}`;
    return { base, address, problems, addressOf };
  };
  readings.subscribe((message) => {
    reading = message as Reading;
    addressOf = pagesIn(root, department);
    open.send((path) => panel(findings(path)).text);
  });
  return {
    name: "preview",
    hooks: {
      "astro:config:setup": ({ injectRoute, updateConfig }) => {
        injectRoute({ pattern: "/[...lang]/components", entrypoint: "./src/handbook/ComponentExamples.astro" });
        updateConfig({ vite: { define: { "import.meta.env.PREVIEW": "true" } } });
      },
      "astro:server:setup": ({ server }) => {
        keepListFresh(root, server);
        server.middlewares.use((request, response, next) => {
          const url = new URL(request.url ?? "/", "http://localhost");
          const [, file] = url.pathname.split(`/${own}`);
          if (file === "findings.stream") {
            const path = url.searchParams.get("page") ?? "/";
            return open.add(response, path, panel(findings(path)).text);
          }
          if (file === "panel.css" || file === "panel.js") {
            const { type, body } = fileIn(import.meta.dirname, file);
            return void response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" }).end(body);
          }
          beforeSending(response, (html, status) => {
            const here = findings(url.pathname);
            if (status >= 500 ? hasErrors(here.problems) : status === 404 && hasErrors(ownOf(here))) return instead(here);
            return html
              .replace(policy, "")
              .replace("</head>", (end) => head(base) + end)
              .replace(/<body[^>]*>/, (start) => start + panel(here).text);
          });
          next();
        });
      },
    },
  };
}
