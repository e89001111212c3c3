import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLValidator } from "fast-xml-parser";
import { pictureTroubles } from "./pictures.ts";
import { attributesOf, drawingElements, drawingNodes, elementName, isActive, type DrawingNode } from "../../lib/drawing.ts";
import { lineAndColumn } from "../explain/lineAndColumn.ts";
import type { AssetFile } from "../read/tree.ts";
import type { Problem, ProblemId } from "../explain/problem.ts";

/** Reports drawings and pictures that can't be shown. */
export async function checkAssets(root: string, assets: AssetFile[]): Promise<Problem[]> {
  const problems = await Promise.all(
    assets.map(async ({ path, kind }): Promise<Problem[]> => {
      const problem = (id: ProblemId, message: string, fix: string, line = 1, column = 1): Problem => ({
        file: path,
        line,
        column,
        id,
        severity: "error",
        message,
        fix,
      });
      const bytes = readFileSync(join(root, path));
      if (bytes.length === 0) return [problem("empty-file", "This picture is empty.", "Put the picture there again, or delete the file.")];
      if (kind === "drawing")
        return drawingTroubles(bytes.toString("utf8")).map(({ message, fix, line, column }) =>
          problem("bad-drawing", message, fix, line, column),
        );
      return pictureTroubles(path, bytes, (id, message, fix, severity = "error") => ({ ...problem(id, message, fix), severity }));
    }),
  );
  return problems.flat();
}

interface DrawingTrouble {
  message: string;
  fix: string;
  line: number;
  column: number;
}

/** What keeps a drawing from being shown, or could do more than be seen. */
export function drawingTroubles(text: string): DrawingTrouble[] {
  const valid = XMLValidator.validate(text);
  if (valid !== true) return [notWhole(valid.err.line, valid.err.col)];
  let nodes: DrawingNode[];
  try {
    nodes = drawingNodes(text);
  } catch {
    // The validator lets some things pass that can't be read.
    return [notWhole(1, 1)];
  }
  const troubles: DrawingTrouble[] = [];
  const report = (mark: string, message: string, fix: string) => {
    troubles.push({ message, fix, ...lineAndColumn(text, Math.max(0, text.indexOf(mark))) });
  };
  if (!/<svg[^>]*\sviewBox="/.test(text))
    report(
      "<svg",
      "This drawing has no viewBox, so that it can't be scaled.",
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180">`,
    );
  // A drawing is checked as XML and published as HTML, which reads these otherwise and could find a script in them.
  const hidden = /<!\[CDATA\[|<!|<\?(?!xml )/.exec(text)?.[0];
  if (hidden) report(hidden, "A drawing can't contain remarks or commands.", "Save the drawing again as plain SVG, or take this part out.");
  const visit = (nodes: DrawingNode[]): void => {
    for (const node of nodes) {
      const name = elementName(node);
      if (!name) continue;
      const bad = Object.entries(attributesOf(node)).find(([attribute, value]) => isActive(attribute, value))?.[0];
      if (!drawingElements.has(name))
        report(`<${name}`, `A drawing can't contain <${name}>.`, `Use only: ${[...drawingElements].join(", ")}.`);
      else if (bad) report(` ${bad}`, `A drawing can't use the attribute “${bad}”.`, "Color it with classes like brand, sun or leaf.");
      visit(node[name] as DrawingNode[]);
    }
  };
  visit(nodes);
  return troubles;
}

function notWhole(line: number, column = 1): DrawingTrouble {
  return {
    message: "This drawing can't be opened: it is not whole from here on, as if a part were not closed.",
    fix: "Save the drawing again as plain SVG.",
    line,
    column,
  };
}
