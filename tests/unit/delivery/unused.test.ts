import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { removeUnused } from "../../../src/delivery/unused.ts";
import { buildOf } from "../../helpers/build.ts";

test("styles, scripts and pictures that no page names are removed, with what only they name", () => {
  const files = {
    "index.html": '<link href="/assets/a.1.css"><meta content="https://x.example.gov/share/en-home.png">',
    "assets/a.1.css": 'url("/assets/letters.2.woff2")',
    "assets/letters.2.woff2": "",
    "assets/board.3.js": 'import "./parts.4.js"',
    "assets/parts.4.js": "",
    "share/en-home.png": "",
    "share/en-events.png": "",
    "robots.txt": "",
  };
  const folder = buildOf(files);
  removeUnused(folder, [files["index.html"]]);
  expect(Object.keys(files).filter((file) => !existsSync(join(folder, file)))).toEqual([
    "assets/board.3.js",
    "assets/parts.4.js",
    "share/en-events.png",
  ]);
});
