import { XMLBuilder, XMLParser } from "fast-xml-parser";

/** Elements a drawing may be made of. No scripts, no styles, no text, nothing from elsewhere. */
export const drawingElements: ReadonlySet<string> = new Set([
  "svg",
  "g",
  "path",
  "rect",
  "circle",
  "ellipse",
  "line",
  "polyline",
  "polygon",
]);

/** An element of a drawing as the parser gives it: its name with what stands in it, and `:@` with its attributes. */
export type DrawingNode = Record<string, unknown>;

const form = { preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "" };

/** The elements of an SVG file, in order. */
export function drawingNodes(text: string): DrawingNode[] {
  return new XMLParser(form).parse(text) as DrawingNode[];
}

/** The name of an element; undefined for what is none: text, remarks, commands. */
export function elementName(node: DrawingNode): string | undefined {
  const name = Object.keys(node).find((key) => key !== ":@");
  return name && /^[a-z]/i.test(name) ? name : undefined;
}

/** The attributes of an element. */
export function attributesOf(node: DrawingNode): Record<string, string> {
  return (node[":@"] ?? {}) as Record<string, string>;
}

/** Whether an attribute could do or fetch something. */
export function isActive(attribute: string, value: string): boolean {
  return /^on|^style$|href$/i.test(attribute) || (!attribute.startsWith("xmlns") && /url\(|:\/\//i.test(value));
}

/** What is published of a drawing. */
export interface Drawing {
  viewBox: string;
  /**
   * Its preserveAspectRatio. As a rule a drawing fills its frame and loses its sides in a square. A file that says “meet” has in its
   * viewBox what must never be cut, and ground and sky beyond it for every frame from a square to 16:9.
   */
  fit: string;
  /** The elements inside of its `<svg>`, written anew from what was understood: whatever else the file holds stays behind. */
  inner: string;
}

/** Reads an SVG file for the page. A file without an `<svg>` gives an empty drawing. */
export function readDrawing(text: string): Drawing {
  const svg = drawingNodes(text).find((node) => elementName(node) === "svg") ?? {};
  const { viewBox = "", preserveAspectRatio = "xMidYMid slice" } = attributesOf(svg);
  const builder = new XMLBuilder({ ...form, suppressEmptyNode: true });
  return { viewBox, fit: preserveAspectRatio, inner: builder.build(understood((svg["svg"] ?? []) as DrawingNode[])) as string };
}

function understood(nodes: DrawingNode[]): DrawingNode[] {
  return nodes.flatMap((node) => {
    const name = elementName(node);
    if (!name || !drawingElements.has(name)) return [];
    const attributes = Object.entries(attributesOf(node)).filter(([attribute, value]) => !isActive(attribute, value));
    return [{ [name]: understood(node[name] as DrawingNode[]), ":@": Object.fromEntries(attributes) }];
  });
}
