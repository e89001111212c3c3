import { expect, test } from "vitest";
import { slim } from "../../../src/lib/slim.ts";

test("space between elements is one space: no words are glued, and none is more than it shows as", () => {
  const page = '<div>   <p>Call  <a href="tel:988">988</a>  now</p>  </div>';
  expect(slim(page)).toBe('<div> <p>Call <a href="tel:988">988</a> now</p> </div>');
});

test("a page with text that keeps its spaces is left as it is", () => {
  const page = "<pre>  two   spaces  </pre>  <p>  </p>";
  expect(slim(page)).toBe(page);
});
