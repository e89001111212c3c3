import { expect, test } from "vitest";
import { withoutIndexWords } from "../../../src/delivery/searchIndex.ts";

test("a finished page has none of the words that only the search index needed", () => {
  const page = '<div> <span hidden data-pagefind-meta="keywords:mota vape"></span> <p>Call <a href="tel:988">988</a></p> </div>';
  expect(withoutIndexWords(page)).toBe('<div> <p>Call <a href="tel:988">988</a></p> </div>');
});
