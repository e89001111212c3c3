import { expect, test } from "vitest";
import { readDrawing } from "../../../src/lib/drawing.ts";

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180">\n  ${inner}\n</svg>\n`;

test("takes a drawing apart and keeps its elements, attributes and their order", () => {
  expect(
    readDrawing(svg('<g class="day"><circle class="sun" cx="4" cy="6" r="2"/></g>\n  <path class="leaf" d="M0 152Q80 120 170 138z"/>')),
  ).toEqual({
    viewBox: "0 0 320 180",
    fit: "xMidYMid slice",
    inner: '<g class="day"><circle class="sun" cx="4" cy="6" r="2"/></g><path class="leaf" d="M0 152Q80 120 170 138z"/>',
  });
});

// A browser reads a page as HTML, where a remark or a command may end earlier than in XML.
test.each([
  ["a script", "<script>alert(1)</script>"],
  ["a script behind a remark", "<!-- --!><script>alert(1)</script> -->"],
  ["a script behind a command", "<?x ><script>alert(1)</script>?>"],
  ["marked text", "<![CDATA[<img src=x onerror=alert(1)>]]>"],
  ["a link", '<a href="https://evil.example">Call 555</a>'],
  ["a picture from elsewhere", '<image href="https://evil.example/x.png"/>'],
  ["words", "Call 555"],
])("leaves %s behind", (_, hidden) => {
  expect(readDrawing(svg(`${hidden}<rect width="3" height="3"/>`)).inner).toBe('<rect width="3" height="3"/>');
});

test.each(['onclick="alert(1)"', 'style="fill: red"', 'fill="url(https://evil.example/x)"', 'xlink:href="#x"'])(
  "leaves the attribute behind that could do or fetch something: %s",
  (attribute) => {
    expect(readDrawing(svg(`<rect width="3" ${attribute}/>`)).inner).toBe('<rect width="3"/>');
  },
);

test("reads the drawing itself, not a decoy before it", () => {
  expect(readDrawing(`<!-- <svg viewBox="0 0 1 1"><a>no</a></svg> -->${svg('<rect width="3"/>')}`)).toMatchObject({
    viewBox: "0 0 320 180",
    inner: '<rect width="3"/>',
  });
});

test("gives an empty drawing for a file without one", () => {
  expect(readDrawing("Dear editor")).toEqual({ viewBox: "", fit: "xMidYMid slice", inner: "" });
});
