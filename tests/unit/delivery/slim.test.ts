import { expect, test } from "vitest";
import { slim } from "../../../src/delivery/slim.ts";

test("words for the search index are gone from a finished page, and so is space that shows as one", () => {
  const page = '<div>  <span hidden data-pagefind-meta="keywords:mota vape"></span>   <p>Call   <a href="tel:988">988</a>   now</p> </div>';
  expect(slim(page)).toBe('<div> <p>Call <a href="tel:988">988</a> now</p> </div>');
});

test("space that is shown stays", () => {
  const page = "<pre>  <b>a</b>  b</pre>";
  expect(slim(page)).toBe(page);
});
