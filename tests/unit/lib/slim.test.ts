import { expect, test } from "vitest";
import { slim } from "../../../src/lib/slim.ts";

test("space between elements is one space: no words are glued, and none is more than it shows as", () => {
  const page = '<div>   <p>Call  <a href="tel:988">988</a>  now</p>  </div>';
  expect(slim(page)).toBe('<div> <p>Call <a href="tel:988">988</a> now</p> </div>');
});

test("between the elements of a head there is none", () => {
  expect(slim("<html> <head> <title>A  b</title>  <link> </head> <body> <p>a</p> </body></html>")).toBe(
    "<html><head><title>A  b</title><link></head> <body> <p>a</p> </body></html>",
  );
});

test("a page with text that keeps its spaces is left as it is", () => {
  const page = "<pre>  two   spaces  </pre>  <p>  </p>";
  expect(slim(page)).toBe(page);
});
